package io.hexline.demo;

import com.fasterxml.jackson.databind.ObjectMapper;
import io.hexline.application.access.AccessToken;
import java.io.IOException;
import java.io.UncheckedIOException;
import java.net.URI;
import java.net.http.HttpClient;
import java.net.http.HttpRequest;
import java.net.http.HttpRequest.BodyPublishers;
import java.net.http.HttpResponse;
import java.net.http.HttpResponse.BodyHandlers;
import java.time.Duration;
import java.util.Map;

/** A client of the server, with an administrator's token. */
record ApiClient(URI server, AccessToken token) {

    private static final HttpClient CLIENT = HttpClient.newHttpClient();
    private static final ObjectMapper MAPPER = new ObjectMapper();
    private static final Duration PATIENCE = Duration.ofSeconds(10);

    /**
     * Sends a request.
     *
     * @param body nothing is sent where it is empty
     */
    Response send(String method, String path, Map<String, ?> body) throws InterruptedException {
        try {
            HttpRequest request = HttpRequest.newBuilder(server.resolve(path))
                    .header("Authorization", "Bearer " + token.value())
                    .header("Content-Type", "application/json")
                    .timeout(PATIENCE)
                    .method(
                            method,
                            body.isEmpty()
                                    ? BodyPublishers.noBody()
                                    : BodyPublishers.ofByteArray(MAPPER.writeValueAsBytes(body)))
                    .build();
            HttpResponse<byte[]> response = CLIENT.send(request, BodyHandlers.ofByteArray());
            return new Response(response.statusCode(), MAPPER.readTree(response.body()));
        } catch (IOException broken) {
            throw new UncheckedIOException(broken);
        }
    }
}
