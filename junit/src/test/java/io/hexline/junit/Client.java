package io.hexline.junit;

import java.io.IOException;
import java.net.URI;
import java.net.http.HttpClient;
import java.net.http.HttpRequest;
import java.net.http.HttpRequest.BodyPublishers;
import java.net.http.HttpResponse;
import java.net.http.HttpResponse.BodyHandlers;
import java.time.Duration;

/** Who sends requests. */
public record Client(URI server, String token) {

    private static final HttpClient HTTP = HttpClient.newHttpClient();

    public int get(String path) {
        return status("GET", path, "");
    }

    public int delete(String path) {
        return status("DELETE", path, "");
    }

    public int put(String path, String body) {
        return status("PUT", path, body);
    }

    public int post(String path, String body) {
        return status("POST", path, body);
    }

    private int status(String method, String path, String body) {
        try {
            return send(method, path, body).statusCode();
        } catch (IOException failure) {
            throw new AssertionError(failure);
        }
    }

    public HttpResponse<String> send(String method, String path, String body) throws IOException {
        HttpRequest request = HttpRequest.newBuilder(server.resolve(path))
                .header("Authorization", "Bearer " + token)
                .header("Content-Type", "application/json")
                .timeout(Duration.ofSeconds(20))
                .method(method, BodyPublishers.ofString(body))
                .build();
        try {
            return HTTP.send(request, BodyHandlers.ofString());
        } catch (InterruptedException hurry) {
            throw new AssertionError(hurry);
        }
    }
}
