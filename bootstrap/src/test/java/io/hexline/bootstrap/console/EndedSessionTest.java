package io.hexline.bootstrap.console;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertFalse;
import static org.junit.jupiter.api.Assertions.assertTrue;

import io.hexline.rest.RestServer;
import io.hexline.rest.RestSettings;
import io.hexline.server.assembly.Assembly;
import io.hexline.world.World;
import io.hexline.world.snapshot.Snapshots;
import java.io.IOException;
import java.net.http.HttpRequest;
import java.net.http.HttpRequest.BodyPublishers;
import java.net.http.HttpResponse;
import java.nio.charset.StandardCharsets;
import java.util.Map;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.ValueSource;

/** What was typed before a session ended comes back, and changes nothing until it is sent again. */
class EndedSessionTest {

    private static final String ADMINISTRATOR = "larkspur-full-administrator";
    private static final String AMARA = "/console/users/"
            + Snapshots.sample().people().stream()
                    .filter(person -> person.name().display().equals("Amara Okafor"))
                    .findFirst()
                    .orElseThrow()
                    .id()
                    .value()
            + "/edit";
    private final Assembly assembly = new Assembly(Snapshots.sample());
    private final RestServer server = assembly.serve(WholeConsole.on(RestSettings.defaults()));
    private final Browser browser = new Browser(server.address());
    private final World before = assembly.world();

    @BeforeEach
    void comeFromAPage() {
        browser.sayingWhereItIs();
    }

    @AfterEach
    void stop() {
        server.close();
        assembly.close();
    }

    private Map<String, String> typed() throws IOException, InterruptedException {
        return Map.of(
                "key",
                earlierKey(),
                "displayName",
                "Amara \"O\" Okafor",
                "email",
                "amara@larkspur.example",
                "number",
                "+14085267214");
    }

    private String earlierKey() throws IOException, InterruptedException {
        return Browser.keyOf(ADMINISTRATOR, server.address());
    }

    private HttpResponse<String> signIn(HttpResponse<String> page, String token)
            throws IOException, InterruptedException {
        Map<String, String> fields = Browser.hidden(page);
        fields.put("token", token);
        return browser.submit("/console/sign-in", fields);
    }

    private String displayName() {
        return assembly.world().people().stream()
                .filter(person -> AMARA.contains(person.id().value()))
                .findFirst()
                .orElseThrow()
                .name()
                .display();
    }

    @Test
    void whatWasTypedComesBackAndIsDoneWhenItIsSentAgain() throws IOException, InterruptedException {
        HttpResponse<String> ended = browser.submit(AMARA, typed());
        assertEquals(401, ended.statusCode());
        assertEquals(
                AMARA,
                ended.uri().toString().substring(server.address().toString().length()));

        HttpResponse<String> mistyped = signIn(ended, "nobody-has-it");
        assertEquals(401, mistyped.statusCode());
        HttpResponse<String> back = signIn(mistyped, ADMINISTRATOR);
        assertTrue(back.body().contains("action=\"" + AMARA + "\""), back.body());
        assertTrue(
                back.body().contains("<dd>Amara &#34;O&#34; Okafor</dd>")
                        || back.body().contains("<dd>Amara \"O\" Okafor</dd>"),
                back.body());
        assertEquals(before, assembly.world());

        assertEquals(200, browser.submit(AMARA, Browser.hidden(back)).statusCode());
        assertEquals("Amara \"O\" Okafor", displayName());
    }

    @Test
    void aKeyOfAnEarlierSessionLosesNothing() throws IOException, InterruptedException {
        browser.signIn(ADMINISTRATOR);

        HttpResponse<String> back = browser.submit(AMARA, typed());

        assertEquals(403, back.statusCode());
        assertEquals(before, assembly.world());
        browser.submit(AMARA, Browser.hidden(back));
        assertEquals("Amara \"O\" Okafor", displayName());
    }

