package io.hexline.bootstrap.console;

import io.hexline.application.troubleshooting.TroubleshootRecording;
import io.hexline.console.Console;
import io.hexline.console.http.Beside;
import io.hexline.har.HarRecordings;
import io.hexline.rest.RestSettings;
import java.util.Optional;

/** The console of a server, with recordings, which belong to no organization. */
public final class WholeConsole {

    private WholeConsole() {}

    /** Of a server with these settings. */
    public static RestSettings on(RestSettings settings) {
        Beside beside = new Beside(Optional.of(TroubleshootRecording.on(new HarRecordings())));
        return settings.showing((served, workers) -> Console.handler(served, beside, workers));
    }
}
