package io.hexline.bootstrap.console;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertFalse;
import static org.junit.jupiter.api.Assertions.assertTrue;

import io.hexline.console.Console;
import io.hexline.domain.user.Person;
import io.hexline.rest.RestServer;
import io.hexline.rest.RestSettings;
import io.hexline.server.assembly.Assembly;
import io.hexline.world.World;
import io.hexline.world.snapshot.Snapshots;
import java.io.IOException;
import java.net.http.HttpResponse;
import java.util.Map;
import org.junit.jupiter.api.AfterAll;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.ValueSource;

/** The list of users, and the page of each. */
class UsersTest {

    private static final World WORLD = Snapshots.sample();
    private static final String FULL = "larkspur-full-administrator";
    private static final String USERS = "larkspur-user-administrator";
    private static final String READ_ONLY = "larkspur-read-only-administrator";

    private static final RestServer SERVER =
            new Assembly(WORLD).serve(RestSettings.defaults().showing(Console::handler));

    private final Browser browser = new Browser(SERVER.address());

    @AfterAll
    static void stop() {
        SERVER.close();
    }

    private static String path(String name) {
        return "/console/users/"
                + WORLD.people().stream()
                        .filter(person -> person.name().display().equals(name))
                        .map(Person::id)
                        .findFirst()
                        .orElseThrow()
                        .value();
    }

    private static void assertSays(HttpResponse<String> page, String... texts) {
        for (String text : texts) {
            assertTrue(page.body().contains(text), () -> "No '" + text + "' in " + page.body());
        }
    }

    private static void assertSilent(HttpResponse<String> page, String... texts) {
        for (String text : texts) {
            assertFalse(page.body().contains(text), () -> "'" + text + "' in " + page.body());
        }
    }

    @ParameterizedTest
    @CsvSource({
        "location=63715, Amara Okafor, Ahmed Farouk",
        "calling=no, John Andersen, Amara Okafor",
        "calling=yes, Amara Okafor, John Andersen",
        "license=96abc2aa-3dcc-11e5-56y7-0f4556adeyhn, John Andersen, Ivan Petrov",
        "location=63715&calling=yes&q=okafor, Amara Okafor, Dolores Quintero",
    })
    void peopleAreFoundByWhatTheyHaveInCommon(String query, String found, String other)
            throws IOException, InterruptedException {
        browser.signIn(FULL);

        HttpResponse<String> page = browser.open("/console/users?" + query);

        assertSays(page, "<a href=\"" + path(found) + "\">" + found);
        assertSilent(page, "<a href=\"" + path(other) + "\">" + other);
    }

    @Test
    void aLocationIsFoundWhateverCharactersItsIdHas() throws IOException, InterruptedException {
        browser.signIn(FULL);

        assertSays(
                browser.open("/console/users?location=5f0278fe-e88c-4905-80eb-dcccb3ee1443%01F"),
                "selected>Toronto",
                "Freya Olsen");
    }

    @Test
    void nobodyFoundIsSaidWithAWayOut() throws IOException, InterruptedException {
        browser.signIn(FULL);

        assertSays(
                browser.open("/console/users?q=nobody-is-called-so&calling=yes"), "Nobody fits that", "Show everybody");
    }

    @Test
    void whoMayMovePeopleChoosesThem() throws IOException, InterruptedException {
        HttpResponse<String> full = browser.signIn(FULL);
        HttpResponse<String> readOnly = new Browser(SERVER.address()).signIn(READ_ONLY);
        HttpResponse<String> users = new Browser(SERVER.address()).signIn(USERS);

        assertSays(full, "action=\"/console/moves/new\"", "name=\"user\"", "Add a user", "Import");
        assertSilent(readOnly, "name=\"user\"", "Add a user", "Import");
        assertSays(users, "Add a user");
        assertSilent(users, "name=\"user\"");
    }

    @Test
    void aUsersPageSaysToWhatTheUserBelongs() throws IOException, InterruptedException {
        browser.signIn(FULL);

        assertSays(browser.open(path("Amara Okafor")), "<dt>Group</dt><dd>Administrators</dd>");
        assertSays(browser.open(path("Freya Olsen")), "<dt>Trunk group</dt><dd>Toronto trunk</dd>");
    }

    @Test
    void whatHoldsAUserInPlaceIsSaidByCode() throws IOException, InterruptedException {
        browser.signIn(FULL);

        HttpResponse<String> page = browser.open(path("Freya Olsen") + "?to=63715");

        assertSays(page, "What has to be done first", "/console/codes/", "Prepare the move");
        assertSays(browser.open(path("Freya Olsen") + "?to=nowhere"), "Location Not Found");
    }

