package io.hexline.bootstrap.console;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertFalse;
import static org.junit.jupiter.api.Assertions.assertTimeoutPreemptively;
import static org.junit.jupiter.api.Assertions.assertTrue;

import com.google.common.net.UrlEscapers;
import io.hexline.console.Console;
import io.hexline.domain.user.Person;
import io.hexline.rest.RestServer;
import io.hexline.rest.RestSettings;
import io.hexline.server.assembly.Assembly;
import io.hexline.world.World;
import io.hexline.world.snapshot.Snapshots;
import java.io.IOException;
import java.net.http.HttpResponse;
import java.time.Duration;
import java.util.LinkedHashMap;
import java.util.Map;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;

/** Users are chosen, looked at, and moved. */
class MovesTest {

    private static final String NEW = "/console/moves/new";
    private static final String SAN_JOSE = "63715";
    private static final String LAKELAND = "5f0278fe-e88c-4337-80eb-dcccb3ee0550";
    private static final Duration PATIENCE = Duration.ofSeconds(30);
    private static final World WORLD = Snapshots.sample();

    private final RestServer server =
            new Assembly(WORLD).serve(RestSettings.defaults().showing(Console::handler));
    private final Browser browser = new Browser(server.address());

    @BeforeEach
    void signIn() throws IOException, InterruptedException {
        browser.signIn("larkspur-full-administrator");
    }

    @AfterEach
    void stop() {
        server.close();
    }

    private static String id(String name) {
        return WORLD.people().stream()
                .filter(person -> person.name().display().equals(name))
                .map(Person::id)
                .findFirst()
                .orElseThrow()
                .value();
    }

    private static String escaped(String text) {
        return UrlEscapers.urlFormParameterEscaper().escape(text);
    }

    private HttpResponse<String> details(String name, String target) throws IOException, InterruptedException {
        return browser.open(NEW + "?step=details&to=" + escaped(target) + "&user=" + escaped(id(name)));
    }

    private HttpResponse<String> submitted(HttpResponse<String> page, String name, Map<String, String> more)
            throws IOException, InterruptedException {
        Map<String, String> form =
                new LinkedHashMap<>(Map.of("key", Browser.key(page), "to", SAN_JOSE, "user", id(name)));
        form.putAll(more);
        return browser.submit(NEW, form);
    }

    private static void says(HttpResponse<String> page, String text) {
        assertTrue(page.body().contains(text), () -> text + " is not in " + page.body());
    }

    private String jobOf(HttpResponse<String> page) {
        Matcher job =
                Pattern.compile("/console/moves/[^/?]+").matcher(page.uri().getPath());
        assertTrue(job.matches(), () -> page.uri() + ": " + page.body());
        return job.group();
    }

    private HttpResponse<String> await(String path, String text) {
        return assertTimeoutPreemptively(PATIENCE, () -> {
            HttpResponse<String> page = browser.open(path);
            while (!page.body().contains(text)) {
                page = browser.open(path);
            }
            return page;
        });
    }

    @Test
    void usersAreFoundChosenLookedAtAndMoved() throws IOException, InterruptedException {
        says(browser.open("/console/moves"), "Nobody has been moved yet");
        says(browser.open(NEW + "?q=elijah"), id("Elijah Brooks"));

        HttpResponse<String> looked = details("Elijah Brooks", SAN_JOSE);
        says(looked, "The user can move.");
        says(looked, "+18632520412");
        HttpResponse<String> begun = submitted(looked, "Elijah Brooks", Map.of("do", "start"));

        String job = jobOf(begun);
        says(begun, "Move of 1 user to San Jose");
        says(await(job, "Finished"), "1 of 1 user has moved.");
        says(browser.open("/console/moves"), job);
        says(browser.open("/console/users/" + id("Elijah Brooks")), "San Jose");
    }

    @Test
    void whoCannotMoveIsToldWhyAndNothingBegins() throws IOException, InterruptedException {
        HttpResponse<String> looked = details("Marek Dvorak", SAN_JOSE);

        says(looked, "The user cannot move as things stand.");
        says(looked, "27971");
        says(looked, "/console/codes/");
        HttpResponse<String> refused = submitted(looked, "Marek Dvorak", Map.of("do", "start"));

        assertEquals(409, refused.statusCode());
        says(browser.open("/console/moves"), "Nobody has been moved yet");
    }

    @Test
    void theOthersMoveWithoutThoseWhoCannot() throws IOException, InterruptedException {
        HttpResponse<String> looked = browser.open(NEW + "?step=details&to=" + SAN_JOSE + "&user="
                + escaped(id("Marek Dvorak")) + "&user=" + escaped(id("Rosa Delgado")));

        says(looked, "1 of 2 users cannot move as things stand.");
        HttpResponse<String> begun = browser.submitAll(
                NEW,
                Map.of("key", Browser.key(looked), "to", SAN_JOSE, "do", "start-clear"),
                "user",
                id("Marek Dvorak"),
                id("Rosa Delgado"));

        says(begun, "Move of 1 user to San Jose");
        says(await(jobOf(begun), "Finished"), "Rosa Delgado");
    }

