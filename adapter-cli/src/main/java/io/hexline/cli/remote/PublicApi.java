package io.hexline.cli.remote;

import com.fasterxml.jackson.core.JsonProcessingException;
import com.fasterxml.jackson.databind.JsonNode;
import com.fasterxml.jackson.databind.ObjectMapper;
import com.fasterxml.jackson.databind.node.MissingNode;
import io.hexline.cli.answer.Answer;
import io.hexline.cli.answer.ErrorAnswer;
import io.hexline.cli.answer.Outcome;
import io.vavr.control.Either;
import java.io.IOException;
import java.net.http.HttpClient;
import java.net.http.HttpRequest;
import java.net.http.HttpRequest.BodyPublisher;
import java.net.http.HttpRequest.BodyPublishers;
import java.net.http.HttpResponse;
import java.net.http.HttpResponse.BodyHandlers;
import java.time.Duration;

/** Sends requests and reads answers. */
final class PublicApi {

    private static final Duration TO_CONNECT = Duration.ofSeconds(10);
    private static final Duration TO_ANSWER = Duration.ofSeconds(60);
    private static final int FIRST_REFUSAL = 300;
    private static final ObjectMapper MAPPER = new ObjectMapper();

    private final HttpClient client =
            HttpClient.newBuilder().connectTimeout(TO_CONNECT).build();
    private final Server server;

    PublicApi(Server server) {
        this.server = server;
    }

    /** The body of the answer; what to say instead where there is none. */
    Either<Answer, JsonNode> get(String path) {
        return send("GET", path, BodyPublishers.noBody());
    }

    Either<Answer, JsonNode> post(String path, JsonNode body) {
        return send("POST", path, BodyPublishers.ofString(body.toString()));
    }

    Either<Answer, JsonNode> post(String path) {
        return send("POST", path, BodyPublishers.noBody());
    }

    Either<Answer, JsonNode> delete(String path) {
        return send("DELETE", path, BodyPublishers.noBody());
    }

    private Either<Answer, JsonNode> send(String method, String path, BodyPublisher body) {
        HttpRequest request = HttpRequest.newBuilder(server.at(path))
                .timeout(TO_ANSWER)
                .header("Authorization", "Bearer " + server.token())
                .header("Content-Type", "application/json")
                .header("Accept", "application/json")
                .method(method, body)
                .build();
        try {
            return read(client.send(request, BodyHandlers.ofString()));
        } catch (IOException e) {
            return Either.left(trouble("The server " + server + " gives no answer: " + e));
        } catch (InterruptedException e) {
            Thread.currentThread().interrupt();
            return Either.left(trouble("Stopped while waiting for the server " + server));
        }
    }

    private static Either<Answer, JsonNode> read(HttpResponse<String> response) {
        JsonNode body = json(response.body());
        return response.statusCode() < FIRST_REFUSAL
                ? Either.right(body)
                : Either.left(ErrorResponses.answer(response.statusCode(), body));
    }

    private static JsonNode json(String text) {
        try {
            return MAPPER.readTree(text);
        } catch (JsonProcessingException notJson) {
            return MissingNode.getInstance();
        }
    }

    private static Answer trouble(String sentence) {
        return ErrorAnswer.of(
                Outcome.FAILED, sentence + ".", "Check the URL and that the server runs, then try again.");
    }
}