    /** Neither at once nor by what is asked of whoever signs in. */
    @ParameterizedTest
    @CsvSource({"Sec-Fetch-Site,cross-site", "Sec-Fetch-Site,same-site", "Origin,https://elsewhere.example", "X,x"})
    void aFormOfAnotherSiteIsNotKept(String header, String from) throws IOException, InterruptedException {
        Browser elsewhere = new Browser(server.address());
        HttpResponse<String> asked = elsewhere.send(
                form(AMARA, "displayName=Mallory&key=" + earlierKey()).header(header, from));

        assertEquals("/console/sign-in", asked.uri().getPath());
        assertFalse(asked.body().contains("Mallory"), asked.body());

        HttpResponse<String> signedIn = elsewhere.send(form(
                        "/console/sign-in",
                        "keptKey=" + earlierKey() + "&kept.displayName=Mallory&to=" + AMARA + "&token=" + ADMINISTRATOR)
                .header(header, from));
        assertFalse(signedIn.body().contains("Mallory"), signedIn.body());

        elsewhere.signIn(ADMINISTRATOR);
        assertEquals(
                403,
                elsewhere
                        .send(form(AMARA, "displayName=Mallory&key=" + earlierKey())
                                .header(header, from))
                        .statusCode());
    }

    private HttpRequest.Builder form(String path, String body) {
        return HttpRequest.newBuilder(server.address().resolve(path))
                .header("Content-Type", "application/x-www-form-urlencoded")
                .POST(BodyPublishers.ofString(body));
    }

    @Test
    void theAddressOfAPageIsEnoughForABrowserThatSaysNoMore() throws IOException, InterruptedException {
        Browser plain = new Browser(server.address());

        HttpResponse<String> ended = plain.send(form(AMARA, "displayName=Typed&key=" + earlierKey())
                .header("Origin", server.address().toString()));

        assertEquals("Typed", Browser.hidden(ended).get("kept.displayName"));
    }

    @Test
    void aSecretIsNotShownAgain() throws IOException, InterruptedException {
        HttpResponse<String> ended =
                browser.submit("/console/world/access", Map.of("key", earlierKey(), "token", "control-token"));

        assertEquals(401, ended.statusCode());
        assertFalse(ended.body().contains("control-token"), ended.body());
    }

    @Test
    void whoeverSignsOutTwiceIsOnlyAskedToSignIn() throws IOException, InterruptedException {
        HttpResponse<String> out = browser.submit("/console/sign-out", Map.of("key", "any"));

        assertEquals("/console/sign-in", out.uri().getPath());
        assertEquals(Map.of("to", "/console/"), Browser.hidden(out));
    }

    @Test
    void aFileHasToBeChosenAgain() throws IOException, InterruptedException {
        byte[] ended = browser.upload("/console/users/import", Map.of("key", earlierKey()), "list.csv", new byte[10])
                .body();
        String page = new String(ended, StandardCharsets.UTF_8);
        assertTrue(page.contains("name=\"keptFile\" value=\"true\""), page);

        Map<String, String> fields = Map.of(
                "keptFile", "true", "keptKey", earlierKey(), "to", "/console/users/import", "token", ADMINISTRATOR);
        HttpResponse<String> back = browser.submit("/console/sign-in", fields);

        assertTrue(back.body().contains("href=\"/console/users/import\">Choose the file again"), back.body());
        assertFalse(back.body().contains("Send it"), back.body());
    }

    /** As long as a list of users may be. */
    @Test
    void aLongListComesBackWhole() throws IOException, InterruptedException {
        String list = "email\n" + "a@example.com\n".repeat(30_000);
        HttpResponse<String> ended = browser.submit("/console/users/import", Map.of("key", earlierKey(), "list", list));

        HttpResponse<String> back = signIn(ended, ADMINISTRATOR);

        assertEquals(list, Browser.hidden(back).get("list"));
    }

    /** What stands on the page is not taken away. */
    @ParameterizedTest
    @ValueSource(strings = {"GET", "POST"})
    void aScriptIsRefused(String method) throws IOException, InterruptedException {
        HttpResponse<String> refused = browser.send(form("/console/users", "q=a")
                .method(method, method.equals("GET") ? BodyPublishers.noBody() : BodyPublishers.ofString("q=a"))
                .header("HX-Request", "true"));

        assertEquals(401, refused.statusCode());
        assertEquals(
                method.equals("GET"), refused.headers().firstValue("HX-Refresh").isPresent());
    }
}
