package io.hexline.cli.remote;

import java.net.URI;
import java.time.Duration;
import java.util.Optional;

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

    /**
     * The path and the query of an address that the server has given. Whatever host it names: the token is for this server
     * alone.
     */
    String pathOf(URI given) {
        String before = Optional.ofNullable(server.getRawPath()).orElse("").replaceFirst("/+$", "");
        String path = given.getRawPath();
        String query = given.getRawQuery() == null ? "" : "?" + given.getRawQuery();
        return (path.startsWith(before + "/") ? path.substring(before.length()) : path) + query;
    }

    @Override
    public String toString() {
        return server.toString();
    }
}
