package io.hexline.bootstrap.console;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertFalse;
import static org.junit.jupiter.api.Assertions.assertTrue;

import com.google.common.net.UrlEscapers;
import io.hexline.console.Console;
import io.hexline.rest.RestServer;
import io.hexline.rest.RestSettings;
import io.hexline.server.assembly.Assembly;
import io.hexline.world.World;
import io.hexline.world.snapshot.Snapshots;
import java.io.IOException;
import java.net.http.HttpResponse;
import java.time.Duration;
import java.util.HashMap;
import java.util.Map;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;

/** What was done once is not done again because its form comes once more, or another one of somebody else does. */
class SentTwiceTest {

    private static final String NEW_USER = "/console/users/new";
    private static final String NEW_MOVE = "/console/moves/new";
    private static final String SAN_JOSE = "63715";
    private static final String CALLING = "96abc2aa-3dcc-11e5-a152-fe34819cdc9a";
    private static final String MESSAGING = "96abc2aa-3dcc-11e5-b263-0f4592adefab";
    /** A job takes longer than it takes to ask for another one. */
    private static final Duration PACE = Duration.ofSeconds(5);

    private static final Pattern JOB = Pattern.compile("\"/console/moves/([^/?\"]+)\"");
    private static final Pattern ID = Pattern.compile("name=\"form\" value=\"([^\"]+)\"");

    private final World world = Snapshots.sample();
    private final Assembly assembly = new Assembly(world, PACE);
    private final RestServer server = assembly.serve(RestSettings.defaults().showing(Console::handler));
    private final Browser browser = new Browser(server.address());
    private String key = "";

    @BeforeEach
    void signIn() throws IOException, InterruptedException {
        key = Browser.key(browser.signIn("larkspur-full-administrator"));
    }

    @AfterEach
    void stop() {
        server.close();
    }

    private HttpResponse<String> add(String go, String email, String license, Map<String, String> more)
            throws IOException, InterruptedException {
        Map<String, String> form = new HashMap<>(more);
        form.putAll(Map.of("key", key, "step", "CONFIRM", "go", go, "email", email, "license", license));
        return browser.submit(NEW_USER, form);
    }

    @Test
    void whoIsHereAlreadyIsNotChangedByBeingAdded() throws IOException, InterruptedException {
        World before = assembly.world();

        HttpResponse<String> refused = add("add", "amara.okafor@example.com", MESSAGING, Map.of("lastName", "Other"));

        assertEquals(400, refused.statusCode());
        assertTrue(refused.body().contains("Amara Okafor is here with this e-mail already"), refused.body());
        assertEquals(before, assembly.world());
    }

    @Test
    void whoWasAddedByAFormIsNotAddedByItAgain() throws IOException, InterruptedException {
        add("add", "nils@example.com", MESSAGING, Map.of());
        World before = assembly.world();

        HttpResponse<String> refused = add("add", "nils@example.com", MESSAGING, Map.of());

        assertTrue(refused.body().contains("is here with this e-mail already"), refused.body());
        assertEquals(before, assembly.world());
    }

    @Test
    void anAccountIsReleasedForNobodyWhoIsNotHere() throws IOException, InterruptedException {
        World before = assembly.world();

        assertEquals(
                404, add("release", "mia.novak@example.com", CALLING, Map.of()).statusCode());

        assertEquals(before, assembly.world());
    }

    private String id(String name) {
        return world.people().stream()
                .filter(person -> person.name().display().equals(name))
                .findFirst()
                .orElseThrow()
                .id()
                .value();
    }

    private HttpResponse<String> details(String user) throws IOException, InterruptedException {
        return browser.open(NEW_MOVE + "?step=details&to=" + SAN_JOSE + "&user="
                + UrlEscapers.urlFormParameterEscaper().escape(user));
    }

    private HttpResponse<String> start(HttpResponse<String> page, String user)
            throws IOException, InterruptedException {
        Matcher id = ID.matcher(page.body());
        assertTrue(id.find(), page.body());
        return browser.submit(
                NEW_MOVE, Map.of("key", key, "form", id.group(1), "to", SAN_JOSE, "user", user, "do", "start"));
    }

    private long jobs() throws IOException, InterruptedException {
        return JOB.matcher(browser.open("/console/moves").body())
                .results()
                .map(job -> job.group(1))
                .filter(job -> !job.equals("new") && !job.equals("plan"))
                .distinct()
                .count();
    }

    @Test
    void aMoveThatWasBegunIsFollowedByTheSameForm() throws IOException, InterruptedException {
        String elijah = id("Elijah Brooks");
        HttpResponse<String> page = details(elijah);
        HttpResponse<String> first = start(page, elijah);

        HttpResponse<String> second = start(page, elijah);

        assertEquals(first.uri(), second.uri());
        assertEquals(1, jobs());
    }

    @Test
    void whoIsInAJobIsSaidToBeAndBeginsNoOther() throws IOException, InterruptedException {
        String elijah = id("Elijah Brooks");
        HttpResponse<String> other = details(elijah);
        String job = start(details(elijah), elijah).uri().getPath();

        HttpResponse<String> refused = start(other, elijah);

        assertEquals(409, refused.statusCode());
        assertTrue(refused.body().contains("Elijah Brooks is in <a href=\"" + job + "\">a job</a>"), refused.body());
        assertFalse(refused.body().contains("id=\"start\""), refused.body());
        assertEquals(1, jobs());
    }
}