    @Test
    void aMoveIsNotLookedIntoByWhoMovesNobody() throws IOException, InterruptedException {
        browser.signIn(USERS);

        assertSilent(browser.open(path("Freya Olsen") + "?to=63715"), "What holds this user in place");
    }

    @Test
    void aUserIsRenamedAndGetsAnotherExtension() throws IOException, InterruptedException {
        browser.signIn(USERS);
        String path = path("Grace Mbeki");
        HttpResponse<String> form = browser.open(path + "/edit");
        assertSays(form, "value=\"Grace\"");

        HttpResponse<String> changed = browser.submit(
                path + "/edit",
                Map.of(
                        "key", Browser.key(form),
                        "firstName", "Gracie",
                        "lastName", "Mbeki",
                        "displayName", "Gracie Mbeki",
                        "email", "grace.mbeki@example.com",
                        "extension", "188"));

        assertEquals(200, changed.statusCode());
        assertSays(changed, "Gracie Mbeki was changed.", "<dd>188</dd>");
    }

    @Test
    void whatIsWrongIsSaidBesideTheFieldAndWhatWasTypedStays() throws IOException, InterruptedException {
        browser.signIn(USERS);
        String path = path("Ivan Petrov");
        HttpResponse<String> form = browser.open(path + "/edit");

        HttpResponse<String> refused = browser.submit(
                path + "/edit",
                Map.of("key", Browser.key(form), "firstName", "Vanya", "email", "no-address", "extension", "12a"));

        assertEquals(400, refused.statusCode());
        assertSays(refused, "value=\"Vanya\"", "id=\"email-wrong\"", "id=\"extension-wrong\"", "role=\"alert\"");
    }

    @Test
    void anEmailOfSomebodyElseIsRefused() throws IOException, InterruptedException {
        browser.signIn(USERS);
        String path = path("Ivan Petrov");

        HttpResponse<String> refused = browser.submit(
                path + "/edit",
                Map.of(
                        "key", Browser.key(browser.open(path + "/edit")),
                        "displayName", "Ivan Petrov",
                        "email", "john.andersen@example.com",
                        "extension", "199"));

        assertEquals(409, refused.statusCode());
        assertSays(refused, "Nothing was changed.", "Somebody else has the e-mail");
    }

    @Test
    void aUserIsRemovedAfterAQuestion() throws IOException, InterruptedException {
        browser.signIn(USERS);
        String path = path("Omar Haddad");
        HttpResponse<String> question = browser.open(path + "/remove");
        assertSays(question, "Remove Omar Haddad?", "Extension ");

        HttpResponse<String> list = browser.submit(path + "/remove", Map.of("key", Browser.key(question)));

        assertEquals("/console/users", list.uri().getPath());
        assertSays(list, "Omar Haddad was removed.");
        assertEquals(404, browser.open(path).statusCode());
    }

    @ParameterizedTest
    @ValueSource(strings = {"/edit", "/remove"})
    void whoOnlyReadsChangesNobody(String what) throws IOException, InterruptedException {
        HttpResponse<String> list = browser.signIn(READ_ONLY);
        String path = path("Ivan Petrov");

        assertSilent(browser.open(path), path + what);
        assertEquals(403, browser.open(path + what).statusCode());
        assertEquals(
                403,
                browser.submit(path + what, Map.of("key", Browser.key(list), "email", "x@example.com"))
                        .statusCode());
    }

    @ParameterizedTest
    @ValueSource(strings = {"", "/edit", "/remove", "?to=63715"})
    void peopleOfAnotherOrganizationAreNotThere(String what) throws IOException, InterruptedException {
        HttpResponse<String> list = browser.signIn("brightwater-full-administrator");
        String path = path("Ivan Petrov") + what;

        assertEquals(404, browser.open(path).statusCode());
        assertEquals(404, browser.submit(path, Map.of("key", Browser.key(list))).statusCode());
    }

    @ParameterizedTest
    @ValueSource(
            strings = {
                "/console/users?license=%00",
                "/console/users?after=%00&name=x",
                "/console/users?location=" + "x" + "&calling=maybe&license=y",
                "/console/users/%00/edit",
                "/console/users/nobody/remove",
                "/console/users/nobody/elsewhere"
            })
    void whatNobodyMeansIsNoDefect(String path) throws IOException, InterruptedException {
        browser.signIn(FULL);

        assertTrue(browser.open(path).statusCode() < 500, path);
    }

    @Test
    void filtersStayWhileTheListGoesOn() throws IOException, InterruptedException {
        browser.signIn(FULL);
        HttpResponse<String> behind = browser.open("/console/users?calling=yes&name=c&after=none");

        assertSays(behind, "From the beginning", "/console/users?calling=yes");
        assertSilent(behind, "<a href=\"" + path("Amara Okafor") + "\">");
    }
}
