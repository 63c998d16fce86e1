package io.hexline.cli.command;

import io.hexline.cli.remote.Server;
import io.vavr.control.Either;
import java.net.URI;
import java.net.URISyntaxException;
import java.time.Duration;
import java.util.Objects;
import java.util.Optional;
import java.util.regex.Pattern;
import java.util.stream.Stream;
import picocli.CommandLine.Option;

/** Which server a command asks instead of a session. */
public final class ServerOptions {

    private static final String NAME = "--server";
    private static final int LAST_PORT = 65_535;
    private static final int LONGEST_SECONDS = 86_400;
    private static final Pattern TOKEN = Pattern.compile("[!-~]+");

    @Option(
            names = NAME,
            order = 910,
            paramLabel = "URL",
            description = "Ask this server instead, such as http://127.0.0.1:8080. "
                    + "Default: the environment variable HEXLINE_SERVER, where no file is named.")
    private String option;

    /** What the environment says counts as nothing where it is empty. */
    private final Optional<String> environment =
            Optional.ofNullable(System.getenv("HEXLINE_SERVER")).filter(text -> !text.isBlank());

    @Option(
            names = "--token",
            order = 911,
            paramLabel = "TOKEN",
            defaultValue = "${env:HEXLINE_TOKEN}",
            description = "Access token for the server. Better: the environment variable HEXLINE_TOKEN, "
                    + "which other users do not see.")
    private String token;

    @Option(
            names = "--timeout",
            order = 912,
            paramLabel = "SECONDS",
            defaultValue = "60",
            description = "How long to wait for each answer of the server, to its end. Default: ${DEFAULT-VALUE}.")
    private int timeout;

    /** Whether a server is named on the command line. */
    boolean given() {
        return option != null;
    }

    /** Whether one is named at all. */
    boolean known() {
        return given() || environment.isPresent();
    }

    /** The server and the token; what is wrong with them otherwise, without the token itself. */
    Either<String, Server> asked() {
        Optional<URI> server = url(given() ? option : environment.orElse(""));
        if (server.isEmpty()) {
            return Either.left((given() ? NAME : "HEXLINE_SERVER") + " takes a URL such as http://127.0.0.1:8080");
        }
        if (timeout < 1 || timeout > LONGEST_SECONDS) {
            return Either.left("--timeout is 1 to " + LONGEST_SECONDS + " seconds");
        }
        return Optional.ofNullable(token).filter(TOKEN.asMatchPredicate()).isPresent()
                ? Either.right(new Server(server.get(), token, Duration.ofSeconds(timeout)))
                : Either.left("A server needs a token: in the environment variable HEXLINE_TOKEN, or with --token");
    }

    private static Optional<URI> url(String text) {
        try {
            return Optional.of(new URI(text))
                    .filter(url -> url.getScheme() != null && url.getScheme().matches("https?"))
                    .filter(url -> url.getHost() != null && url.getPort() <= LAST_PORT)
                    .filter(url -> Stream.of(url.getQuery(), url.getFragment(), url.getUserInfo())
                            .allMatch(Objects::isNull));
        } catch (URISyntaxException none) {
            return Optional.empty();
        }
    }
}
