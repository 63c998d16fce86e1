package io.hexline.cli.remote;

import java.net.URI;

/**
 * A server, and the right to ask it.
 *
 * @param server without {@code /v1}, for example {@code http://127.0.0.1:8080}
 * @param token never printed
 */
public record Target(URI server, String token) {

    private static final String PATH = "/v1/telephony/config/jobs/person/moveLocation";

    /** An address below that of the jobs that move users. */
    URI jobs(String rest) {
        return URI.create(server.toString().replaceFirst("/+$", "") + PATH + rest);
    }

    @Override
    public String toString() {
        return server.toString();
    }
}
