package io.hexline.console;

import com.google.common.base.Ticker;
import io.hexline.application.UseCases;
import io.hexline.console.http.Beside;
import io.hexline.console.http.ConsoleHandler;
import io.hexline.console.http.Page;
import io.hexline.console.http.RefusedRequests;
import io.hexline.console.session.Sessions;
import java.util.concurrent.Executor;
import java.util.function.Supplier;
import org.eclipse.jetty.server.Handler;

/** Pages for people in a browser, below {@code /console/}. */
public final class Console {

    /** Below which all of them are. */
    public static final String PATH = Page.ROOT + "/";

    private Console() {}

    /**
     * Answers what is asked for below its path, and leaves everything else to the next handler.
     *
     * @param served the use cases, which can be others the next time
     * @param beside what it shows besides
     * @param workers on which a page may wait for the store
     */
    public static Handler beside(Beside beside, Supplier<UseCases> served, Executor workers) {
        return ConsoleHandler.on(served, Sessions.on(Ticker.systemTicker()), new Pages(), beside, workers);
    }

    /** Likewise, with nothing besides the use cases. */
    public static Handler handler(Supplier<UseCases> served, Executor workers) {
        return beside(Beside.NOTHING, served, workers);
    }

    /** Answers below its path what the server refuses before any page is asked. */
    public static Handler refusals() {
        return new RefusedRequests(new Pages());
    }
}
