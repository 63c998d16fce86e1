package io.hexline.cli.command;

import io.hexline.cli.remote.Server;
import io.vavr.control.Either;
import java.net.URI;
import java.util.Optional;
import java.util.regex.Pattern;
import picocli.CommandLine.Option;

/** Which server a command asks instead of a session. */
public final class ServerOptions {

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

    boolean given() {
        return server != null;
    }

    /** The server and the token; what is wrong with them otherwise, without the token itself. */
    Either<String, Server> asked() {
        if (Optional.ofNullable(server.getScheme())
                        .filter(scheme -> scheme.matches("https?"))
                        .isEmpty()
                || server.getHost() == null) {
            return Either.left("--server takes a URL such as http://127.0.0.1:8080");
        }
        return Optional.ofNullable(token).filter(TOKEN.asMatchPredicate()).isPresent()
                ? Either.right(new Server(server, token))
                : Either.left("--server needs a token: in the environment variable HEXLINE_TOKEN, or with --token");
    }
}
