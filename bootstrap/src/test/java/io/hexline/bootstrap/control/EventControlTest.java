package io.hexline.bootstrap.control;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertTimeoutPreemptively;
import static org.junit.jupiter.api.Assertions.assertTrue;

import com.fasterxml.jackson.databind.JsonNode;
import java.io.BufferedReader;
import java.io.IOException;
import java.io.InputStream;
import java.io.InputStreamReader;
import java.net.http.HttpRequest;
import java.net.http.HttpResponse;
import java.net.http.HttpResponse.BodyHandlers;
import java.nio.charset.StandardCharsets;
import java.time.Duration;
import java.util.HashSet;
import java.util.Map;
import java.util.Set;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.Test;

class EventControlTest {

    private static final Duration PATIENCE = Duration.ofSeconds(20);

    private final Controlled server = Controlled.base();

    @AfterEach
    void stop() {
        server.close();
    }

    /** Somebody who reads the stream. */
    private final class Reader implements AutoCloseable {

        private final HttpResponse<InputStream> answer;
        private final BufferedReader lines;

        Reader(String lastEventId) throws IOException, InterruptedException {
            HttpRequest.Builder request = HttpRequest.newBuilder(
                            server.server().address().resolve("/hexline/v1/control/events"))
                    .header("Authorization", "Bearer " + Controlled.TOKEN)
                    .header("Accept-Encoding", "gzip");
            if (!lastEventId.isEmpty()) {
                request.header("Last-Event-ID", lastEventId);
            }
            answer = Controlled.HTTP.send(request.build(), BodyHandlers.ofInputStream());
            lines = new BufferedReader(new InputStreamReader(answer.body(), StandardCharsets.UTF_8));
        }

        /** The data of the next event of this type. */
        JsonNode next(String type) {
            return assertTimeoutPreemptively(PATIENCE, () -> {
                String line = lines.readLine();
                while (!line.equals("event: " + type)) {
                    line = lines.readLine();
                }
                return Controlled.tree(lines.readLine().substring("data: ".length()));
            });
        }

        /** Whether the stream comes to its end. */
        boolean ends() {
            return assertTimeoutPreemptively(PATIENCE, () -> {
                while (lines.readLine() != null) {
                    Thread.onSpinWait();
                }
                return true;
            });
        }

        @Override
        public void close() throws IOException {
            lines.close();
        }
    }

    @Test
    void whatChangesIsTold() throws IOException, InterruptedException {
        try (Reader reader = new Reader("")) {
            assertEquals(200, reader.answer.statusCode());
            assertEquals(
                    "text/event-stream;charset=utf-8",
                    reader.answer.headers().firstValue("Content-Type").orElse(""));
            String id = server.admin(200, "POST", "/v1/people", "{'emails':['eve@acme.example'],'displayName':'Eve'}")
                    .path("id")
                    .asText();

            JsonNode created = reader.next("person");

            assertEquals("created", created.path("action").asText());
            assertEquals(id, created.at("/keys/personId").asText());
            server.control(204, "POST", "/reset", "");
            assertEquals("replaced", reader.next("world").path("action").asText());
        }
    }

    @Test
    void licensesNumbersAndJobsAreToldToo() throws IOException, InterruptedException {
        try (Reader reader = new Reader("")) {
            server.admin(
                    200,
                    "PATCH",
                    "/v1/licenses/users",
                    "{'personId':'carl','orgId':'acme','licenses':[{'id':'messaging','operation':'add'}]}");
            assertEquals("assigned", reader.next("license").path("action").asText());

            server.moveNora();
            Set<String> states = new HashSet<>();
            while (!states.contains("FINISHED")) {
                states.add(reader.next("job").at("/keys/state").asText());
            }
            assertTrue(states.contains("STARTING"), states::toString);
        }
    }

    @Test
    void whoeverComesBackGetsWhatWasMissed() throws IOException, InterruptedException {
        server.admin(200, "POST", "/v1/people", "{'emails':['eve@acme.example'],'displayName':'Eve'}");
        server.admin(200, "POST", "/v1/people", "{'emails':['ewa@acme.example'],'displayName':'Ewa'}");

        try (Reader reader = new Reader("1")) {
            assertEquals(2, reader.next("person").path("id").asInt());
        }
        server.control(400, "GET", "/events?after=yesterday", "");
    }

    @Test
    void whatIsGoneForGoodIsCounted() throws IOException, InterruptedException {
        for (int change = 0; change < 1_010; change++) {
            server.server().events().add("person", "changed", Map.of());
        }

        try (Reader reader = new Reader("3")) {
            assertEquals(7, reader.next("gap").path("missed").asInt());
            assertEquals(11, reader.next("person").path("id").asInt());
        }
    }

    @Test
    void aServerThatStopsEndsTheStream() throws IOException, InterruptedException {
        try (Reader reader = new Reader("")) {
            assertTimeoutPreemptively(Duration.ofSeconds(8), server::close);
            assertTrue(reader.ends());
        }
    }
}