    @Test
    void whatIsTypedOfNumbersAndExtensionsStaysAndIsSaidToBeWrong() throws IOException, InterruptedException {
        String user = id("Elijah Brooks");

        HttpResponse<String> refused = submitted(
                details("Elijah Brooks", SAN_JOSE),
                "Elijah Brooks",
                Map.of("number-" + user, "12\"><script>", "extension-" + user, "many", "do", "start"));

        assertEquals(400, refused.statusCode());
        says(refused, "aria-invalid=\"true\"");
        says(refused, "value=\"12&#34;>&lt;script>\"");
        says(refused, "value=\"many\"");
        assertFalse(refused.body().contains("<script>"), refused.body());
    }

    @Test
    void anExtensionThatIsTakenIsRefusedAndAFreeOneIsOffered() throws IOException, InterruptedException {
        HttpResponse<String> looked = submitted(
                details("Elijah Brooks", SAN_JOSE),
                "Elijah Brooks",
                Map.of("extension-" + id("Elijah Brooks"), "138", "do", "check"));

        says(looked, "4202");
        says(looked, "<datalist id=\"extensions\">");
        says(looked, "<option value=\"2104\">");
    }

    @Test
    void aWholeLocationIsChosenAtOnce() throws IOException, InterruptedException {
        HttpResponse<String> chosen = browser.open(NEW + "?location=" + LAKELAND);

        says(chosen, "Marek Dvorak");
        says(chosen, "Camila Rojas");
        assertFalse(chosen.body().contains("Freya Olsen"), chosen.body());
    }

    @Test
    void whatIsMissingIsAskedFor() throws IOException, InterruptedException {
        says(browser.open(NEW + "?step=details&to=" + SAN_JOSE), "Choose at least one user.");
        says(
                browser.open(NEW + "?step=details&user=" + escaped(id("Rosa Delgado"))),
                "Choose the location to which they move.");
    }

    @ParameterizedTest
    @ValueSource(
            strings = {
                "/console/moves/nothing",
                "/console/moves/nothing/live",
                "/console/moves/nothing/users.csv",
                "/console/moves/nothing/abandon",
                "/console/moves/a/b/c",
                "/console/moves/new/more",
                "/console/moves/new?step=details&to=nowhere&user=nobody",
                "/console/moves/plan?location=nowhere&to=63715",
                "/console/moves/plan/job?location=63715&to=63715&job=none"
            })
    void whatIsNotThereIsSaidInWords(String path) throws IOException, InterruptedException {
        HttpResponse<String> missing = browser.open(path);

        assertEquals(404, missing.statusCode(), missing.body());
        says(missing, "There is no ");
    }

    @ParameterizedTest
    @ValueSource(
            strings = {
                "/console/moves?before=x",
                "/console/moves?before=99999999999999999999",
                "/console/moves/new?user=%00",
                "/console/moves/new?step=details&to=%00&user=a",
                "/console/moves/plan?location=%00",
                "/console/moves/plan/plan.csv",
                "/console/moves/plan/job"
            })
    void whatCannotBeMeantIsSaidInWords(String path) throws IOException, InterruptedException {
        HttpResponse<String> refused = browser.open(path);

        assertEquals(400, refused.statusCode(), refused.body());
    }

    @Test
    void whoMayOnlyReadSeesJobsAndIsOfferedNothingElse() throws IOException, InterruptedException {
        String job = jobOf(submitted(details("Rosa Delgado", SAN_JOSE), "Rosa Delgado", Map.of("do", "start")));
        Browser reader = new Browser(server.address());
        reader.signIn("larkspur-read-only-administrator");

        HttpResponse<String> list = reader.open("/console/moves");

        says(list, job);
        assertFalse(list.body().contains(NEW), list.body());
        assertEquals(200, reader.open(job).statusCode());
        assertFalse(reader.open(job).body().contains("value=\"pause\""));
        assertEquals(403, reader.open(NEW).statusCode());
        assertEquals(403, reader.open("/console/moves/plan").statusCode());
        assertEquals(
                403,
                reader.submit(job, Map.of("key", Browser.key(list), "do", "abandon"))
                        .statusCode());
    }

    @ParameterizedTest
    @ValueSource(strings = {"larkspur-user-administrator", "larkspur-location-administrator"})
    void whoAdministersUsersOrLocationsOnlyHasNoMoves(String token) throws IOException, InterruptedException {
        Browser other = new Browser(server.address());
        HttpResponse<String> first = other.signIn(token);

        assertFalse(first.body().contains("href=\"/console/moves\""), first.body());
        assertEquals(403, other.open("/console/moves").statusCode());
        assertEquals(403, other.open(NEW).statusCode());
    }

    @Test
    void aJobOfAnotherOrganizationIsNotThere() throws IOException, InterruptedException {
        String job = jobOf(submitted(details("Rosa Delgado", SAN_JOSE), "Rosa Delgado", Map.of("do", "start")));
        Browser stranger = new Browser(server.address());
        stranger.signIn("brightwater-full-administrator");

        assertEquals(404, stranger.open(job).statusCode());
        assertEquals(404, stranger.open(job + "/live").statusCode());
        assertEquals(404, stranger.open(job + "/users.csv").statusCode());
        says(stranger.open("/console/moves"), "Nobody has been moved yet");
    }
}
