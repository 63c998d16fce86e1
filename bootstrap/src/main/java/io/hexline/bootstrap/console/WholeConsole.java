package io.hexline.bootstrap.console;

import io.hexline.application.troubleshooting.TroubleshootRecording;
import io.hexline.console.Console;
import io.hexline.console.http.Beside;
import io.hexline.har.HarRecordings;
import io.hexline.rest.RestSettings;

/** The console of a server, with what belongs to no organization: recordings, and the world where it can be controlled. */
public final class WholeConsole {

    private WholeConsole() {}

    /** Of a server with these settings. */
    public static RestSettings on(RestSettings settings) {
        Beside recordings = Beside.NOTHING.lookingAt(TroubleshootRecording.on(new HarRecordings()));
        return settings.showing((served, workers, control) -> Console.beside(
                control.map(given -> recordings.controlling(given.control(), given.isOnThisMachine()))
                        .orElse(recordings),
                served,
                workers));
    }
}
