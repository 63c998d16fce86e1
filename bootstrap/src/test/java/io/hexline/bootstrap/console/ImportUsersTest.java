package io.hexline.bootstrap.console;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertFalse;
import static org.junit.jupiter.api.Assertions.assertTrue;

import io.hexline.console.Console;
import io.hexline.rest.RestServer;
import io.hexline.rest.RestSettings;
import io.hexline.server.assembly.Assembly;
import io.hexline.world.snapshot.Snapshots;
import java.io.IOException;
import java.net.http.HttpResponse;
import java.nio.charset.StandardCharsets;
import java.util.List;
import java.util.Map;
import java.util.stream.Collectors;
import java.util.stream.IntStream;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;

/** A list of users is pasted, looked at and added, row by row. */
class ImportUsersTest {

    private static final String PATH = "/console/users/import";
    private static final String LIST = """
            E-mail;First name;Last name;Licenses;Location;Extension
            nils@example.com;Nils;Berg;Messaging
            mia.novak@example.com;Mia;Novak;"Messaging; Webex Calling - Professional";San Jose;160
            mia.novak@example.com;Mia;Novak;Messaging
            lea@example.com;Lea;Li;Messagging
            olu@example.com;Olu;Ade;Webex Calling - Professional;Atlantis;161
            no-address;Nobody;At all
            """;

    private final RestServer server =
            new Assembly(Snapshots.sample()).serve(RestSettings.defaults().showing(Console::handler));
    private final Browser browser = new Browser(server.address());
    private String key = "";

    @AfterEach
    void stop() {
        server.close();
    }

    private void signIn(String token) throws IOException, InterruptedException {
        key = Browser.key(browser.signIn(token));
    }

    private HttpResponse<String> send(String go, String list) throws IOException, InterruptedException {
        return browser.submit(PATH, Map.of("key", key, "go", go, "list", list));
    }

    private static void assertSays(HttpResponse<String> page, String... texts) {
        for (String text : texts) {
            assertTrue(page.body().contains(text), () -> "No '" + text + "' in " + page.body());
        }
    }

    @Test
    void eachRowIsLookedAtBeforeAnybodyIsAdded() throws IOException, InterruptedException {
        signIn("larkspur-user-administrator");
        assertSays(browser.open(PATH), "<textarea", "email, firstName");

        HttpResponse<String> looked = send("check", LIST);

        assertSays(
                looked,
                "2 can be added, 1 of them in part, 4 to be corrected",
                "OnboardingCode.CARRIER_ACCOUNT_CONFLICT",
                "The user is on line 3 already.",
                "There is no license 'Messagging' here.",
                "There is no location 'Atlantis' here.",
                "'no-address' is no e-mail address",
                "Add 2 users");
        assertFalse(browser.open("/console/users?q=nils@").body().contains("Nils Berg"));
    }

    @Test
    void thoseWhoCanBeAreAddedAndTheOthersComeBackToBeCorrected() throws IOException, InterruptedException {
        signIn("larkspur-full-administrator");

        HttpResponse<String> done = send("add", LIST);

        assertSays(
                done,
                "1 added, 1 in part, 4 not added",
                "OnboardingCode.CARRIER_ACCOUNT_CONFLICT",
                "Those that were refused",
                "E-mail;First name;Last name;Licenses;Location;Extension;reason");
        assertSays(browser.open("/console/users?q=nils@"), "Nils Berg");
    }

    @ParameterizedTest
    @ValueSource(strings = {"", "name;first\nx;y", "email", "email\n\"", "email\n\u0000", "<script>"})
    void whatIsNoListIsSaidSo(String list) throws IOException, InterruptedException {
        signIn("larkspur-full-administrator");

        for (String go : new String[] {"check", "add"}) {
            HttpResponse<String> answer = send(go, list);
            assertTrue(answer.statusCode() < 500, answer.body());
            assertFalse(answer.body().contains("<script>;") || answer.body().contains("'<script>"), answer.body());
        }
    }

    @Test
    void aListThatIsTooLongIsLeftToTheCommandLine() throws IOException, InterruptedException {
        signIn("larkspur-full-administrator");
        String list = "email\n"
                + IntStream.range(0, 501)
                        .mapToObj(one -> "u" + one + "@example.com")
                        .collect(Collectors.joining("\n"));

        HttpResponse<String> refused = send("check", list);

        assertEquals(400, refused.statusCode());
        assertSays(refused, "more than 500 users", "hexline onboard --csv");
    }

    private String given(byte[] file) throws IOException, InterruptedException {
        Map<String, String> fields = Map.of("key", Browser.key(browser.open(PATH)));
        return new String(browser.upload(PATH, fields, "list.csv", file).body(), StandardCharsets.UTF_8);
    }

    @Test
    void aFileIsLookedAtLikeAPastedList() throws IOException, InterruptedException {
        signIn("larkspur-full-administrator");
        String list = "email,firstName\nzoe@example.com,Zoë";

        for (byte[] file : List.of(
                list.getBytes(StandardCharsets.UTF_8),
                ("\ufeff" + list).getBytes(StandardCharsets.UTF_8),
                list.getBytes(StandardCharsets.UTF_16))) {
            String page = given(file);
            assertTrue(page.contains("1 can be added") && page.contains("Zoë"), page);
        }
    }

    @Test
    void aFileThatIsNoTextOrTooLongIsSaidToBe() throws IOException, InterruptedException {
        signIn("larkspur-full-administrator");

        assertTrue(
                given("email\nzo\u00eb".getBytes(StandardCharsets.ISO_8859_1)).contains("neither in UTF-8 nor"));
        assertTrue(given(new byte[600_000]).contains("longer than half a megabyte"));
    }

    @Test
    void whoIsHereAlreadyIsSaidToBe() throws IOException, InterruptedException {
        signIn("larkspur-full-administrator");
        String list = "email,firstName,licenses\nwei.zhang@example.com,Other,Messaging\nnew@example.com,New,Messaging";

        assertSays(send("check", list), "1 can be added, 1 here already, 0 to be corrected", "Is here already, gets");
        assertSays(send("add", list), "1 added, 1 here before, 0 in part", "Was here already, has the licenses");
        assertSays(browser.open("/console/users?q=wei.zhang@"), "Wei Zhang");
    }

    @Test
    void whatIsOnlyForCallsIsNotPassedOverWhereNobodyIsToCall() throws IOException, InterruptedException {
        signIn("larkspur-full-administrator");
        String list = "email,licenses,location,extension\n"
                + "lea@example.com,Messaging,San Jose,177\nolu@example.com,,,178\nnils@example.com,Messaging,,";

        assertSays(send("check", list), "1 can be added, 2 to be corrected", "none is named.");
        assertSays(send("add", list), "1 added, 0 in part, 2 not added", "none is named.");
    }

    @Test
    void manyAreAddedAtOnce() throws IOException, InterruptedException {
        signIn("larkspur-full-administrator");
        String list = "email\n"
                + IntStream.range(0, 120)
                        .mapToObj(one -> "u" + one + "@example.com")
                        .collect(Collectors.joining("\n"));

        assertSays(send("add", list), "120 added, 0 in part, 0 not added");
    }

    @Test
    void whoOnlyReadsImportsNobody() throws IOException, InterruptedException {
        signIn("larkspur-read-only-administrator");

        assertEquals(403, browser.open(PATH).statusCode());
        assertEquals(403, send("add", LIST).statusCode());
    }
}
