package io.hexline.rest;

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

/** Sends real requests. */
public final class Client {

    private static final HttpClient HTTP =
            HttpClient.newBuilder().version(HttpClient.Version.HTTP_1_1).build();

    private final URI server;

    public Client(RestServer server) {
        this.server = server.address();
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
            return new Received(response.statusCode(), response.headers(), response.body());
        } catch (IOException failed) {
            throw new UncheckedIOException(failed);
        } catch (InterruptedException stopped) {
            throw new IllegalStateException(stopped);
        }
    }
}
