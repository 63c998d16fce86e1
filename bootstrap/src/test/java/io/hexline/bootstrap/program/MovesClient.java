package io.hexline.bootstrap.program;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertNotEquals;
import static org.junit.jupiter.api.Assertions.assertTrue;

import com.fasterxml.jackson.databind.JsonNode;
import com.fasterxml.jackson.databind.ObjectMapper;
import java.io.IOException;
import java.net.URI;
import java.net.http.HttpClient;
import java.net.http.HttpRequest;
import java.net.http.HttpRequest.BodyPublishers;
import java.net.http.HttpResponse;
import java.net.http.HttpResponse.BodyHandlers;
import java.time.Duration;
import java.util.concurrent.TimeUnit;
import java.util.concurrent.locks.LockSupport;
import java.util.function.Predicate;

/** Moves users over HTTP, at any server of one world. */
final class MovesClient {

    private static final String MOVES = "/v1/telephony/config/jobs/person/moveLocation";
    static final Duration LONG_ENOUGH = Duration.ofMinutes(2);
    private static final long LOOK_NANOS = TimeUnit.MILLISECONDS.toNanos(10);
    private static final ObjectMapper JSON = new ObjectMapper();

    private final HttpClient client = HttpClient.newHttpClient();

    /** The jobs, the newest first. */
    JsonNode jobs(String address) throws IOException, InterruptedException {
        return json(get(address + MOVES)).path("items");
    }

    JsonNode job(String address, String job) throws IOException, InterruptedException {
        return json(get(address + MOVES + "/" + job));
    }

    /** The id of a new job. */
    String begun(String address, String request) throws IOException, InterruptedException {
        JsonNode answer = json(post(address + MOVES, request));
        JsonNode id = answer.path("response").path("jobDetails").path("id");
        assertTrue(id.isTextual(), answer::toString);
        return id.asText();
    }

    /** Pauses or resumes it. */
    void invoke(String address, String job, String action) throws IOException, InterruptedException {
        HttpResponse<String> answer = post(address + MOVES + "/" + job + "/actions/" + action + "/invoke", "");
        assertEquals(2, answer.statusCode() / 100, answer::body);
    }

    /** Until so many of its users are moved, and none has failed. */
    JsonNode awaitMoved(String address, String job, int users) throws IOException, InterruptedException {
        return await(address, job, LONG_ENOUGH, now -> moved(now) >= users);
    }

    /** Until it has ended, with nobody failed. */
    JsonNode awaitCompleted(String address, String job) throws IOException, InterruptedException {
        return await(address, job, LONG_ENOUGH, MovesClient::isCompleted);
    }

    static int moved(JsonNode job) {
        return job.path("counts").path("moved").asInt();
    }

    static boolean isCompleted(JsonNode job) {
        return job.path("latestExecutionStatus").asText().equals("COMPLETED");
    }

    /** Until it is so, with no user failed. */
    JsonNode await(String address, String job, Duration patience, Predicate<JsonNode> isSo)
            throws IOException, InterruptedException {
        long end = System.nanoTime() + patience.toNanos();
        JsonNode now = job(address, job);
        while (!isSo.test(now)) {
            assertNotEquals("FAILED", now.path("latestExecutionStatus").asText(), now::toString);
            assertEquals(0, now.path("counts").path("failed").asInt(), now::toString);
            assertTrue(System.nanoTime() < end, now::toString);
            LockSupport.parkNanos(LOOK_NANOS);
            now = job(address, job);
        }
        return now;
    }

    HttpResponse<String> get(String url) throws IOException, InterruptedException {
        return send(request(url).build());
    }

    HttpResponse<String> post(String url, String body) throws IOException, InterruptedException {
        return send(request(url).POST(BodyPublishers.ofString(body)).build());
    }

    private static HttpRequest.Builder request(String url) {
        return HttpRequest.newBuilder(URI.create(url))
                .header("Authorization", "Bearer secret")
                .header("Content-Type", "application/json");
    }

    private HttpResponse<String> send(HttpRequest request) throws IOException, InterruptedException {
        return client.send(request, BodyHandlers.ofString());
    }

    private static JsonNode json(HttpResponse<String> answer) throws IOException {
        assertEquals(2, answer.statusCode() / 100, answer::body);
        return JSON.readTree(answer.body());
    }
}
