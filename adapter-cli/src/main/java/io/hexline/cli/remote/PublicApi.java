package io.hexline.cli.remote;

import com.fasterxml.jackson.core.JsonProcessingException;
import com.fasterxml.jackson.databind.DeserializationFeature;
import com.fasterxml.jackson.databind.JsonNode;
import com.fasterxml.jackson.databind.json.JsonMapper;
import com.fasterxml.jackson.databind.node.MissingNode;
import io.hexline.cli.answer.Answer;
import io.hexline.cli.entry.Page;
import io.vavr.control.Either;
import java.io.IOException;
import java.net.http.HttpClient;
import java.net.http.HttpRequest;
import java.net.http.HttpRequest.BodyPublisher;
import java.net.http.HttpRequest.BodyPublishers;
import java.net.http.HttpResponse;
import java.nio.charset.StandardCharsets;
import java.time.Duration;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
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
    private static final int NOT_FOUND = 404;

    /** What most lists give at most at a time; those that give less say so by a link. */
    private static final int MOST_IN_PAGE = 1000;

    private static final String ITEMS = "items";

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

    /** The body of the answer; empty where the server says that there is no such thing. */
    Either<Answer, Optional<JsonNode>> find(String path) {
        return exchange("GET", path, BodyPublishers.noBody())
                .flatMap(response -> response.statusCode() == NOT_FOUND && isOfTheApi(response)
                        ? Either.right(Optional.empty())
                        : granted(response).flatMap(PublicApi::read).map(Optional::of));
    }

    private static boolean isOfTheApi(HttpResponse<byte[]> response) {
        return read(text(response))
                .fold(other -> false, body -> body.path("message").isTextual());
    }

    /** The elements of the list that is the answer. */
    Either<Answer, List<JsonNode>> list(String path) {
        return get(path).flatMap(body -> elements(body, ITEMS));
    }

    /**
     * The first elements of a list that comes in pages.
     *
     * @param path with all parameters but {@code max}
     * @param name of the list in the answer
     * @param max how many at most
     */
    Either<Answer, Page<JsonNode>> pages(String path, String name, int max) {
        List<JsonNode> found = new ArrayList<>();
        Optional<String> place =
                Optional.of(path + (path.contains("?") ? "&" : "?") + "max=" + Math.min(max, MOST_IN_PAGE));
        while (place.isPresent() && found.size() < max) {
            Either<Answer, HttpResponse<byte[]>> response = exchange("GET", place.get(), BodyPublishers.noBody());
            Either<Answer, List<JsonNode>> elements =
                    response.flatMap(this::granted).flatMap(PublicApi::read).flatMap(body -> elements(body, name));
            if (elements.isLeft()) {
                return Either.left(elements.getLeft());
            }
            found.addAll(elements.get());
            place = elements.get().isEmpty()
                    ? Optional.empty()
                    : NextLink.in(response.get()).map(server::pathOf);
        }
        Page<JsonNode> page = Page.of(found, max);
        return Either.right(new Page<>(page.elements(), page.more() || place.isPresent()));
    }

    private static Either<Answer, List<JsonNode>> elements(JsonNode body, String name) {
        return Either.<Answer, JsonNode>right(body.path(name))
                .filterOrElse(JsonNode::isArray, other -> NoAnswer.ofTheApi("it holds no list"))
                .map(items -> FindingReader.stream(items).toList());
    }

    Either<Answer, JsonNode> patch(String path, JsonNode body) {
        return content("PATCH", path, BodyPublishers.ofString(body.toString()));
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

    /** Removes what is there, which is answered without content; whether it was there. */
    Either<Answer, Boolean> remove(String path) {
        return exchange("DELETE", path, BodyPublishers.noBody())
                .flatMap(response -> response.statusCode() == NOT_FOUND && isOfTheApi(response)
                        ? Either.right(false)
                        : granted(response).map(gone -> true));
    }

    private Either<Answer, JsonNode> content(String method, String path, BodyPublisher body) {
        return send(method, path, body).flatMap(PublicApi::read);
    }

    private Either<Answer, String> send(String method, String path, BodyPublisher body) {
        return exchange(method, path, body).flatMap(this::granted);
    }

    private Either<Answer, HttpResponse<byte[]>> exchange(String method, String path, BodyPublisher body) {
        HttpRequest request = HttpRequest.newBuilder(server.at(path))
                .header("Authorization", "Bearer " + server.token())
                .header("Content-Type", "application/json")
                .header("Accept", "application/json")
                .method(method, body)
                .build();
        CompletableFuture<HttpResponse<byte[]>> answer =
                client.sendAsync(request, headers -> new LimitedBody(MOST_BYTES));
        try {
            return Either.right(answer.get(server.patience().toMillis(), TimeUnit.MILLISECONDS));
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
        String text = text(response);
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

    private static String text(HttpResponse<byte[]> response) {
        return new String(response.body(), StandardCharsets.UTF_8);
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
