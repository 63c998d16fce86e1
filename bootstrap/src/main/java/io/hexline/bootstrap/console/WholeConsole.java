package io.hexline.bootstrap.console;

import io.hexline.application.UseCases;
import io.hexline.application.troubleshooting.TroubleshootRecording;
import io.hexline.console.Console;
import io.hexline.console.http.Beside;
import io.hexline.har.HarRecordings;
import io.hexline.rest.Pages;
import io.hexline.rest.RestSettings;
import java.util.Optional;
import java.util.concurrent.Executor;
import java.util.function.Supplier;
import org.eclipse.jetty.server.Handler;

/** The console of a server, with what belongs to no organization: recordings, and the world where it can be controlled. */
public final class WholeConsole implements Pages {

    private static final Beside RECORDINGS = Beside.NOTHING.lookingAt(TroubleshootRecording.on(new HarRecordings()));

    private WholeConsole() {}

    /** Of a server with these settings. */
    public static RestSettings on(RestSettings settings) {
        return settings.showing(new WholeConsole());
    }

    @Override
    public Handler handler(Supplier<UseCases> served, Executor workers, Optional<Controlled> control) {
        Beside beside = control.map(given -> RECORDINGS.controlling(given.control(), given.isOnThisMachine()))
                .orElse(RECORDINGS);
        return Console.beside(beside, served, workers);
    }

    @Override
    public Optional<Handler> refusals() {
        return Optional.of(Console.refusals());
    }
}
