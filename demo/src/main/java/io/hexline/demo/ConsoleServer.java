package io.hexline.demo;

import io.hexline.application.access.AccessToken;
import io.hexline.domain.value.Id.PersonId;
import java.net.URI;
import java.time.Duration;
import java.util.List;

/** A server on a sample organization that shows its console, until the process is told to end. */
public interface ConsoleServer extends DemoServer {

    /** Where the console is. */
    URI console();

    /** With what one can sign in: one that may do much, and others that may do less. */
    List<SignIn> signIns();

    /** With what a full administrator controls the world there. */
    AccessToken controlToken();

    /** From now on the calling platform takes so long for this user. */
    void takeTimeFor(PersonId user, Duration time);

    void awaitStop() throws InterruptedException;

    /**
     * Somebody as whom the console can be seen.
     *
     * @param role in words, such as {@code full administrator}
     */
    record SignIn(AccessToken token, String name, String role) {}

    /** Starts servers. */
    interface Factory {

        /**
         * Starts one.
         *
         * @param port 0 for any that is free
         * @param pace how long the calling platform takes for each user
         * @throws java.io.UncheckedIOException where the port cannot be listened on
         */
        ConsoleServer start(int port, Duration pace);
    }
}
