package io.hexline.cli.remote;

import java.net.URI;
import java.time.Duration;

/**
 * A server, and the right to ask it.
 *
 * @param server without {@code /v1}, for example {@code http://127.0.0.1:8080}
 * @param token never printed
 * @param patience how long an answer may take, from the request to its last byte
 */
public record Server(URI server, String token, Duration patience) {

    /** The address of a path on the server. */
    URI at(String path) {
        return URI.create(server.toString().replaceFirst("/+$", "") + path);
    }

    @Override
    public String toString() {
        return server.toString();
    }
}
