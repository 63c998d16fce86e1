package io.hexline.rest;

import io.hexline.application.UseCases;
import java.util.concurrent.Executor;
import java.util.function.Supplier;
import org.eclipse.jetty.server.Handler;

/** Pages for people that a server shows beside the API, on the same port. */
@FunctionalInterface
public interface Pages {

    /**
     * Answers what is asked for below their own path, and leaves everything else to the API.
     *
     * @param served the use cases that are served now, which can be others the next time
     * @param workers on which a page may wait for the store
     */
    Handler handler(Supplier<UseCases> served, Executor workers);
}
