package io.hexline.bootstrap.console;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertFalse;
import static org.junit.jupiter.api.Assertions.assertTimeoutPreemptively;
import static org.junit.jupiter.api.Assertions.assertTrue;

import io.hexline.console.Console;
import io.hexline.rest.RestServer;
import io.hexline.rest.RestSettings;
import io.hexline.server.assembly.Assembly;
import io.hexline.world.snapshot.Snapshots;
import java.io.BufferedReader;
import java.io.IOException;
import java.io.InputStream;
import java.io.InputStreamReader;
import java.net.http.HttpResponse;
import java.nio.charset.StandardCharsets;
import java.time.Duration;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;

/** A page that follows a job, which takes its time. */
class LiveMoveTest {

    private static final String NEW = "/console/moves/new";
    private static final String SAN_JOSE = "63715";
    private static final String LAKELAND = "5f0278fe-e88c-4337-80eb-dcccb3ee0550";
    private static final Duration PATIENCE = Duration.ofSeconds(60);
    private static final Duration PACE = Duration.ofMillis(100);
    private static final int MOST_OF_A_SESSION = 6;

    private final RestServer server =
            new Assembly(Snapshots.sample(), PACE).serve(RestSettings.defaults().showing(Console::handler));
    private final Browser browser = new Browser(server.address());

    @BeforeEach
    void signIn() throws IOException, InterruptedException {
        browser.signIn("larkspur-full-administrator");
    }

    @AfterEach
    void stop() {
        server.close();
    }

    /** The page of a job that moves those from Lakeland who can move. */
    private HttpResponse<String> begun() throws IOException, InterruptedException {
        HttpResponse<String> chosen = browser.open(NEW + "?location=" + LAKELAND);
        String[] users = chosen.body()
                .lines()
                .filter(line -> line.contains("name=\"user\""))
                .map(line -> line.replaceFirst(".*value=\"([^\"]+)\".*", "$1"))
                .toArray(String[]::new);
        HttpResponse<String> page = browser.submitAll(
                NEW, Map.of("key", Browser.key(chosen), "to", SAN_JOSE, "do", "start-clear"), "user", users);
        assertTrue(page.body().contains("sse-connect"), page.body());
        return page;
    }

    private static List<String> eventsToTheEnd(HttpResponse<InputStream> stream) {
        return assertTimeoutPreemptively(PATIENCE, () -> {
            List<String> events = new ArrayList<>();
            try (BufferedReader lines =
                    new BufferedReader(new InputStreamReader(stream.body(), StandardCharsets.UTF_8))) {
                for (String line = lines.readLine(); line != null; line = lines.readLine()) {
                    if (line.startsWith("event: ")) {
                        events.add(line);
                    }
                }
            }
            return events;
        });
    }

    private HttpResponse<String> told(HttpResponse<String> page, String what) throws IOException, InterruptedException {
        return browser.submit(page.uri().getPath(), Map.of("key", Browser.key(page), "do", what));
    }

    @Test
    void whatChangesIsToldUntilTheJobHasEnded() throws IOException, InterruptedException {
        HttpResponse<String> page = begun();
        HttpResponse<InputStream> stream = browser.follow(page.uri().getPath() + "/live?since=none");

        List<String> events = eventsToTheEnd(stream);

        assertEquals(
                "text/event-stream;charset=utf-8",
                stream.headers().firstValue("Content-Type").orElse(""));
        assertTrue(events.size() > 2, events::toString);
        assertEquals("event: ended", events.get(events.size() - 1));
        HttpResponse<String> ended = browser.open(page.uri().getPath());
        assertTrue(ended.body().contains("Finished"), ended.body());
        assertTrue(ended.body().contains(", ended <time"), ended.body());
        assertFalse(ended.body().contains("sse-connect"), ended.body());
    }

    @Test
    void aJobIsPausedGoesOnAndIsAbandoned() throws IOException, InterruptedException {
        HttpResponse<String> page = begun();

        HttpResponse<String> paused = told(page, "pause");
        assertTrue(paused.body().contains("The job is paused."), paused.body());
        assertTrue(paused.body().contains("value=\"resume\""), paused.body());
        assertTrue(paused.body().contains("Paused</span> begun <time"), paused.body());
        HttpResponse<String> again = told(page, "resume");
        assertTrue(again.body().contains("The job goes on."), again.body());
        assertTrue(browser.open(page.uri().getPath() + "/abandon").body().contains("Abandon this move?"));
        HttpResponse<String> abandoned = told(page, "abandon");
        assertTrue(abandoned.body().contains("Abandoned"), abandoned.body());
        assertTrue(abandoned.body().contains("Left out"), abandoned.body());
        HttpResponse<String> late = told(page, "resume");
        assertTrue(late.body().contains("That is not possible any more"), late.body());
        assertFalse(browser.open(page.uri().getPath() + "/abandon").body().contains("Abandon this move?"));
        assertEquals(400, told(page, "dance").statusCode());
    }

    @Test
    void aStreamEndsWithTheSession() throws IOException, InterruptedException {
        HttpResponse<String> page = begun();
        told(page, "pause");
        HttpResponse<InputStream> stream = browser.follow(page.uri().getPath() + "/live");

        browser.submit("/console/sign-out", Map.of("key", Browser.key(page)));

        assertFalse(eventsToTheEnd(stream).contains("event: ended"));
    }

    @Test
    void aStreamEndsWithTheServer() throws IOException, InterruptedException {
        HttpResponse<String> page = begun();
        told(page, "pause");
        HttpResponse<InputStream> stream = browser.follow(page.uri().getPath() + "/live");

        assertTimeoutPreemptively(PATIENCE, server::close);

        assertFalse(eventsToTheEnd(stream).contains("event: ended"));
    }

    @Test
    void aSessionHasAFewStreamsOnly() throws IOException, InterruptedException {
        HttpResponse<String> page = begun();
        told(page, "pause");
        List<HttpResponse<InputStream>> open = new ArrayList<>();
        for (int stream = 0; stream < MOST_OF_A_SESSION; stream++) {
            open.add(browser.follow(page.uri().getPath() + "/live"));
        }

        HttpResponse<InputStream> oneMore = browser.follow(page.uri().getPath() + "/live");

        assertTrue(open.stream().allMatch(stream -> stream.statusCode() == 200));
        assertEquals(429, oneMore.statusCode());
    }

    @Test
    void theUsersOfAJobAreDownloaded() throws IOException, InterruptedException {
        HttpResponse<String> page = begun();

        HttpResponse<String> file = browser.open(page.uri().getPath() + "/users.csv");

        assertEquals(
                "text/csv; charset=utf-8",
                file.headers().firstValue("Content-Type").orElse(""));
        assertTrue(file.body().startsWith("id,displayName,email,target,outcome"), file.body());
        assertTrue(file.body().contains("Camila Rojas"), file.body());
    }
}
