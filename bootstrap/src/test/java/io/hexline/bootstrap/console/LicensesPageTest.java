package io.hexline.bootstrap.console;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertFalse;
import static org.junit.jupiter.api.Assertions.assertTrue;

import com.google.common.net.UrlEscapers;
import io.hexline.console.Console;
import io.hexline.rest.RestServer;
import io.hexline.rest.RestSettings;
import io.hexline.server.assembly.Assembly;
import io.hexline.world.snapshot.Snapshots;
import java.io.IOException;
import java.net.http.HttpRequest;
import java.net.http.HttpRequest.BodyPublishers;
import java.net.http.HttpResponse;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.List;
import java.util.stream.Collectors;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.ValueSource;

class LicensesPageTest {

    private static final String WORLD = """
            {"organizations": [
              {"id": "acme", "displayName": "Acme",
               "licenses": [
                 {"id": "professional", "name": "Professional", "kind": "CALLING_PROFESSIONAL", "totalUnits": 3},
                 {"id": "standard", "name": "Standard", "kind": "CALLING_STANDARD", "totalUnits": 2},
                 {"id": "messaging", "name": "Messaging <b>", "kind": "FREE_MESSAGING", "totalUnits": 5},
                 {"id": "events", "name": "Events", "kind": "OTHER", "totalUnits": 0}],
               "locations": [{"id": "oslo", "name": "Oslo", "calling": {}}, {"id": "shop", "name": "Shop"}],
               "people": [
                 {"id": "root", "emails": ["root@acme.example"], "displayName": "Root", "roles": ["FULL_ADMINISTRATOR"]},
                 {"id": "dee", "emails": ["dee@acme.example"], "displayName": "Dee", "roles": ["USER_ADMINISTRATOR"]},
                 {"id": "eve", "emails": ["eve@acme.example"], "displayName": "Eve", "roles": ["READ_ONLY_ADMINISTRATOR"]},
                 {"id": "ada", "emails": ["ada@acme.example"], "displayName": "Ada", "licenses": ["professional"],
                  "calling": {"locationId": "oslo", "extension": "5101", "phoneNumber": "+4721555101"}},
                 {"id": "bo", "emails": ["bo@acme.example"], "displayName": "Bo"},
                 {"id": "cy", "emails": ["cy@acme.example"], "displayName": "Cy"}],
               "numbers": [{"phoneNumber": "+4721555101", "locationId": "oslo"},
                           {"phoneNumber": "+4721555102", "locationId": "oslo"}]},
              {"id": "globex", "displayName": "Globex",
               "people": [{"id": "gil", "emails": ["gil@globex.example"], "displayName": "Gil"}]}],
             "carriers": [{"id": "telco", "name": "Telco", "kind": "PREMISES", "accounts": ["cy@acme.example"]}],
             "tokens": [{"token": "full", "personId": "root"}, {"token": "users", "personId": "dee"},
                        {"token": "reading", "personId": "eve"}]}""";

    private static final String PLACE = "location=oslo number=+4721555102 extension=5102";

    private final RestServer server = new Assembly(
                    Snapshots.parse(WORLD).getOrElseThrow(wrong -> new AssertionError(wrong)))
            .serve(RestSettings.defaults().showing(Console::handler));
    private final Browser browser = new Browser(server.address());

    @AfterEach
    void stop() {
        server.close();
    }

    private static String page(String user) {
        return "/console/users/" + user + "/licenses";
    }

    /** Sends the form of a user's page with these fields, as {@code name=value} with spaces between. */
    private HttpResponse<String> send(String user, String fields) throws IOException, InterruptedException {
        List<String> all = new ArrayList<>(List.of(fields.split(" ")));
        all.add("key=" + Browser.key(browser.open("/console/users")));
        String body = all.stream()
                .map(field -> field.split("=", 2))
                .map(field ->
                        field[0] + "=" + UrlEscapers.urlFormParameterEscaper().escape(field[1]))
                .collect(Collectors.joining("&"));
        return browser.send(HttpRequest.newBuilder(server.address().resolve(page(user)))
                .header("Content-Type", "application/x-www-form-urlencoded")
                .POST(BodyPublishers.ofString(body)));
    }

