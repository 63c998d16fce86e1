package io.hexline.bootstrap.console;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertFalse;
import static org.junit.jupiter.api.Assertions.assertTrue;

import io.hexline.domain.user.Person;
import io.hexline.domain.user.Role;
import io.hexline.rest.RestServer;
import io.hexline.rest.RestSettings;
import io.hexline.server.assembly.Assembly;
import io.hexline.world.World;
import io.hexline.world.snapshot.Snapshots;
import java.io.IOException;
import java.net.http.HttpResponse;
import java.util.List;
import java.util.Map;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.Test;

/** A page offers what the visitor may do with what it shows, and nothing that is refused behind it. */
class OffersTest {

    private static final String FULL = "larkspur-full-administrator";
    private static final String USERS = "larkspur-user-administrator";
    private static final String PARTNER = "larkspur-partner-administrator";
    private static final World WORLD = Snapshots.parse(Snapshots.sampleFile()
                    .replace("\"PARTNER_ADMINISTRATOR\"", "\"READ_ONLY_ADMINISTRATOR\", \"PARTNER_ADMINISTRATOR\""))
            .getOrElseThrow(problems -> new AssertionError(problems));

    private final Assembly assembly = new Assembly(WORLD);
    private final RestServer server = assembly.serve(WholeConsole.on(RestSettings.defaults()));
    private final Browser browser = new Browser(server.address());

    @AfterEach
    void stop() {
        server.close();
        assembly.close();
    }

    private static Person fullAdministrator() {
        return WORLD.people().stream()
                .filter(person -> person.roles().contains(Role.FULL_ADMINISTRATOR))
                .filter(person -> person.org().value().equals(larkspur()))
                .findFirst()
                .orElseThrow();
    }

    private static String larkspur() {
        return WORLD.people().stream()
                .filter(person -> person.name().display().equals("Amara Okafor"))
                .findFirst()
                .orElseThrow()
                .org()
                .value();
    }

    private static String path(Person person) {
        return "/console/users/" + person.id().value();
    }

    @Test
    void aUserAdministratorRemovesNoAdministrator() throws IOException, InterruptedException {
        String key = Browser.key(browser.signIn(USERS));
        String path = path(fullAdministrator());

        assertFalse(browser.open(path).body().contains(path + "/remove"));
        assertEquals(403, browser.open(path + "/remove").statusCode());
        assertEquals(403, browser.submit(path + "/remove", Map.of("key", key)).statusCode());
    }

    @Test
    void aUserAdministratorChangesAnAdministratorButForTheEmail() throws IOException, InterruptedException {
        browser.signIn(USERS);
        Person administrator = fullAdministrator();
        HttpResponse<String> form = browser.open(path(administrator) + "/edit");
        assertFalse(form.body().contains("name=\"email\""), form.body());
        assertTrue(form.body().contains("only a full administrator can change"), form.body());

        HttpResponse<String> changed = browser.submit(
                path(administrator) + "/edit",
                Map.of(
                        "key", Browser.key(form),
                        "displayName", "Somebody Else",
                        "number", typed(form, "number"),
                        "extension", typed(form, "extension")));

        assertTrue(changed.body().contains("Somebody Else was changed."), changed.body());
        assertTrue(changed.body().contains(administrator.email().value()), changed.body());
    }

    private static String typed(HttpResponse<String> form, String field) {
        Matcher found = Pattern.compile("name=\"" + field + "\"[^>]* value=\"([^\"]*)\"")
                .matcher(form.body());
        return found.find() ? found.group(1) : "";
    }

    @Test
    void nobodyRemovesTheLastFullAdministrator() throws IOException, InterruptedException {
        browser.signIn(FULL);
        String path = path(fullAdministrator());

        assertFalse(browser.open(path).body().contains(path + "/remove"));
        assertTrue(browser.open(path + "/remove").body().contains("is the last full administrator"));
    }

    /** Where the role would do, it is the token that does not. */
    @Test
    void whoseTokenMayOnlyReadIsToldSo() throws IOException, InterruptedException {
        HttpResponse<String> page = browser.signIn("larkspur-full-administrator-to-read");
        assertFalse(page.body().contains("href=\"/console/world\""), page.body());

        for (String path :
                List.of("/console/users/new", "/console/users/import", path(fullAdministrator()) + "/edit")) {
            HttpResponse<String> refused = browser.open(path);
            assertEquals(403, refused.statusCode());
            assertTrue(refused.body().contains("The access token lacks scopes"), refused.body());
        }
    }

    @Test
    void whoOnlyReadsIsRefusedWithoutAForm() throws IOException, InterruptedException {
        String key = Browser.key(browser.signIn("larkspur-read-only-administrator"));

        HttpResponse<String> refused =
                browser.submit(path(fullAdministrator()) + "/licenses", Map.of("key", key, "do", "check"));

        assertEquals(403, refused.statusCode());
        assertTrue(refused.body().contains("Only who administers users changes their licenses."), refused.body());
        assertFalse(refused.body().contains("value=\"save\""), refused.body());
    }

    /** Somebody who only reads at home, and does everything elsewhere. */
    @Test
    void whatIsOfferedIsOfTheOrganizationThatIsShown() throws IOException, InterruptedException {
        HttpResponse<String> home = browser.signIn(PARTNER);
        assertFalse(home.body().contains("Add a user"), home.body());
        assertEquals(403, browser.open("/console/users/new").statusCode());

        String other = WORLD.people().stream()
                .map(person -> person.org().value())
                .filter(org -> !org.equals(larkspur()))
                .findFirst()
                .orElseThrow();
        browser.submit("/console/organizations", Map.of("key", Browser.key(home), "organization", other));

        assertTrue(browser.open("/console/users").body().contains("Add a user"));
        assertEquals(200, browser.open("/console/users/new").statusCode());
    }
}
