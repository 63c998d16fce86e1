package io.hexline.cli.control;

import io.hexline.cli.remote.Server;
import io.vavr.control.Either;
import java.net.URI;
import java.time.Duration;
import java.util.regex.Pattern;
import picocli.CommandLine.Option;

/** Which server is controlled, and with which token. */
final class ControlServerOptions {

    private static final Pattern TOKEN = Pattern.compile("[!-~]+");
    private static final Duration PATIENCE = Duration.ofSeconds(60);

    @Option(
            names = "--server",
            paramLabel = "URL",
            defaultValue = "${env:HEXLINE_SERVER:-http://127.0.0.1:8080}",
            description = "The server; also in the environment variable HEXLINE_SERVER. Default: ${DEFAULT-VALUE}.")
    private URI server;

    @Option(
            names = "--control-token",
            paramLabel = "TOKEN",
            defaultValue = "${env:HEXLINE_CONTROL_TOKEN}",
            description = "Its control token. Better: the environment variable HEXLINE_CONTROL_TOKEN, "
                    + "which other users do not see.")
    private String token;

    /** The server and the token; what is wrong with them otherwise, without the token itself. */
    Either<String, Server> asked() {
        if (server.getScheme() == null || !server.getScheme().matches("https?") || server.getHost() == null) {
            return Either.left("--server takes a URL such as http://127.0.0.1:8080");
        }
        return token != null && TOKEN.matcher(token).matches()
                ? Either.right(new Server(server, token, PATIENCE))
                : Either.left("The control token is needed: in the environment variable HEXLINE_CONTROL_TOKEN, "
                        + "or with --control-token");
    }
}