    private static void assertSays(HttpResponse<String> page, String... texts) {
        Arrays.stream(texts).forEach(text -> assertTrue(page.body().contains(text), text + "\n" + page.body()));
    }

    private void assertHolds(String user, String... names) throws IOException, InterruptedException {
        String page = browser.open("/console/users/" + user).body();
        for (String name : List.of("Professional", "Standard", "Messaging &lt;b&gt;", "Events")) {
            assertEquals(List.of(names).contains(name), page.contains(name), name + "\n" + page);
        }
    }

    @Test
    void thePageShowsWhatIsHeldAndWhatIsLeft() throws IOException, InterruptedException {
        browser.signIn("full");

        HttpResponse<String> page = browser.open(page("ada"));

        assertSays(page, "Licenses of Ada", "2 of 3 left", "none of 0 left", "+4721555102", "Messaging &lt;b&gt;");
        assertTrue(page.body().matches("(?s).*value=\"professional\"[^>]* checked.*"), page.body());
        assertFalse(page.body().matches("(?s).*value=\"standard\"[^>]* checked.*"), page.body());
    }

    @Test
    void whatTheRulesSayIsShownBeforeItIsSaved() throws IOException, InterruptedException {
        browser.signIn("users");

        HttpResponse<String> page =
                send("bo", "do=check license=professional license=messaging license=events " + PLACE);

        assertEquals(200, page.statusCode());
        assertSays(
                page,
                "A part of it can be done.",
                "1 left then",
                "4 left then",
                "Calls from Oslo, number +4721555102, extension 5102.",
                "[Events]",
                "/console/codes/LicenseCode.UNITS_EXHAUSTED");
        assertHolds("bo");
    }

    @Test
    void whatIsWhollySavedIsSaidOnTheUsersPage() throws IOException, InterruptedException {
        browser.signIn("users");

        HttpResponse<String> saved = send("bo", "do=save license=professional license=messaging " + PLACE);

        assertEquals("/console/users/bo", saved.uri().getPath());
        assertSays(saved, "Saved for Bo. Assigned Professional. Assigned Messaging &lt;b&gt;.", "5102", "Oslo");
        assertHolds("bo", "Professional", "Messaging &lt;b&gt;");
    }

    @Test
    void aPartThatIsSavedIsToldItemByItem() throws IOException, InterruptedException {
        browser.signIn("full");

        HttpResponse<String> saved = send("bo", "do=save license=messaging license=events");

        assertEquals(200, saved.statusCode());
        assertSays(saved, "A part of it was saved.", "Assigned", "Not assigned", "[Events]", "role=\"alert\"");
        assertHolds("bo", "Messaging &lt;b&gt;");
    }

    @Test
    void whatIsRefusedStaysInTheForm() throws IOException, InterruptedException {
        browser.signIn("full");

        HttpResponse<String> refused = send(
                "ada",
                "do=save held=professional license=professional license=standard location=oslo number= extension=5199");

        assertEquals(400, refused.statusCode());
        assertSays(
                refused,
                "Nothing was saved.",
                "/console/codes/LicenseCode.CONFLICTING_CALLING_LICENSES",
                "value=\"5199\"");
        assertHolds("ada", "Professional");
    }

    @Test
    void linesChangeWithoutAnotherLicense() throws IOException, InterruptedException {
        browser.signIn("full");

        HttpResponse<String> saved = send(
                "ada",
                "do=save held=professional license=professional location=oslo number=+4721555102 extension=5101");

        assertEquals("/console/users/ada", saved.uri().getPath());
        assertSays(saved, "+4721555102");
    }

    @Test
    void whoLosesTheLastCallingLicenseIsSaidToCallNoMore() throws IOException, InterruptedException {
        browser.signIn("full");

        assertSays(
                send("ada", "do=check held=professional location=oslo number=+4721555101 extension=5101"),
                "There are no calls any more");
    }

