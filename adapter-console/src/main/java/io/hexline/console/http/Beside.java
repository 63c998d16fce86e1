package io.hexline.console.http;

import io.hexline.application.troubleshooting.TroubleshootRecording;
import java.util.Optional;

/**
 * What can be done in the console besides the use cases, which belongs to no organization.
 *
 * @param recordings empty where none are looked at
 */
public record Beside(Optional<TroubleshootRecording> recordings) {

    public static final Beside NOTHING = new Beside(Optional.empty());
}
