package io.hexline.conformance.run;

import com.fasterxml.jackson.core.JsonProcessingException;
import com.fasterxml.jackson.databind.JsonNode;
import com.fasterxml.jackson.databind.ObjectMapper;
import com.fasterxml.jackson.databind.node.MissingNode;
import io.hexline.conformance.expectation.Answer;
import java.io.IOException;
import java.net.URI;
import java.net.http.HttpClient;
import java.net.http.HttpRequest;
import java.net.http.HttpRequest.BodyPublishers;
import java.net.http.HttpResponse;
import java.net.http.HttpResponse.BodyHandlers;
import java.time.Duration;
import java.util.Locale;
import java.util.Optional;
import java.util.stream.Collectors;

/** Sends the requests of steps over HTTP. */
final class Caller {

    private static final Duration PATIENCE = Duration.ofSeconds(30);
    private static final ObjectMapper MAPPER = new ObjectMapper();
    private static final HttpClient CLIENT =
            HttpClient.newBuilder().connectTimeout(PATIENCE).build();

    private final URI server;
    private final String firstToken;

    /** A caller whose requests carry this token unless they say otherwise. */
    Caller(URI server, String firstToken) {
        this.server = server;
        this.firstToken = firstToken;
    }

    /** The answer to a {@code send} or, with GET, an {@code await}. */
    Answer call(JsonNode request) throws IOException, InterruptedException {
        HttpResponse<String> response = CLIENT.send(http(request), BodyHandlers.ofString());
        var headers = response.headers().map().entrySet().stream()
                .filter(header -> !header.getKey().startsWith(":"))
                .collect(Collectors.toMap(
                        header -> header.getKey().toLowerCase(Locale.ROOT),
                        header -> header.getValue().get(0)));
        String type = headers.getOrDefault("content-type", "");
        JsonNode body = type.startsWith("text/csv") ? Csv.json(response.body()) : json(response.body());
        return new Answer(response.statusCode(), headers, body);
    }

    private HttpRequest http(JsonNode request) {
        Optional<String> body = request.has("text")
                ? Optional.of(request.get("text").textValue())
                : Optional.ofNullable(request.get("body")).map(JsonNode::toString);
        HttpRequest.Builder http = HttpRequest.newBuilder(
                        server.resolve(request.get("path").textValue()))
                .timeout(PATIENCE)
                .method(
                        request.path("method").asText("GET"),
                        body.map(BodyPublishers::ofString).orElseGet(BodyPublishers::noBody));
        body.ifPresent(text -> http.setHeader("Content-Type", "application/json"));
        String token = request.path("token").asText(firstToken);
        if (!token.equals("none")) {
            http.setHeader("Authorization", "Bearer " + token);
        }
        request.path("headers")
                .properties()
                .forEach(header ->
                        http.setHeader(header.getKey(), header.getValue().textValue()));
        return http.build();
    }

    /** What is answered to whoever has no token. */
    String text(String path) throws IOException, InterruptedException {
        HttpRequest request =
                HttpRequest.newBuilder(server.resolve(path)).timeout(PATIENCE).build();
        return CLIENT.send(request, BodyHandlers.ofString()).body();
    }

    static JsonNode json(String body) {
        try {
            return MAPPER.readTree(body);
        } catch (JsonProcessingException e) {
            return MissingNode.getInstance();
        }
    }
}
