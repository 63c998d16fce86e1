package io.hexline.bootstrap.laws;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertTrue;

import com.fasterxml.jackson.databind.JsonNode;
import com.fasterxml.jackson.databind.ObjectMapper;
import io.hexline.application.UseCases;
import io.hexline.bootstrap.laws.GeneratedRequests.Request;
import io.hexline.domain.user.Subscriber;
import io.hexline.rest.RestServer;
import io.hexline.rest.RestSettings;
import io.hexline.server.assembly.SimulatedHost;
import io.hexline.testkit.CountingIds;
import io.hexline.testkit.SettableClock;
import io.hexline.world.World;
import java.io.IOException;
import java.net.http.HttpClient;
import java.net.http.HttpRequest;
import java.net.http.HttpRequest.BodyPublishers;
import java.net.http.HttpResponse;
import java.net.http.HttpResponse.BodyHandlers;
import java.time.Instant;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Queue;
import java.util.Random;
import java.util.TreeMap;
import java.util.concurrent.ConcurrentLinkedQueue;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.Test;

/**
 * What a preview of a request for licenses says is what the request does, if nothing happens in between. From another seed:
 *
 * <pre>-Dhexline.laws.seed=7</pre>
 */
class PreviewLawTest {

    private static final long SEED = Long.getLong("hexline.laws.seed", 20260401);
    private static final int USERS = 40;
    private static final int REQUESTS = 400;
    private static final String PREVIEW = "/hexline/v1/licenses/users/preview";
    private static final List<String> OF_THE_USER =
            List.of("orgId", "personId", "email", "licenses", "siteUrls", "pendingLicenses", "pendingSiteUrls");
    private static final HttpClient HTTP = HttpClient.newHttpClient();
    private static final ObjectMapper JSON = new ObjectMapper();

    private final Random random = new Random(SEED);
    private final SettableClock clock = new SettableClock(Instant.parse("2026-03-01T12:00:00Z"));
    private final Queue<Runnable> background = new ConcurrentLinkedQueue<>();
    private final SimulatedHost memory =
            SimulatedHost.of(GeneratedWorld.of(random, USERS), clock, background::add, new CountingIds());
    private final RestServer server =
            RestServer.start(UseCases.on(memory.host()), RestSettings.defaults().at(clock));
    private final GeneratedRequests requests = new GeneratedRequests(random);
    private final Map<String, Integer> outcomes = new TreeMap<>();

    @AfterEach
    void stop() {
        server.close();
    }

    /** What was said, and with which status. */
    private record Said(int status, JsonNode body) {}

    @Test
    void aPreviewSaysWhatTheRequestThenDoes() throws IOException, InterruptedException {
        System.out.println("previews of licenses: seed " + SEED);
        for (int count = 0; count < REQUESTS; count++) {
            if (random.nextBoolean()) {
                send(requests.next(memory.world(), List.of()));
                workOff();
            } else {
                compare(requests.licenses(memory.world()));
            }
        }
        System.out.println(outcomes);
        for (String outcome : List.of("APPLIED", "PARTLY_APPLIED", "REFUSED", "calling", "callingEnds", "impossible")) {
            assertTrue(outcomes.containsKey(outcome), outcome + " of " + outcomes);
        }
    }

    /** What is left of it keeps users from being provisioned. */
    private void workOff() {
        while (!background.isEmpty() && random.nextInt(3) > 0) {
            background.remove().run();
        }
    }

    private void compare(Request request) throws IOException, InterruptedException {
        String story = "seed " + SEED + ", " + request;
        World before = memory.world();
        Said preview = send(new Request("preview licenses", "POST", PREVIEW, request.body()));
        assertEquals(before, memory.world(), story);

        Said done = send(request);

        if (preview.status() != 200) {
            count("impossible");
            assertEquals(preview.status(), done.status(), story);
            assertEquals(preview.body().path("message"), done.body().path("message"), story);
            return;
        }
        String outcome = preview.body().path("outcome").asText();
        count(outcome);
        assertEquals(statusAfter(outcome), done.status(), story + "\n" + preview + "\n" + done);
        assertEquals(
                preview.body().path("errors").findValuesAsText("errorCode"),
                done.body().path("errors").findValuesAsText("errorCode"),
                story);
        if (done.status() != 400) {
            OF_THE_USER.forEach(field ->
                    assertEquals(preview.body().path(field), done.body().path(field), story + field));
        }
        assertUnits(preview.body(), story);
        assertCalls(preview.body(), story);
    }

    private static int statusAfter(String outcome) {
        return switch (outcome) {
            case "APPLIED" -> 200;
            case "PARTLY_APPLIED" -> 206;
            default -> 400;
        };
    }

    private void assertUnits(JsonNode preview, String story) throws IOException, InterruptedException {
        for (JsonNode change : preview.path("changes")) {
            JsonNode license = send(new Request(
                            "show a license",
                            "GET",
                            "/v1/licenses/" + change.path("id").asText(),
                            ""))
                    .body();
            assertEquals(
                    license.path("totalUnits").asInt()
                            - license.path("consumedUnits").asInt(),
                    change.path("freeUnits").asInt(),
                    story + change);
        }
    }

    private void assertCalls(JsonNode preview, String story) throws IOException, InterruptedException {
        JsonNode person = send(new Request(
                        "show a person",
                        "GET",
                        "/v1/people/" + preview.path("personId").asText() + "?callingData=true",
                        ""))
                .body();
        if (preview.has("calling")) {
            count("calling");
            assertEquals(preview.at("/calling/locationId"), person.path("locationId"), story);
            assertEquals(preview.at("/calling/extension"), person.path("extension"), story);
        }
        if (preview.path("callingEnds").asBoolean()) {
            count("callingEnds");
            assertEquals(
                    Optional.empty(), subscriber(person.path("emails").path(0).asText()), story);
        }
    }

    private Optional<Subscriber> subscriber(String email) {
        World now = memory.world();
        return now.subscribers().stream()
                .filter(calling -> now.people().stream()
                        .anyMatch(person -> person.id().equals(calling.person())
                                && person.email().value().equals(email)))
                .findFirst();
    }

    private void count(String outcome) {
        outcomes.merge(outcome, 1, Integer::sum);
    }

    private Said send(Request request) throws IOException, InterruptedException {
        HttpResponse<String> answer = HTTP.send(
                HttpRequest.newBuilder(server.address().resolve(request.path()))
                        .header("Authorization", "Bearer " + GeneratedWorld.ADMINISTRATOR)
                        .header("Content-Type", "application/json")
                        .method(
                                request.method(),
                                request.body().isEmpty()
                                        ? BodyPublishers.noBody()
                                        : BodyPublishers.ofString(request.body()))
                        .build(),
                BodyHandlers.ofString());
        return new Said(answer.statusCode(), JSON.readTree(answer.body().isEmpty() ? "{}" : answer.body()));
    }
}
