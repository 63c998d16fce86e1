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
import java.util.HashMap;
import java.util.Map;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;

/** Two administrators have the same page before them, and each saves what the other did not see. */
class LostUpdatesTest {

    private static final String WORLD = """
            {"organizations": [
              {"id": "acme", "displayName": "Acme",
               "licenses": [
                 {"id": "professional", "name": "Professional", "kind": "CALLING_PROFESSIONAL", "totalUnits": 3},
                 {"id": "messaging", "name": "Messaging", "kind": "FREE_MESSAGING", "totalUnits": 5},
                 {"id": "events", "name": "Events", "kind": "OTHER", "totalUnits": 5}],
               "locations": [{"id": "oslo", "name": "Oslo", "calling": {}}],
               "people": [
                 {"id": "root", "emails": ["root@acme.example"], "displayName": "Root", "roles": ["FULL_ADMINISTRATOR"]},
                 {"id": "ada", "emails": ["ada@acme.example"], "displayName": "Ada", "licenses": ["professional"],
                  "calling": {"locationId": "oslo", "extension": "5101", "phoneNumber": "+4721555101"}}],
               "numbers": [{"phoneNumber": "+4721555101", "locationId": "oslo"},
                           {"phoneNumber": "+4721555102", "locationId": "oslo"}]}],
             "tokens": [{"token": "full", "personId": "root"}]}""";
    private static final Pattern FIELD = Pattern.compile("<input ([^>]*)>");
    private static final String ADA = "/console/users/ada";
    private static final String EDIT = ADA + "/edit";
    private static final String LICENSES = ADA + "/licenses";

    private final RestServer server = new Assembly(
                    Snapshots.parse(WORLD).getOrElseThrow(wrong -> new AssertionError(wrong)))
            .serve(RestSettings.defaults().showing(Console::handler));
    private final Browser browser = new Browser(server.address());

    @BeforeEach
    void signIn() throws IOException, InterruptedException {
        browser.signIn("full");
    }

    @AfterEach
    void stop() {
        server.close();
    }

    /** What a browser would send of the form of a page, but for boxes. */
    private static Map<String, String> form(HttpResponse<String> page) {
        Map<String, String> fields = new HashMap<>();
        FIELD.matcher(page.body()).results().map(field -> field.group(1)).forEach(field -> {
            if (!field.contains("checkbox")) {
                fields.put(attribute(field, "name"), attribute(field, "value"));
            }
        });
        return fields;
    }

    private static String attribute(String field, String name) {
        Matcher found = Pattern.compile("\\b" + name + "=\"([^\"]*)\"").matcher(field);
        return found.find() ? found.group(1) : "";
    }

    private static Map<String, String> with(Map<String, String> form, String field, String value) {
        Map<String, String> changed = new HashMap<>(form);
        changed.put(field, value);
        return changed;
    }

    private void assertShown(String... texts) throws IOException, InterruptedException {
        String page = browser.open(ADA).body();
        for (String text : texts) {
            assertTrue(page.contains(text), text + "\n" + page);
        }
    }

    @Test
    void whatNobodyHasTypedStaysAsSomebodyElseHasMadeIt() throws IOException, InterruptedException {
        Map<String, String> both = form(browser.open(EDIT));
        browser.submit(EDIT, with(both, "extension", "5177"));

        browser.submit(EDIT, with(both, "displayName", "Ada L."));

        assertShown("Ada L.", "5177");
    }

    @ParameterizedTest
    @ValueSource(strings = {"displayName", "firstName", "email", "extension"})
    void whatBothHaveChangedIsSaidAndSavedOnlyWhenItIsMeant(String field) throws IOException, InterruptedException {
        boolean isEmail = field.equals("email");
        String theirs = isEmail ? "theirs@acme.example" : "5188";
        String ours = isEmail ? "ours@acme.example" : "5199";
        Map<String, String> both = form(browser.open(EDIT));
        browser.submit(EDIT, with(both, field, theirs));

        HttpResponse<String> refused = browser.submit(EDIT, with(both, field, ours));

        assertEquals(400, refused.statusCode());
        assertTrue(refused.body().contains("Somebody else has changed this meanwhile: it is " + theirs + " now."));
        assertTrue(refused.body().contains("value=\"" + ours + "\""), refused.body());
        assertEquals(theirs, form(browser.open(EDIT)).get(field));
        browser.submit(EDIT, form(refused));
        assertEquals(ours, form(browser.open(EDIT)).get(field));
    }

    @Test
    void anotherLicenseLeavesTheLinesThatSomebodyElseHasChanged() throws IOException, InterruptedException {
        Map<String, String> both = with(form(browser.open(LICENSES)), "do", "save");
        browser.submitAll(LICENSES, with(both, "extension", "5177"), "license", "professional");

        HttpResponse<String> saved = browser.submitAll(LICENSES, both, "license", "professional", "messaging");

        assertEquals(ADA, saved.uri().getPath());
        assertShown("Messaging", "5177");
    }

    @Test
    void linesThatBothHaveChangedAreSaidToBeOtherNow() throws IOException, InterruptedException {
        Map<String, String> both = with(form(browser.open(LICENSES)), "do", "save");
        browser.submitAll(LICENSES, with(both, "extension", "5177"), "license", "professional");

        HttpResponse<String> refused =
                browser.submitAll(LICENSES, with(both, "extension", "5178"), "license", "professional");

        assertEquals(400, refused.statusCode());
        assertTrue(refused.body().contains("it is 5177 now"), refused.body());
        assertShown("5177");
        browser.submitAll(LICENSES, with(form(refused), "do", "save"), "license", "professional");
        assertShown("5178");
    }

    @Test
    void anotherNumberThatIsRefusedIsNoLicenseThatIsAssigned() throws IOException, InterruptedException {
        Map<String, String> form = with(form(browser.open(LICENSES)), "do", "save");

        HttpResponse<String> saved = browser.submitAll(
                LICENSES, with(form, "number", "+4721555199"), "license", "professional", "messaging");

        assertTrue(saved.body().contains("A part of it was saved."), saved.body());
        assertTrue(saved.body().contains("Refused, stays as it was</span> <span>Professional</span>"), saved.body());
        assertTrue(saved.body().contains("Assigned</span> <span>Messaging</span>"), saved.body());
        assertFalse(browser.open(ADA).body().contains("+4721555199"));
    }
}
