package io.hexline.bootstrap.console;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertFalse;
import static org.junit.jupiter.api.Assertions.assertTrue;

import io.hexline.console.Console;
import io.hexline.domain.code.Code;
import io.hexline.domain.code.Codes;
import io.hexline.domain.user.Person;
import io.hexline.rest.RestServer;
import io.hexline.rest.RestSettings;
import io.hexline.server.assembly.Assembly;
import io.hexline.world.World;
import io.hexline.world.snapshot.Snapshots;
import java.io.ByteArrayOutputStream;
import java.io.IOException;
import java.net.http.HttpRequest;
import java.net.http.HttpRequest.BodyPublishers;
import java.net.http.HttpResponse;
import java.nio.charset.StandardCharsets;
import java.util.List;
import java.util.Map;
import java.util.zip.GZIPOutputStream;
import org.junit.jupiter.api.AfterAll;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;

class ConsoleTest {

    private static final World WORLD = Snapshots.sample();
    private static final String ADMINISTRATOR = "larkspur-full-administrator";
    private static final int MOST_BYTES = 50_000;

    private static final RestServer SERVER =
            new Assembly(WORLD).serve(RestSettings.defaults().showing(Console::handler));

    private final Browser browser = new Browser(SERVER.address());

    @AfterAll
    static void stop() {
        SERVER.close();
    }

    private static Person named(String name) {
        return WORLD.people().stream()
                .filter(person -> person.name().display().equals(name))
                .findFirst()
                .orElseThrow();
    }

    @Test
    void whoeverHasNotSignedInIsAskedToAndThenSeesWhatWasWanted() throws IOException, InterruptedException {
        HttpResponse<String> asked = browser.open("/console/codes?q=4202");
        assertEquals("/console/sign-in", asked.uri().getPath());

        HttpResponse<String> shown =
                browser.submit("/console/sign-in", Map.of("token", ADMINISTRATOR, "to", "/console/codes?q=4202"));

        assertEquals("/console/codes", shown.uri().getPath());
        assertTrue(shown.body().contains("4202"), shown.body());
    }

    @Test
    void theTokenStaysOnTheServerAndScriptsCannotReadWhatTheBrowserHasInstead()
            throws IOException, InterruptedException {
        HttpResponse<String> signedIn =
                browser.signIn(ADMINISTRATOR).previousResponse().orElseThrow();

        String cookie = signedIn.headers().firstValue("Set-Cookie").orElseThrow();
        assertTrue(cookie.endsWith("; Path=/console; HttpOnly; SameSite=Strict"), cookie);
        assertFalse(cookie.contains(ADMINISTRATOR), cookie);
    }

    @ParameterizedTest
    @ValueSource(strings = {"", "nobody-has-it"})
    void aTokenThatNobodyHasIsRefusedInWords(String token) throws IOException, InterruptedException {
        HttpResponse<String> refused = browser.signIn(token);

        assertEquals(401, refused.statusCode());
        assertTrue(refused.body().contains("Nobody has this access token"), refused.body());
    }

    @Test
    void nobodyIsSentToAnotherSiteAfterSigningIn() throws IOException, InterruptedException {
        HttpResponse<String> shown =
                browser.submit("/console/sign-in", Map.of("token", ADMINISTRATOR, "to", "https://elsewhere.example/"));

        assertEquals("/console/users", shown.uri().getPath());
    }

    @ParameterizedTest
    @ValueSource(strings = {"okafo", "AMARA", "5267214", "138"})
    void peopleAreFoundByAPartOfWhatIsKnownOfThem(String typed) throws IOException, InterruptedException {
        browser.signIn(ADMINISTRATOR);

        HttpResponse<String> found = browser.open("/console/users?q=" + typed);

        assertTrue(found.body().contains("Amara Okafor"), found.body());
        assertFalse(found.body().contains("Ahmed Farouk"), found.body());
    }

    @Test
    void aUsersPageSaysWhoCallsFromWhereAndWithWhat() throws IOException, InterruptedException {
        browser.signIn(ADMINISTRATOR);

        HttpResponse<String> page =
                browser.open("/console/users/" + named("Amara Okafor").id().value());

        for (String said : List.of("San Jose", "+14085267214", "138", "Webex Calling - Professional", "Desk Pro")) {
            assertTrue(page.body().contains(said), said);
        }
    }

    @ParameterizedTest
    @ValueSource(
            strings = {"/console/users/nobody", "/console/codes/NoCode.AT_ALL", "/console/elsewhere", "/console/a/b/c/d"
            })
    void whatIsNotThereIsSaidInWords(String path) throws IOException, InterruptedException {
        browser.signIn(ADMINISTRATOR);

        HttpResponse<String> missing = browser.open(path);

        assertEquals(404, missing.statusCode());
        assertTrue(missing.body().contains("There is no "), missing.body());
    }

