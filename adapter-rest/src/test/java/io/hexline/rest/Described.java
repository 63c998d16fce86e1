package io.hexline.rest;

import com.fasterxml.jackson.databind.JsonNode;
import com.fasterxml.jackson.databind.node.MissingNode;
import io.hexline.conformance.contract.Description;
import io.hexline.conformance.contract.PublishedContract;
import io.hexline.rest.openapi.OpenApi;
import java.io.IOException;
import java.net.URI;
import java.net.http.HttpClient;
import java.net.http.HttpRequest;
import java.net.http.HttpResponse;
import java.net.http.HttpResponse.BodyHandlers;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.concurrent.ConcurrentHashMap;
import java.util.stream.Stream;

/** What a server says of itself, and the published contract where it is there, to hold the server's answers against. */
record Described(Description description) {

    private static final Map<String, Described> READ = new ConcurrentHashMap<>();

    private static final Optional<PublishedContract> CONTRACT = SharedContract.read();

    static Described by(HttpClient http, URI server) {
        try {
            HttpRequest request =
                    HttpRequest.newBuilder(server.resolve(OpenApi.PATH)).build();
            HttpResponse<String> document = http.send(request, BodyHandlers.ofString());
            return READ.computeIfAbsent(document.body(), text -> new Described(new Description(Received.tree(text))));
        } catch (IOException | InterruptedException failed) {
            throw new IllegalStateException(failed);
        }
    }

    List<String> mistakes(HttpResponse<?> response, Received received) {
        String type = received.header("Content-Type");
        boolean readable = type.startsWith("application/json")
                && received.body().length > 0
                && received.header("Content-Encoding").isEmpty();
        JsonNode body = readable ? received.json() : MissingNode.getInstance();
        return readable || received.header("Content-Encoding").isEmpty()
                ? mistakes(response.request(), received.status(), type, body)
                : List.of();
    }

    private List<String> mistakes(HttpRequest request, int status, String type, JsonNode body) {
        String path = request.uri().getRawPath();
        return Stream.concat(
                        description.mistakes(request.method(), path, status, type, body).stream(),
                        CONTRACT.stream()
                                .flatMap(contract ->
                                        contract.mistakes(request.method(), path, status, type, body).stream()))
                .toList();
    }
}
