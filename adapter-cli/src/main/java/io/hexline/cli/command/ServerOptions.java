package io.hexline.cli.command;

import io.hexline.cli.remote.Server;
import io.vavr.control.Either;
import java.net.URI;
import java.time.Duration;
import java.util.Optional;
import java.util.regex.Pattern;
import picocli.CommandLine.Option;

/** Which server a command asks instead of a session. */
public final class ServerOptions {

    private static final int LAST_PORT = 65_535;
    private static final int LONGEST_SECONDS = 86_400;
    private static final Pattern TOKEN = Pattern.compile("[!-~]+");

    @Option(
            names = "--server",
            paramLabel = "URL",
            description = "Ask this server instead, such as http://127.0.0.1:8080.")
    private URI server;

    @Option(
            names = "--token",
            paramLabel = "TOKEN",
            defaultValue = "${env:HEXLINE_TOKEN}",
            description = "Access token for the server. Better: the environment variable HEXLINE_TOKEN, "
                    + "which other users do not see.")
    private String token;

    @Option(
            names = "--timeout",
            paramLabel = "SECONDS",
            defaultValue = "60",
            description = "How long to wait for each answer of the server, to its end. Default: ${DEFAULT-VALUE}.")
    private int timeout;

    boolean given() {
        return server != null;
    }

    /** The server and the token; what is wrong with them otherwise, without the token itself. */
    Either<String, Server> asked() {
        if (Optional.ofNullable(server.getScheme())
                        .filter(scheme -> scheme.matches("https?"))
                        .isEmpty()
                || server.getHost() == null
                || server.getPort() > LAST_PORT
                || server.getQuery() != null
                || server.getFragment() != null
                || server.getUserInfo() != null) {
            return Either.left("--server takes a URL such as http://127.0.0.1:8080");
        }
        if (timeout < 1 || timeout > LONGEST_SECONDS) {
            return Either.left("--timeout is 1 to " + LONGEST_SECONDS + " seconds");
        }
        return Optional.ofNullable(token).filter(TOKEN.asMatchPredicate()).isPresent()
                ? Either.right(new Server(server, token, Duration.ofSeconds(timeout)))
                : Either.left("--server needs a token: in the environment variable HEXLINE_TOKEN, or with --token");
    }
}