    @Test
    void somebodyOfAnotherOrganizationIsNotThere() throws IOException, InterruptedException {
        browser.signIn("brightwater-full-administrator");

        HttpResponse<String> hidden =
                browser.open("/console/users/" + named("Amara Okafor").id().value());

        assertEquals(404, hidden.statusCode());
    }

    @Test
    void whoMayNotListPeopleIsToldSo() throws IOException, InterruptedException {
        HttpResponse<String> refused = browser.signIn("larkspur-person");

        assertEquals(403, refused.statusCode());
        assertTrue(refused.body().contains("You may not do this"), refused.body());
    }

    @Test
    void whatIsTypedComesBackAsText() throws IOException, InterruptedException {
        browser.signIn(ADMINISTRATOR);

        HttpResponse<String> page = browser.open("/console/users?q=%22%3E%3Cscript%3Ealert(1)%3C/script%3E");

        assertFalse(page.body().contains("<script>alert"), page.body());
    }

    @Test
    void aFormThatNoPageOfTheSessionSentChangesNothing() throws IOException, InterruptedException {
        browser.signIn(ADMINISTRATOR);

        assertEquals(
                403,
                browser.submit("/console/sign-out", Map.of("key", "guessed")).statusCode());
        assertEquals("/console/users", browser.open("/console/users").uri().getPath());
    }

    @Test
    void whoeverSignsOutHasToSignInAgain() throws IOException, InterruptedException {
        HttpResponse<String> page = browser.signIn(ADMINISTRATOR);

        browser.submit("/console/sign-out", Map.of("key", Browser.key(page)));

        assertEquals("/console/sign-in", browser.open("/console/users").uri().getPath());
    }

    /** What a reader sees of the texts in it. */
    private static String text(HttpResponse<String> page) {
        return page.body().replace("&lt;", "<").replace("&gt;", ">").replace("&amp;", "&");
    }

    @Test
    void everyCodeHasAPage() throws IOException, InterruptedException {
        browser.signIn(ADMINISTRATOR);
        HttpResponse<String> list = browser.open("/console/codes");

        for (Code code : Codes.all()) {
            String path = "/console/codes/" + code.getClass().getSimpleName() + "." + code.name();
            HttpResponse<String> page = browser.open(path);
            assertTrue(list.body().contains(path), path);
            assertEquals(200, page.statusCode(), path);
            assertTrue(text(page).contains(code.entry().statement()), path);
        }
    }

    @ParameterizedTest
    @ValueSource(strings = {"/console/sign-in", "/console/users", "/console/codes", "/console/nowhere"})
    void everyPageIsSmallAndBringsNothingFromElsewhere(String path) throws IOException, InterruptedException {
        browser.signIn(ADMINISTRATOR);

        HttpResponse<String> page = browser.open(path);

        ByteArrayOutputStream packed = new ByteArrayOutputStream();
        try (GZIPOutputStream gzip = new GZIPOutputStream(packed)) {
            gzip.write(page.body().getBytes(StandardCharsets.UTF_8));
        }
        assertTrue(packed.size() < MOST_BYTES, "bytes: " + packed.size());
        assertFalse(page.body().matches("(?s).*(src|href)=\"(?![/#]).*"), page.body());
        String policy = page.headers().firstValue("Content-Security-Policy").orElse("");
        assertTrue(policy.startsWith("default-src 'none'; script-src 'self'"), policy);
    }

    @Test
    void theFilesOfAPageAreThere() throws IOException, InterruptedException {
        String page = browser.open("/console/sign-in").body();

        for (String file : List.of("console.css", "htmx.js")) {
            String path = page.replaceFirst("(?s).*\"(/console/assets/\\w+/" + file + ")\".*", "$1");
            assertEquals(200, browser.open(path).statusCode(), file);
        }
    }

    @Test
    void whatCannotBeReadIsNoDefect() throws IOException, InterruptedException {
        HttpRequest.Builder malformed = HttpRequest.newBuilder(SERVER.address().resolve("/console/sign-in"))
                .header("Content-Type", "application/x-www-form-urlencoded")
                .POST(BodyPublishers.ofString("token=%zz"));

        assertEquals(400, browser.open("/console/users?q=%FF%FE").statusCode());
        assertEquals(400, browser.send(malformed).statusCode());
        assertEquals(
                413,
                browser.submit("/console/sign-in", Map.of("token", "a".repeat(1_100_000)))
                        .statusCode());
    }

    @Test
    void whatIsNeitherReadNorAFormIsRefused() throws IOException, InterruptedException {
        HttpRequest.Builder removal = HttpRequest.newBuilder(SERVER.address().resolve("/console/users"))
                .DELETE();
        HttpRequest.Builder text = HttpRequest.newBuilder(SERVER.address().resolve("/console/sign-in"))
                .POST(BodyPublishers.ofString("{}"));

        assertEquals(405, browser.send(removal).statusCode());
        assertEquals(415, browser.send(text).statusCode());
    }

    @Test
    void theApiIsServedBesideIt() throws IOException, InterruptedException {
        assertEquals(401, browser.open("/v1/people").statusCode());
    }
}
