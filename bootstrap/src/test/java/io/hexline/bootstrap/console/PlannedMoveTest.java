package io.hexline.bootstrap.console;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertFalse;
import static org.junit.jupiter.api.Assertions.assertTimeoutPreemptively;
import static org.junit.jupiter.api.Assertions.assertTrue;

import io.hexline.console.Console;
import io.hexline.domain.code.Collaborator;
import io.hexline.domain.value.Id.PersonId;
import io.hexline.rest.RestServer;
import io.hexline.rest.RestSettings;
import io.hexline.server.assembly.Assembly;
import io.hexline.world.Fault;
import io.hexline.world.World;
import io.hexline.world.snapshot.Snapshots;
import java.io.IOException;
import java.net.http.HttpRequest;
import java.net.http.HttpResponse;
import java.time.Duration;
import java.util.HashMap;
import java.util.Map;
import java.util.Optional;
import java.util.OptionalInt;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;

/** Everybody in Lakeland is to move to San Jose; one of them cannot. */
class PlannedMoveTest {

    private static final String PLAN = "/console/moves/plan";
    private static final String LAKELAND = "5f0278fe-e88c-4337-80eb-dcccb3ee0550";
    private static final String SAN_JOSE = "63715";
    private static final String ENDS = "?location=" + LAKELAND + "&to=" + SAN_JOSE;
    private static final Duration PATIENCE = Duration.ofSeconds(30);

    private final World world = Snapshots.sample();
    private final Assembly assembly = new Assembly(world);
    private final RestServer server = assembly.serve(RestSettings.defaults().showing(Console::handler));
    private final Browser browser = new Browser(server.address());

    @BeforeEach
    void signIn() throws IOException, InterruptedException {
        browser.signIn("larkspur-full-administrator");
    }

    @AfterEach
    void stop() {
        server.close();
    }

    private static void says(HttpResponse<String> page, String text) {
        assertTrue(page.body().contains(text), () -> text + " is not in " + page.body());
    }

    private Map<String, String> ends(HttpResponse<String> page) {
        return Map.of("key", Browser.key(page), "location", LAKELAND, "to", SAN_JOSE);
    }

    private HttpResponse<String> await(HttpResponse<String> page, String text) {
        String path = page.uri().getPath() + "?" + page.uri().getRawQuery();
        return assertTimeoutPreemptively(PATIENCE, () -> {
            HttpResponse<String> now = browser.open(path);
            while (!now.body().contains(text)) {
                now = browser.open(path);
            }
            return now;
        });
    }

    private static String query(HttpResponse<String> page, String field) {
        return page.uri().getQuery().replaceFirst(".*\\b" + field + "=([^&]+).*", "$1");
    }

    @Test
    void thePlanSaysWhoCanMoveAndWhatTheOthersNeed() throws IOException, InterruptedException {
        HttpResponse<String> plan = browser.open(PLAN + ENDS);

        says(plan, "6 of 7 users can move, in 1 batch.");
        says(plan, "27971");
        says(plan, "Marek Dvorak");
        says(plan, "Camila Rojas");
        says(plan, "What changes for those who move");
    }

    @Test
    void thePlanIsDownloaded() throws IOException, InterruptedException {
        HttpResponse<String> csv = browser.open(PLAN + "/plan.csv" + ENDS);
        HttpResponse<String> json = browser.open(PLAN + "/plan.json" + ENDS);

        assertEquals(8, csv.body().lines().count(), csv.body());
        assertTrue(csv.body().startsWith("batch,id,displayName"), csv.body());
        assertTrue(json.body().startsWith("{\"movable\":6,"), json.body());
        assertEquals(
                "attachment; filename=\"plan.json\"",
                json.headers().firstValue("Content-Disposition").orElse(""));
    }

    @Test
    void thePlanIsCarriedOutUntilNobodyIsLeftWhoCanMove() throws IOException, InterruptedException {
        HttpResponse<String> batch = browser.submit(PLAN, ends(browser.open(PLAN + ENDS)));
        HttpResponse<String> ended = await(batch, "This batch has moved everybody in it.");

        assertFalse(ended.body().contains("hx-trigger=\"load\""), "nothing begins because a page is opened");
        String followed = batch.uri().getPath() + "?" + batch.uri().getRawQuery() + "&followed=1";
        assertFalse(browser.open(followed).body().contains("hx-trigger=\"load\""), "nothing begins because of a link");
        says(
                browser.send(HttpRequest.newBuilder(server.address().resolve(followed))
                        .header("HX-Request", "true")),
                "hx-trigger=\"load\"");
        Browser reader = new Browser(server.address());
        reader.signIn("larkspur-read-only-administrator");
        assertFalse(reader.open(followed).body().contains("Begin the next batch"));
        Map<String, String> next = new HashMap<>(ends(ended));
        next.put("after", query(batch, "job"));
        HttpResponse<String> done = browser.submit(PLAN, next);

        says(done, "Everybody who can has moved to San Jose.");
        says(done, "None of 1 user can move as things stand.");
    }

    @Test
    void whoeverFailsStopsThePlanUntilItGoesOnWithoutThem() throws IOException, InterruptedException {
        PersonId failing = world.people().stream()
                .filter(person -> person.name().display().equals("Rosa Delgado"))
                .findFirst()
                .orElseThrow()
                .id();
        assembly.faults()
                .add(new Fault(
                        Collaborator.PLATFORM,
                        Optional.of("put"),
                        new Fault.Match(Optional.empty(), Optional.of(failing), Optional.empty()),
                        Optional.of(new Fault.Failure.Answer(500, "", "no")),
                        Duration.ZERO,
                        0,
                        OptionalInt.empty(),
                        Fault.Chance.CERTAIN));

        HttpResponse<String> batch = browser.submit(PLAN, ends(browser.open(PLAN + ENDS)));
        HttpResponse<String> stopped = await(batch, "Go on without them");

        says(stopped, "name=\"without\" value=\"" + failing.value() + "\"");
        says(stopped, "Rosa Delgado");
        Map<String, String> next = new HashMap<>(ends(stopped));
        next.put("without", failing.value());
        says(browser.submit(PLAN, next), "Everybody who can has moved to San Jose. 2 users stay.");
    }

    @Test
    void aJobOfOtherEndsIsNoBatchOfThePlan() throws IOException, InterruptedException {
        HttpResponse<String> batch = browser.submit(PLAN, ends(browser.open(PLAN + ENDS)));
        String job = query(batch, "job");

        HttpResponse<String> other =
                browser.open(PLAN + "/job?location=" + SAN_JOSE + "&to=" + LAKELAND + "&job=" + job);

        assertEquals(404, other.statusCode());
        says(other, "There is no batch of the plan from San Jose to Lakeland");
        assertFalse(other.body().contains("action=\"" + PLAN + "\""), other.body());
    }

    @Test
    void bothEndsAreChosenFirst() throws IOException, InterruptedException {
        HttpResponse<String> page = browser.open(PLAN + "?location=" + LAKELAND);

        says(page, "value=\"" + LAKELAND + "\" selected");
        assertEquals(
                400,
                browser.submit(PLAN, Map.of("key", Browser.key(page), "location", LAKELAND))
                        .statusCode());
    }
}
