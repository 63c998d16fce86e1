package io.hexline.cli.remote;

import com.fasterxml.jackson.databind.JsonNode;
import io.hexline.cli.answer.Answer;
import io.vavr.control.Either;
import java.io.IOException;
import java.net.URLEncoder;
import java.net.http.HttpClient;
import java.net.http.HttpRequest;
import java.net.http.HttpResponse;
import java.net.http.HttpResponse.BodyHandlers;
import java.nio.charset.StandardCharsets;
import java.util.Map;
import java.util.stream.Collectors;
import java.util.stream.Stream;

/** The control of a Hexline server; other servers of the public API have no such thing. */
public final class RemoteControl {

    private static final String PATH = "/hexline/v1/control";
    private static final int UNAUTHORIZED = 401;
    private static final int FORBIDDEN = 403;
    private static final int NOT_FOUND = 404;
    private static final int CONFLICT = 409;
    private static final int OK = 200;

    private final Server server;
    private final PublicApi api;

    /**
     * Of a server.
     *
     * @param server with the control token
     */
    public RemoteControl(Server server) {
        this.server = server;
        this.api = new PublicApi(server, RemoteControl::next);
    }

    private static String next(int status) {
        return switch (status) {
            case UNAUTHORIZED, FORBIDDEN ->
                "Give the control token, which the server printed when it started or was given: HEXLINE_CONTROL_TOKEN.";
            case NOT_FOUND -> "Check the name; and whether the server was started with --control.";
            case CONFLICT -> ErrorResponses.correct();
            default -> ErrorResponses.next(status);
        };
    }

    public Either<Answer, JsonNode> get(String path) {
        return api.ask("GET", PATH + path, "");
    }

    /**
     * Has something done.
     *
     * @param body empty for none
     * @return missing where there is nothing to tell about it
     */
    public Either<Answer, JsonNode> send(String method, String path, String body) {
        return api.ask(method, PATH + path, body);
    }

    /** Parameters behind a path, without those that are not given. */
    public static String query(Map<String, String> parameters) {
        String query = parameters.entrySet().stream()
                .filter(parameter -> parameter.getValue() != null)
                .map(parameter -> parameter.getKey() + "=" + encoded(parameter.getValue()))
                .collect(Collectors.joining("&"));
        return query.isEmpty() ? "" : "?" + query;
    }

    /** A part of a path. */
    public static String encoded(String text) {
        return URLEncoder.encode(text, StandardCharsets.UTF_8).replace("+", "%20");
    }

    /** The data of events, one after the other, as they come; whoever has enough closes it. */
    public Either<Answer, Stream<String>> events(String query) {
        HttpRequest request = HttpRequest.newBuilder(server.at(PATH + "/events" + query))
                .header("Authorization", "Bearer " + server.token())
                .timeout(server.patience())
                .build();
        try {
            HttpResponse<Stream<String>> answer = HttpClient.newHttpClient().send(request, BodyHandlers.ofLines());
            return answer.statusCode() == OK
                    ? Either.right(data(answer.body()))
                    : get("/clock").flatMap(any -> Either.left(NoAnswer.ofTheApi("it is no stream of events")));
        } catch (IOException broken) {
            return Either.left(NoAnswer.from(server, broken));
        } catch (InterruptedException e) {
            Thread.currentThread().interrupt();
            return Either.left(NoAnswer.interrupted(server));
        }
    }

    private static Stream<String> data(Stream<String> lines) {
        String mark = "data: ";
        return lines.filter(line -> line.startsWith(mark)).map(line -> line.substring(mark.length()));
    }
}