    @Test
    void whatSomebodyElseHasGivenMeanwhileIsKept() throws IOException, InterruptedException {
        browser.signIn("full");
        send("bo", "do=save license=messaging");

        send("bo", "do=save license=professional " + PLACE);

        assertHolds("bo", "Professional", "Messaging &lt;b&gt;");
    }

    @Test
    void nothingChosenOtherwiseChangesNothing() throws IOException, InterruptedException {
        browser.signIn("full");

        assertSays(send("bo", "do=check location="), "Nothing changes yet.");
        assertSays(send("bo", "do=save location="), "Nothing was changed");
    }

    @Test
    void theAccountOfACarrierIsReleasedBesideTheRefusal() throws IOException, InterruptedException {
        browser.signIn("full");
        String wanted = " license=professional " + PLACE;
        assertSays(send("cy", "do=save" + wanted), "5302", "Release the carrier");

        HttpResponse<String> released = send("cy", "do=release" + wanted);

        assertSays(released, "has given up cy@acme.example", "All of it can be done.", "value=\"5102\"");
        assertSays(send("cy", "do=release" + wanted), "No carrier has cy@acme.example any more", "value=\"5102\"");
        assertEquals("/console/users/cy", send("cy", "do=save" + wanted).uri().getPath());
    }

    @Test
    void whoMayNotReleaseAccountsIsNotOfferedTo() throws IOException, InterruptedException {
        browser.signIn("users");
        String wanted = " license=professional " + PLACE;

        HttpResponse<String> refused = send("cy", "do=save" + wanted);

        assertSays(refused, "5302", "A full administrator can release");
        assertFalse(refused.body().contains("value=\"release\""));
        assertEquals(403, send("cy", "do=release" + wanted).statusCode());
    }

    @Test
    void whoMayOnlyReadSeesNoControlsAndChangesNothing() throws IOException, InterruptedException {
        browser.signIn("reading");

        HttpResponse<String> page = browser.open(page("ada"));

        assertSays(page, "Professional", "2 of 3 left");
        assertFalse(page.body().contains("checkbox"), page.body());
        for (String action : List.of("check", "save", "release")) {
            assertEquals(403, send("bo", "do=" + action + " license=messaging").statusCode(), action);
        }
    }

    @ParameterizedTest
    @CsvSource({
        "extension=12a, is no extension: expected 1 to 64 digits.",
        "number=+0, is no phone number",
        "number=\"><script>alert(1)</script>, is no phone number"
    })
    void whatCannotBeReadIsSaidBesideItsField(String field, String said) throws IOException, InterruptedException {
        browser.signIn("full");

        HttpResponse<String> page = send("bo", "do=save license=professional location=oslo " + field);

        assertEquals(400, page.statusCode());
        assertSays(page, said, "aria-invalid=\"true\"");
        assertFalse(page.body().contains("<script>"), page.body());
    }

    @ParameterizedTest
    @ValueSource(strings = {"gil", "nobody", "%00", "a%2Fb"})
    void whoIsNotOfTheOrganizationIsNotThere(String user) throws IOException, InterruptedException {
        browser.signIn("full");

        HttpResponse<String> page = browser.open(page(user));

        assertTrue(page.statusCode() == 404 || page.statusCode() == 400, page.body());
        assertFalse(page.body().contains("Gil"), page.body());
    }

    @ParameterizedTest
    @ValueSource(
            strings = {
                "do=save license=none",
                "do=save held=none",
                "do=nothing",
                "license=professional location=hq extension=1",
                "do=check license=professional location=shop extension=1",
                "do=check license=professional extension=1",
                "do=check license=\0",
                "do=check license=a,b held=\uD83D\uDE00"
            })
    void whateverIsSentIsAnsweredInWords(String fields) throws IOException, InterruptedException {
        browser.signIn("full");

        HttpResponse<String> page = send("bo", fields + " location=" + "x".repeat(300));

        assertTrue(page.statusCode() < 500, page.body());
        assertSays(page, "<h1>");
        assertHolds("bo");
    }
}
