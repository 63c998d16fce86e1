package io.hexline.benchmarks.load;

import com.fasterxml.jackson.core.JsonProcessingException;
import com.fasterxml.jackson.databind.JsonNode;
import com.fasterxml.jackson.databind.ObjectMapper;
import io.hexline.benchmarks.LargeOrganization;
import java.io.IOException;
import java.io.UncheckedIOException;
import java.net.URI;
import java.net.http.HttpClient;
import java.net.http.HttpRequest;
import java.net.http.HttpResponse;

/** Sends single requests to a server of this machine, as its administrator. */
record Client(int port, HttpClient http) {

    private static final ObjectMapper JSON = new ObjectMapper();

    static Client to(int port) {
        return new Client(port, HttpClient.newHttpClient());
    }

    /** What came back. */
    record Answer(int status, String body) {

        JsonNode json() {
            try {
                return JSON.readTree(body);
            } catch (JsonProcessingException none) {
                throw new UncheckedIOException("No JSON: " + body, none);
            }
        }
    }

    /** Sends a request. Throws {@link IllegalStateException} where it is refused. */
    Answer send(String method, String path, String body) {
        Answer answer = trySend(method, path, body);
        if (answer.status() / 100 != 2) {
            throw new IllegalStateException(method + " " + path + ": " + answer.status() + " " + answer.body());
        }
        return answer;
    }

    private Answer trySend(String method, String path, String body) {
        HttpRequest request = HttpRequest.newBuilder(URI.create("http://127.0.0.1:" + port + path))
                .method(method, HttpRequest.BodyPublishers.ofString(body))
                .header("Authorization", "Bearer " + LargeOrganization.TOKEN.value())
                .header("Content-Type", "application/json")
                .build();
        try {
            HttpResponse<String> response = http.send(request, HttpResponse.BodyHandlers.ofString());
            return new Answer(response.statusCode(), response.body());
        } catch (IOException failed) {
            throw new UncheckedIOException(failed);
        } catch (InterruptedException ended) {
            Thread.currentThread().interrupt();
            throw new IllegalStateException(ended);
        }
    }

    /** Whether the server answers this path with 200. */
    boolean answers(String path) {
        try {
            return trySend("GET", path, "").status() == 200;
        } catch (UncheckedIOException notYet) {
            return false;
        }
    }
}
