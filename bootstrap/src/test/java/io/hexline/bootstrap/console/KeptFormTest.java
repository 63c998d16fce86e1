package io.hexline.bootstrap.console;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertFalse;
import static org.junit.jupiter.api.Assertions.assertTrue;

import io.hexline.rest.RestServer;
import io.hexline.rest.RestSettings;
import io.hexline.server.assembly.Assembly;
import io.hexline.world.snapshot.Snapshots;
import java.io.IOException;
import java.net.http.HttpRequest;
import java.net.http.HttpRequest.BodyPublishers;
import java.net.http.HttpResponse;
import java.util.Map;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.ValueSource;

/** What was typed belongs to whoever has typed it, and a session to the browser in which it began. */
class KeptFormTest {

    private static final String FULL = "larkspur-full-administrator";
    private static final String USERS = "larkspur-user-administrator";
    private static final String ADD = "/console/users/new";

    private final Assembly assembly = new Assembly(Snapshots.sample());
    private final RestServer server = assembly.serve(WholeConsole.on(RestSettings.defaults()));
    private final Browser browser = new Browser(server.address());

    @BeforeEach
    void comeFromAPage() {
        browser.sayingWhereItIs();
    }

    @AfterEach
    void stop() {
        server.close();
        assembly.close();
    }

    private Map<String, String> typedBy(String token) throws IOException, InterruptedException {
        return Map.of(
                "key",
                Browser.keyOf(token, server.address()),
                "firstName",
                "Typed",
                "displayName",
                "Typed Person",
                "location",
                "63715",
                "license",
                "no-such-license",
                "step",
                "CALLING",
                "go",
                "next");
    }

    private HttpResponse<String> signInTo(HttpResponse<String> ended, String token)
            throws IOException, InterruptedException {
        Map<String, String> fields = Browser.hidden(ended);
        fields.put("token", token);
        return browser.submit("/console/sign-in", fields);
    }

    @ParameterizedTest
    @ValueSource(strings = {USERS, "larkspur-read-only-administrator", "larkspur-person"})
    void nobodyElseSeesIt(String other) throws IOException, InterruptedException {
        HttpResponse<String> ended = browser.submit(ADD, typedBy(FULL));
        assertEquals(401, ended.statusCode());

        HttpResponse<String> signedIn = signInTo(ended, other);

        assertEquals(200, signedIn.statusCode());
        assertFalse(signedIn.body().contains("Typed"), signedIn.body());
        assertFalse(signedIn.body().contains("signed in again"), signedIn.body());
        assertTrue(signedIn.body().contains("somebody else&#39;s")
                || signedIn.body().contains("somebody else's"));
    }

    @Test
    void norWhereSomebodyElseIsInAlready() throws IOException, InterruptedException {
        browser.signIn(USERS);

        HttpResponse<String> refused = browser.submit(ADD, typedBy(FULL));

        assertEquals(403, refused.statusCode());
        assertFalse(refused.body().contains("Typed"), refused.body());
    }

    @Test
    void itIsShownAsItsPageNamesIt() throws IOException, InterruptedException {
        HttpResponse<String> back = signInTo(browser.submit(ADD, typedBy(FULL)), FULL);

        assertTrue(back.body().contains("<dt>Shown as</dt><dd>Typed Person</dd>"), back.body());
        assertTrue(back.body().contains("<dt>Location</dt>"), back.body());
        for (String inner :
                new String[] {"<dd>63715</dd>", "<dd>no-such-license</dd>", "<dd>CALLING</dd>", "<dd>next</dd>"}) {
            assertFalse(back.body().contains(inner), back.body());
        }
        assertEquals("next", Browser.hidden(back).get("go"));
    }

    @ParameterizedTest
    @CsvSource({"Sec-Fetch-Site,cross-site", "Sec-Fetch-Site,same-site", "Origin,https://elsewhere.example"})
    void noOtherSiteSignsAnybodyIn(String header, String from) throws IOException, InterruptedException {
        Browser elsewhere = new Browser(server.address());

        HttpResponse<String> refused =
                elsewhere.send(HttpRequest.newBuilder(server.address().resolve("/console/sign-in"))
                        .header("Content-Type", "application/x-www-form-urlencoded")
                        .header(header, from)
                        .POST(BodyPublishers.ofString("token=" + FULL)));

        assertEquals(403, refused.statusCode());
        assertTrue(refused.body().contains("Another site has sent this."), refused.body());
        assertEquals("/console/sign-in", elsewhere.open("/console/users").uri().getPath());
    }

    /** Somebody who has its cookie is not in any more. */
    @Test
    void whoeverSignsInAnewEndsTheSessionBefore() throws IOException, InterruptedException {
        browser.signIn(FULL);
        String before = browser.session();
        assertEquals("/console/users", asSession(before).uri().getPath());

        browser.signIn(USERS);

        assertEquals("/console/sign-in", asSession(before).uri().getPath());
        assertEquals("/console/users", browser.open("/console/users").uri().getPath());
    }

    private HttpResponse<String> asSession(String session) throws IOException, InterruptedException {
        Browser copy = new Browser(server.address());
        return copy.send(HttpRequest.newBuilder(server.address().resolve("/console/users"))
                .header("Cookie", "hexline_console=" + session));
    }
}
