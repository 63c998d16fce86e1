package io.hexline.rest;

import io.hexline.application.UseCases;
import io.hexline.application.control.ServerControl;
import java.util.Optional;
import java.util.concurrent.Executor;
import java.util.function.Predicate;
import java.util.function.Supplier;
import org.eclipse.jetty.server.Handler;
import org.eclipse.jetty.server.Request;

/** Pages for people that a server shows beside the API, on the same port. */
@FunctionalInterface
public interface Pages {

    /**
     * A server that can be controlled.
     *
     * @param isOnThisMachine whether a request comes from where it may be
     */
    record Controlled(ServerControl control, Predicate<Request> isOnThisMachine) {}

    /**
     * Answers what is asked for below their own path, and leaves everything else to the API.
     *
     * @param served the use cases that are served now, which can be others the next time
     * @param workers on which a page may wait for the store
     * @param control empty where the server cannot be controlled
     */
    Handler handler(Supplier<UseCases> served, Executor workers, Optional<Controlled> control);

    /**
     * Answers below the same path what the server refuses before anybody looks at it, with the status and perhaps the message
     * that the request has as an error of Jetty's, and leaves everything else to the API; empty where the API answers it all.
     */
    default Optional<Handler> refusals() {
        return Optional.empty();
    }
}
