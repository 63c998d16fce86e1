package io.hexline.bootstrap.console;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertFalse;
import static org.junit.jupiter.api.Assertions.assertTrue;

import io.hexline.application.access.AccessToken;
import io.hexline.rest.RestSettings;
import io.hexline.server.control.ControlledServer;
import io.hexline.world.snapshot.Snapshots;
import java.io.IOException;
import java.net.http.HttpRequest;
import java.net.http.HttpResponse;
import java.time.Duration;
import java.time.Instant;
import java.util.HashMap;
import java.util.Map;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.ValueSource;

/** The world in the console, for whoever has the control token. */
class WorldTest {

    private static final String TOKEN = "token-of-the-control";

    private static final Pattern FAULT = Pattern.compile("name=\"id\" value=\"(\\d+)\"");

    private final ControlledServer server = ControlledServer.start(
            Snapshots.sample(), Duration.ZERO, WholeConsole.on(RestSettings.defaults()), new AccessToken(TOKEN));
    private final Browser browser = new Browser(server.address());

    @AfterEach
    void stop() {
        server.close();
    }

    private HttpResponse<String> send(String path, Map<String, String> fields)
            throws IOException, InterruptedException {
        Map<String, String> form = new HashMap<>(fields);
        form.put("key", Browser.key(browser.open("/console/codes")));
        return browser.submit("/console/world" + path, form);
    }

    private HttpResponse<String> enter() throws IOException, InterruptedException {
        browser.signIn("larkspur-full-administrator");
        return send("/control", Map.of("token", TOKEN));
    }

    @Test
    void theControlTokenIsAskedForOnce() throws IOException, InterruptedException {
        browser.signIn("larkspur-full-administrator");
        HttpResponse<String> asked = browser.open("/console/world");
        assertTrue(asked.body().contains("Control token"), asked.body());

        HttpResponse<String> wrong = send("/control", Map.of("token", "larkspur-full-administrator"));
        assertEquals(401, wrong.statusCode());
        assertTrue(wrong.body().contains("This is not the control token."), wrong.body());

        HttpResponse<String> right = send("/control", Map.of("token", TOKEN));
        assertTrue(right.body().contains("Checkpoints"), right.body());
        assertFalse(right.body().contains(TOKEN), right.body());
    }

    @ParameterizedTest
    @ValueSource(
            strings = {"/reset/x", "/clock", "/clock/x", "/requests", "/requests/x", "/faults/x", "/checkpoints/x"})
    void anAddressThatIsNoneChangesNothing(String path) throws IOException, InterruptedException {
        enter();
        send("/checkpoints", Map.of("name", "before"));

        HttpResponse<String> missing = send(path, Map.of("name", "other", "now", "2026-03-01T12:00:00Z"));

        assertEquals(404, missing.statusCode());
        assertEquals(1, server.world().checkpoints().size());
    }

    @Test
    void aCheckpointIsOfASecond() throws IOException, InterruptedException {
        enter();

        String page = send("/checkpoints", Map.of("name", "before")).body();

        assertTrue(page.matches("(?s).*, at \\d{4}-\\d\\d-\\d\\dT\\d\\d:\\d\\d:\\d\\dZ</p>.*"), page);
    }

    @Test
    void nothingIsChangedBeforeItWasGiven() throws IOException, InterruptedException {
        browser.signIn("larkspur-full-administrator");

        send("/checkpoints", Map.of("name", "sneaky"));

        assertTrue(server.world().checkpoints().isEmpty());
    }

    @Test
    void whatWasTypedIsNotLostWhenTheControlTokenIsAskedFor() throws IOException, InterruptedException {
        browser.sayingWhereItIs();
        browser.signIn("larkspur-full-administrator");
        Map<String, String> asked = Browser.hidden(send("/checkpoints", Map.of("name", "typed-before")));

        asked.put("token", "wrong");
        Map<String, String> askedAgain = Browser.hidden(browser.submit("/console/world/control", asked));
        askedAgain.put("token", TOKEN);
        HttpResponse<String> back = browser.submit("/console/world/control", askedAgain);
        assertTrue(back.body().contains("<dd>typed-before</dd>"), back.body());
        assertTrue(server.world().checkpoints().isEmpty());

        String replaced = "the one that was kept as that before is gone";
        HttpResponse<String> kept = browser.submit("/console/world/checkpoints", Browser.hidden(back));
        assertFalse(kept.body().contains(replaced), kept.body());
        assertTrue(send("/checkpoints", Map.of("name", "typed-before")).body().contains(replaced));
        assertEquals(1, server.world().checkpoints().size());
    }

    @ParameterizedTest
    @ValueSource(strings = {"larkspur-read-only-administrator", "larkspur-user-administrator", "larkspur-person"})
    void whoIsNoFullAdministratorIsNotOfferedIt(String token) throws IOException, InterruptedException {
        browser.signIn(token);

        assertFalse(browser.open("/console/codes").body().contains("/console/world"));
        assertEquals(404, browser.open("/console/world").statusCode());
        assertEquals(404, send("/control", Map.of("token", TOKEN)).statusCode());
    }

    @Test
    void aClientBehindAProxyIsNotLetIn() throws IOException, InterruptedException {
        enter();

        HttpResponse<String> refused =
                browser.send(HttpRequest.newBuilder(server.address().resolve("/console/world"))
                        .header("X-Forwarded-For", "1.2.3.4"));

        assertEquals(403, refused.statusCode());
    }

