package io.hexline.application.troubleshooting;

import java.nio.file.Path;
import java.util.Optional;

/**
 * A recording to look at.
 *
 * @param filter which calls are listed; the diagnosis is about all of them
 * @param supportCase the case to write, if any
 */
public record TroubleshootRecordingCommand(Path recording, CallFilter filter, Optional<CaseOrder> supportCase) {

    /**
     * A support case to write.
     *
     * @param folder where; it is made, and must not hold anything yet
     * @param description what the user experienced; empty to have it composed of what was found
     */
    public record CaseOrder(Path folder, Optional<String> description) {}
}
