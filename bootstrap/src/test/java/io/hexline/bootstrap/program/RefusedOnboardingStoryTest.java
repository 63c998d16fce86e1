package io.hexline.bootstrap.program;

import static org.junit.jupiter.api.Assertions.assertEquals;

import com.fasterxml.jackson.databind.JsonNode;
import com.fasterxml.jackson.databind.ObjectMapper;
import io.hexline.bootstrap.project.ProjectFiles;
import io.hexline.rest.RestServer;
import io.hexline.rest.RestSettings;
import io.hexline.server.assembly.Assembly;
import io.hexline.world.snapshot.Snapshots;
import java.io.IOException;
import java.net.URI;
import java.net.http.HttpClient;
import java.net.http.HttpRequest;
import java.net.http.HttpRequest.BodyPublishers;
import java.net.http.HttpResponse.BodyHandlers;
import java.nio.file.Path;
import java.util.stream.StreamSupport;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;

/** "Troubleshoot 'Status: 400' User Error in Control Hub", from the recording to the retry that succeeds. */
class RefusedOnboardingStoryTest {

    private static final ObjectMapper MAPPER = new ObjectMapper();
    private static final String MIA = "mia.novak@example.com";

    @ParameterizedTest
    @ValueSource(strings = {"chromium", "firefox", "safari"})
    void the_recording_names_the_cause(String browser) throws IOException {
        Run run = Run.of("har", recording(browser).toString(), "--filter", "onboard", "--json");

        assertEquals(1, run.exitCode());
        JsonNode refusal = MAPPER.readTree(run.out()).at("/refusals/0");
        assertEquals(MIA, refusal.get("email").asText());
        assertEquals("5302", refusal.get("code").asText());
        assertEquals("10991", refusal.at("/carrierError/code").asText());
        assertEquals("CARRIER_ACCOUNT_CONFLICT", refusal.get("name").asText());
    }

    @Test
    void the_cure_that_is_told_works() throws IOException, InterruptedException {
        JsonNode recorded = onboarding();
        try (Assembly assembly = new Assembly(Snapshots.sample());
                RestServer server = assembly.serve(RestSettings.defaults())) {
            JsonNode refused = send(recorded, server.address());
            assertEquals(MIA, refused.at("/1/email").asText());
            assertEquals(5302, refused.at("/1/errorList/0/errorCode").asInt());

            Run released = Run.of(
                    "carrier",
                    "release",
                    MIA,
                    "--server",
                    server.address().toString(),
                    "--token",
                    "larkspur-full-administrator");
            assertEquals(0, released.exitCode(), released.err());

            JsonNode retried = send(recorded, server.address());
            assertEquals(200, retried.at("/1/status").asInt());
            assertEquals(refused.at("/1/uuid"), retried.at("/1/uuid"));
        }
    }

    private static Path recording(String browser) {
        return ProjectFiles.root().resolve("adapter-har/src/test/recordings/" + browser + "-onboarding.har");
    }

    /** The request that was refused, as the browser sent it. */
    private static JsonNode onboarding() throws IOException {
        JsonNode entries = MAPPER.readTree(recording("chromium").toFile()).at("/log/entries");
        return StreamSupport.stream(entries.spliterator(), false)
                .map(entry -> entry.get("request"))
                .filter(request -> request.get("url").asText().endsWith("/users/onboard"))
                .findFirst()
                .orElseThrow();
    }

    private static JsonNode send(JsonNode recorded, URI server) throws IOException, InterruptedException {
        HttpRequest request = HttpRequest.newBuilder(
                        server.resolve(URI.create(recorded.get("url").asText()).getPath()))
                .header("Authorization", "Bearer larkspur-full-administrator")
                .header("Content-Type", "application/json")
                .POST(BodyPublishers.ofString(recorded.at("/postData/text").asText()))
                .build();
        return MAPPER.readTree(HttpClient.newHttpClient()
                .send(request, BodyHandlers.ofString())
                .body());
    }
}