    @Test
    void aCheckpointIsKeptRestoredAndDeleted() throws IOException, InterruptedException {
        enter();

        HttpResponse<String> kept = send("/checkpoints", Map.of("name", "before"));
        assertTrue(kept.body().contains("The world of now is kept as “before”."), kept.body());
        assertTrue(send("/checkpoints/restore", Map.of("name", "before"))
                .body()
                .contains("The world is as it was at “before”."));
        assertTrue(send("/checkpoints/delete", Map.of("name", "before"))
                .body()
                .contains("There is no checkpoint “before” any more."));
        assertTrue(server.world().checkpoints().isEmpty());
    }

    @Test
    void theClockIsStoppedMovedOnAndLetRun() throws IOException, InterruptedException {
        enter();

        send("/clock/stop", Map.of("now", "2026-03-01T12:00:00Z"));
        send("/clock/advance", Map.of("by", "2", "unit", "days"));
        assertEquals(Instant.parse("2026-03-03T12:00:00Z"), server.clock().now());
        assertTrue(browser.open("/console/world").body().contains("the clock stands"));

        send("/clock/run", Map.of());
        assertFalse(server.clock().isStopped());
    }

    @Test
    void aFaultIsAddedToldAndRemoved() throws IOException, InterruptedException {
        enter();

        String page = send("/faults", Map.of("port", "CARRIER", "failure", "time-out", "times", "2"))
                .body();
        assertTrue(page.contains("Does not answer: time out"), page);
        assertTrue(page.contains("for 2 calls"), page);

        Matcher id = FAULT.matcher(page);
        assertTrue(id.find(), page);
        int before = server.faults().all().size();
        send("/faults/remove", Map.of("id", id.group(1)));
        assertEquals(before - 1, server.faults().all().size());
    }

    @ParameterizedTest
    @CsvSource({
        "slow, after, 1, Say how many seconds it takes.",
        "slow, seconds, abc, “Seconds before” is a number",
        "slow, seconds, 90000, 86400 at most: a day",
        "time-out, operation, x, “Only this call”: the port",
        "time-out, times, 0, “How often” is a whole number from 1",
        "time-out, after, y, “After how many calls” is a whole number from 0",
        "answer, status, 200, “Status” is a whole number from 400 to 599."
    })
    void aFaultThatCannotBeMeantIsToldInWords(String failure, String field, String value, String said)
            throws IOException, InterruptedException {
        enter();

        HttpResponse<String> refused = send("/faults", Map.of("port", "CARRIER", "failure", failure, field, value));

        assertEquals(409, refused.statusCode());
        assertTrue(refused.body().contains(said), refused.body());
    }

    @Test
    void pagesAreShownWhileTheCarriersDoNotAnswer() throws IOException, InterruptedException {
        enter();
        send("/faults", Map.of("port", "CARRIER", "failure", "time-out"));

        HttpResponse<String> location = browser.open("/console/locations/63715");
        assertEquals(200, location.statusCode());
        assertTrue(location.body().contains("Not known now"), location.body());
        HttpResponse<String> numbers = browser.open("/console/numbers");
        assertEquals(200, numbers.statusCode());
        assertTrue(numbers.body().contains("no carrier is named"), numbers.body());
    }

    @Test
    void everythingBeginsAnew() throws IOException, InterruptedException {
        enter();
        send("/clock/stop", Map.of("now", "2026-03-01T12:00:00Z"));

        HttpResponse<String> page = send("/reset", Map.of());

        assertTrue(page.body().contains("Everything is as it was when the server started."), page.body());
        assertFalse(server.clock().isStopped());
    }

    @Test
    void whatWasAskedIsListedWithWhatIsNearToIt() throws IOException, InterruptedException {
        enter();
        browser.open("/v1/people");
        browser.open("/v1/poeple");

        String all = browser.open("/console/world/requests").body();
        assertTrue(all.indexOf("/v1/poeple") < all.indexOf("/v1/people"), all);

        String unserved = browser.open("/console/world/requests?unserved=on").body();
        assertTrue(unserved.contains("Did you mean <code>GET /v1/people</code>?"), unserved);
        assertTrue(browser.open("/console/world/requests?status=418").body().contains("No request is like that."));
    }

    @ParameterizedTest
    @CsvSource({
        "/checkpoints, name, a b",
        "/checkpoints, name, ''",
        "/checkpoints/restore, name, nowhere",
        "/clock/stop, now, yesterday",
        "/clock/stop, now, 1999-01-01T00:00:00Z",
        "/clock/advance, by, -1",
        "/clock/advance, by, 99999999999",
        "/clock/advance, unit, x",
        "/faults, port, NOBODY",
        "/faults/remove, id, x"
    })
    void whatCannotBeIsSaidAndChangesNothing(String path, String field, String value)
            throws IOException, InterruptedException {
        enter();

        Map<String, String> fields = new HashMap<>(Map.of("by", "1", "failure", "time-out"));
        fields.put(field, value);

        HttpResponse<String> refused = send(path, fields);

        assertEquals(409, refused.statusCode());
        assertTrue(refused.body().contains("role=\"alert\""), refused.body());
    }

    @ParameterizedTest
    @ValueSource(strings = {"/console/world/nowhere", "/console/world/requests?status=x&path=%00&unserved=on"})
    void whatIsMalformedIsNoDefect(String path) throws IOException, InterruptedException {
        enter();

        assertTrue(browser.open(path).statusCode() < 500);
    }
}
