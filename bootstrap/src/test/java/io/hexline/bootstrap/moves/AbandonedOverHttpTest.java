package io.hexline.bootstrap.moves;

import static org.junit.jupiter.api.Assertions.assertEquals;

import com.fasterxml.jackson.core.JsonProcessingException;
import com.fasterxml.jackson.databind.JsonNode;
import com.fasterxml.jackson.databind.ObjectMapper;
import io.hexline.application.UseCases;
import io.hexline.application.collaborator.CallingPlatform;
import io.hexline.bootstrap.project.ProjectFiles;
import io.hexline.bootstrap.session.Worlds;
import io.hexline.rest.RestServer;
import io.hexline.rest.RestSettings;
import io.hexline.server.assembly.SimulatedHost;
import io.hexline.testkit.CountingIds;
import io.hexline.testkit.ObservedHost;
import io.hexline.testkit.SettableClock;
import io.hexline.world.World;
import java.io.IOException;
import java.net.http.HttpClient;
import java.net.http.HttpRequest;
import java.net.http.HttpRequest.BodyPublishers;
import java.net.http.HttpResponse;
import java.net.http.HttpResponse.BodyHandlers;
import java.nio.charset.StandardCharsets;
import java.time.Duration;
import java.time.Instant;
import java.util.Base64;
import java.util.List;
import java.util.Queue;
import java.util.concurrent.CompletableFuture;
import java.util.concurrent.ConcurrentLinkedQueue;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.Test;

/** A job that is abandoned while the carrier has Nora's order, and while it is Zoe's turn, who has no number, as a client sees it. */
class AbandonedOverHttpTest {

    private static final HttpClient HTTP = HttpClient.newHttpClient();
    private static final String MOVES = "/v1/telephony/config/jobs/person/moveLocation";
    private static final Duration UNTIL_COMPLETED = Duration.ofHours(1);

    private final SettableClock clock = new SettableClock(Instant.parse("2026-03-01T12:00:00Z"));
    private final Queue<Runnable> background = new ConcurrentLinkedQueue<>();
    private Runnable atZoe = () -> {};

    private final UseCases useCases = UseCases.on(ObservedHost.of(
            SimulatedHost.of(world(), clock, background::add, new CountingIds()).host(), call -> {
                if (call.is(CallingPlatform.class, "put")) {
                    Runnable once = atZoe;
                    atZoe = () -> {};
                    once.run();
                }
            }));

    private final RestServer server = RestServer.start(useCases, RestSettings.defaults());

    private static World world() {
        String base = ProjectFiles.text(ProjectFiles.root().resolve("conformance/worlds/base.json"));
        return Worlds.parse(base.replace("\"anna\"", "\"zoe\"")
                        .replace(
                                "\"accounts\"",
                                "\"fulfillment\": { \"after\": \"" + UNTIL_COMPLETED + "\" }, \"accounts\""))
                .getOrElseThrow(problems -> new AssertionError(problems));
    }

    @AfterEach
    void stop() {
        server.close();
    }

    @Test
    void whoseOrderIsTakenBackIsSkippedAndCanBeMovedAgain() {
        String job = job();
        CompletableFuture<HttpResponse<String>> abandoned = atZoeAbandon(job, Duration.ZERO);
        work();

        assertEquals(202, abandoned.join().statusCode());
        assertCounts(job, "ABANDONED", 0, 0, 2);
        assertNoraAt("here");

        clock.advance(UNTIL_COMPLETED);
        assertEquals(0, useCases.moves().recoverWork().handle().get());
        assertCounts(job, "ABANDONED", 0, 0, 2);
        assertNoraAt("here");

        String next = job();
        work();
        assertCounts(next, "COMPLETED", 1, 1, 0);
    }

    @Test
    void whoseOrderIsCompletedIsMoved() {
        String job = job();
        CompletableFuture<HttpResponse<String>> abandoned = atZoeAbandon(job, UNTIL_COMPLETED);
        work();

        assertEquals(202, abandoned.join().statusCode());
        assertCounts(job, "ABANDONED", 1, 0, 1);
        assertNoraAt("there");
    }

    private String job() {
        return send(
                        "POST",
                        MOVES,
                        "{\"usersList\":[{\"locationId\":\"there\",\"validate\":false,\"users\":[{\"userId\":\"nora\"},{\"userId\":\"zoe\"}]}]}")
                .at("/response/jobDetails/id")
                .asText();
    }

    /** Who abandons has to wait for the answer until Zoe's turn is over. */
    private CompletableFuture<HttpResponse<String>> atZoeAbandon(String job, Duration later) {
        CompletableFuture<HttpResponse<String>> answer = new CompletableFuture<>();
        atZoe = () -> {
            assertEquals(2, watched(job).at("/counts/pending").intValue(), "both are under way");
            clock.advance(later);
            HTTP.sendAsync(request("POST", MOVES + "/" + job + "/actions/abandon/invoke", ""), BodyHandlers.ofString())
                    .whenComplete((received, failure) -> answer.complete(received));
            while (!answer.isDone() && !status(job).equals("ABANDONED")) {
                Thread.onSpinWait();
            }
        };
        return answer;
    }

    private void work() {
        while (!background.isEmpty()) {
            background.remove().run();
        }
    }

    private JsonNode watched(String job) {
        return send("GET", MOVES + "/" + job, "");
    }

    private String status(String job) {
        return watched(job).path("latestExecutionStatus").asText();
    }

    private void assertCounts(String job, String status, int moved, int pending, int skipped) {
        JsonNode watched = watched(job);
        JsonNode counts = watched.path("counts");
        assertEquals(
                List.of(status, moved, pending, skipped, 0),
                List.of(
                        watched.path("latestExecutionStatus").asText(),
                        counts.path("moved").intValue(),
                        counts.path("pending").intValue(),
                        counts.path("skipped").intValue(),
                        counts.path("failed").intValue()),
                watched::toString);
    }

    private void assertNoraAt(String location) {
        JsonNode nora = send("GET", "/v1/people/nora?callingData=true", "");
        String id =
                new String(Base64.getDecoder().decode(nora.path("locationId").asText()), StandardCharsets.UTF_8);
        assertEquals("ciscospark://us/LOCATION/" + location, id);
    }

    private JsonNode send(String method, String path, String body) {
        try {
            return new ObjectMapper()
                    .readTree(HTTP.send(request(method, path, body), BodyHandlers.ofString())
                            .body());
        } catch (JsonProcessingException noJson) {
            throw new AssertionError(noJson);
        } catch (IOException | InterruptedException failure) {
            throw new AssertionError(failure);
        }
    }

    private HttpRequest request(String method, String path, String body) {
        return HttpRequest.newBuilder(server.address().resolve(path))
                .header("Authorization", "Bearer ada-token")
                .header("Content-Type", "application/json")
                .method(method, BodyPublishers.ofString(body))
                .build();
    }
}
