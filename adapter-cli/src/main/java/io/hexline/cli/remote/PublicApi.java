package io.hexline.cli.remote;

import com.fasterxml.jackson.core.JsonProcessingException;
import com.fasterxml.jackson.databind.DeserializationFeature;
import com.fasterxml.jackson.databind.JsonNode;
import com.fasterxml.jackson.databind.json.JsonMapper;
import com.fasterxml.jackson.databind.node.MissingNode;
import io.hexline.cli.answer.Answer;
import io.vavr.control.Either;
import java.io.IOException;
import java.net.http.HttpClient;
import java.net.http.HttpRequest;
import java.net.http.HttpRequest.BodyPublisher;
import java.net.http.HttpRequest.BodyPublishers;
import java.net.http.HttpResponse;
import java.nio.charset.StandardCharsets;
import java.time.Duration;
import java.util.List;
import java.util.concurrent.CompletableFuture;
import java.util.concurrent.ExecutionException;
import java.util.concurrent.TimeUnit;
import java.util.concurrent.TimeoutException;
import java.util.function.IntFunction;

/** Sends requests and reads answers. What is no answer of Hexline's API is a failure, whatever its status. */
final class PublicApi {

    private static final Duration TO_CONNECT = Duration.ofSeconds(10);
    private static final int MOST_BYTES = 32 << 20;
    private static final int FIRST_REDIRECT = 300;
    private static final int FIRST_REFUSAL = 400;
    private static final JsonMapper MAPPER = JsonMapper.builder()
            .enable(DeserializationFeature.FAIL_ON_TRAILING_TOKENS)
            .build();

    private final HttpClient client =
            HttpClient.newBuilder().connectTimeout(TO_CONNECT).build();
    private final Server server;
    private final IntFunction<String> next;

    PublicApi(Server server) {
        this(server, ErrorResponses::next);
    }

    /**
     * Likewise.
     *
     * @param next what to do about a status of a refusal
     */
    PublicApi(Server server, IntFunction<String> next) {
        this.server = server;
        this.next = next;
    }

    /** The body of the answer, missing where it has none. */
    Either<Answer, JsonNode> ask(String method, String path, String body) {
        return send(method, path, body.isEmpty() ? BodyPublishers.noBody() : BodyPublishers.ofString(body))
                .flatMap(text -> text.isEmpty() ? Either.right(MissingNode.getInstance()) : read(text));
    }

    /** The body of the answer; what to say instead where there is none. */
    Either<Answer, JsonNode> get(String path) {
        return content("GET", path, BodyPublishers.noBody());
    }

    /** The elements of the list that is the answer. */
    Either<Answer, List<JsonNode>> list(String path) {
        return get(path)
                .map(answer -> answer.path("items"))
                .filterOrElse(JsonNode::isArray, other -> NoAnswer.ofTheApi("it holds no list"))
                .map(items -> FindingReader.stream(items).toList());
    }

    Either<Answer, JsonNode> post(String path, JsonNode body) {
        return content("POST", path, BodyPublishers.ofString(body.toString()));
    }

    /** Asks for something that is answered without content. */
    Either<Answer, Void> invoke(String path) {
        return send("POST", path, BodyPublishers.noBody())
                .flatMap(
                        text -> text.isEmpty() ? Either.right(null) : read(text).map(any -> null));
    }

    Either<Answer, JsonNode> delete(String path) {
        return content("DELETE", path, BodyPublishers.noBody());
    }

    private Either<Answer, JsonNode> content(String method, String path, BodyPublisher body) {
        return send(method, path, body).flatMap(PublicApi::read);
    }

    private Either<Answer, String> send(String method, String path, BodyPublisher body) {
        HttpRequest request = HttpRequest.newBuilder(server.at(path))
                .header("Authorization", "Bearer " + server.token())
                .header("Content-Type", "application/json")
                .header("Accept", "application/json")
                .method(method, body)
                .build();
        CompletableFuture<HttpResponse<byte[]>> answer =
                client.sendAsync(request, headers -> new LimitedBody(MOST_BYTES));
        try {
            return granted(answer.get(server.patience().toMillis(), TimeUnit.MILLISECONDS));
        } catch (TimeoutException e) {
            return Either.left(NoAnswer.within(server));
        } catch (ExecutionException e) {
            return Either.left(NoAnswer.from(
                    server, e.getCause() instanceof IOException broken ? broken : new IOException(e.getCause())));
        } catch (InterruptedException e) {
            Thread.currentThread().interrupt();
            return Either.left(NoAnswer.interrupted(server));
        } finally {
            answer.cancel(true);
        }
    }

    private Either<Answer, String> granted(HttpResponse<byte[]> response) {
        String text = new String(response.body(), StandardCharsets.UTF_8);
        int status = response.statusCode();
        if (status < FIRST_REDIRECT) {
            return Either.right(text);
        }
        return Either.left(
                status < FIRST_REFUSAL
                        ? NoAnswer.ofTheApi(response.headers()
                                .firstValue("Location")
                                .map(place -> "it sends its clients to " + place)
                                .orElse("its status is " + status))
                        : ErrorResponses.answer(
                                status, read(text).fold(none -> MissingNode.getInstance(), body -> body), next));
    }

    private static Either<Answer, JsonNode> read(String text) {
        if (text.isBlank()) {
            return Either.left(NoAnswer.ofTheApi("it is empty"));
        }
        try {
            return Either.right(MAPPER.readTree(text));
        } catch (JsonProcessingException notJson) {
            return Either.left(NoAnswer.ofTheApi(
                    text.stripLeading().startsWith("<")
                            ? "it is a page, HTML or XML"
                            : "it is no JSON that can be read"));
        }
    }
}
