package io.hexline.rest;

import static org.junit.jupiter.api.Assertions.assertEquals;

import java.io.IOException;
import java.io.UncheckedIOException;
import java.net.URI;
import java.net.http.HttpClient;
import java.net.http.HttpRequest;
import java.net.http.HttpRequest.BodyPublisher;
import java.net.http.HttpRequest.BodyPublishers;
import java.net.http.HttpResponse;
import java.net.http.HttpResponse.BodyHandlers;
import java.time.Duration;
import java.util.List;

/**
 * Sends real requests, and holds every answer against the description that the server gives of itself, and against the
 * published contract where it is there.
 */
public final class Client {

    private static final HttpClient HTTP =
            HttpClient.newBuilder().version(HttpClient.Version.HTTP_1_1).build();

    private final URI server;
    private final Described description;

    public Client(RestServer server) {
        this.server = server.address();
        this.description = Described.by(HTTP, this.server);
    }

    /** A request of the full administrator's, with a JSON body. */
    public Received json(String method, String path, String body) {
        return send(request(method, path, BodyPublishers.ofString(body)).header("Content-Type", "application/json"));
    }

    /** A request with a JSON body that is a resource. */
    public Received example(String method, String path, String name) {
        return json(method, path, Received.resource(name));
    }

    /** A request of somebody's, without a body. */
    public Received plain(String method, String path, String token) {
        return send(anonymous(method, path, BodyPublishers.noBody()).header("Authorization", "Bearer " + token));
    }

    public HttpRequest.Builder request(String method, String path, BodyPublisher body) {
        return anonymous(method, path, body).header("Authorization", "Bearer admin");
    }

    public HttpRequest.Builder anonymous(String method, String path, BodyPublisher body) {
        return HttpRequest.newBuilder(server.resolve(path)).method(method, body).timeout(Duration.ofSeconds(30));
    }

    public Received send(HttpRequest.Builder request) {
        try {
            HttpResponse<byte[]> response = HTTP.send(request.build(), BodyHandlers.ofByteArray());
            Received received = new Received(response.statusCode(), response.headers(), response.body());
            assertEquals(List.of(), description.mistakes(response, received), received::text);
            return received;
        } catch (IOException failed) {
            throw new UncheckedIOException(failed);
        } catch (InterruptedException stopped) {
            throw new IllegalStateException(stopped);
        }
    }

    /** How often the metrics tell of this reason. */
    public void assertRefusalsCounted(String code, int times) {
        String metrics = plain("GET", "/metrics", "admin").text();
        String line = "hexline_refusals_total{code=\"" + code + "\"}";
        assertEquals(
                times == 0 ? List.of() : List.of(line + " " + times + ".0"),
                metrics.lines().filter(text -> text.startsWith(line)).toList(),
                metrics);
    }
}
