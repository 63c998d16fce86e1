package io.hexline.bootstrap.console;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertFalse;
import static org.junit.jupiter.api.Assertions.assertTrue;

import io.hexline.console.Console;
import io.hexline.rest.RestServer;
import io.hexline.rest.RestSettings;
import io.hexline.server.assembly.Assembly;
import io.hexline.world.World;
import io.hexline.world.snapshot.Snapshots;
import java.io.IOException;
import java.net.http.HttpRequest;
import java.net.http.HttpResponse;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import org.junit.jupiter.api.AfterAll;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

/** What stands around each page: who has signed in, of which organization it is, and where to go where there is none. */
class FrameTest {

    private static final String PARTNER = "larkspur-partner-administrator";
    private static final String LARKSPUR = "96abc2aa-3dcc-11e5-a152-fe34819cdc9a";
    private static final String BRIGHTWATER = "02124eef-8af7-489c-805b-363cc6401893";

    private static final RestServer SERVER =
            new Assembly(Snapshots.sample()).serve(RestSettings.defaults().showing(Console::handler));

    private final Browser browser = new Browser(SERVER.address());

    @AfterAll
    static void stop() {
        SERVER.close();
    }

    @ParameterizedTest
    @CsvSource({
        "larkspur-full-administrator, Amara Okafor, 'Full Administrator, Larkspur Systems'",
        "larkspur-read-only-administrator, Henrik Lindqvist, 'Read-only Administrator, Larkspur Systems'",
        "larkspur-partner-administrator, Emma Schneider, 'Partner Administrator, '",
        "larkspur-person, Noah Fitzgerald, 'No administrator, Larkspur Systems'"
    })
    void eachPageSaysWhoHasSignedIn(String token, String name, String place) throws IOException, InterruptedException {
        browser.signIn(token);

        String page = browser.open("/console/codes").body();

        assertTrue(page.contains("<span class=\"name\">" + name + "</span> " + place), page);
    }

    @Test
    void whoeverIsAPartnersAdministratorBeginsWhereSomethingCanBeDone() throws IOException, InterruptedException {
        HttpResponse<String> page = browser.signIn(PARTNER);

        assertEquals(200, page.statusCode());
        assertTrue(
                page.body().contains(">Brightwater Clinics</a>") || page.body().contains(", Brightwater Clinics"));
        assertFalse(page.body().contains("Amara Okafor"), page.body());
    }

    @Test
    void nobodyGoesToAnOrganizationThatIsOutOfReach() throws IOException, InterruptedException {
        String key = Browser.key(browser.signIn("larkspur-full-administrator"));

        for (String organization : List.of(BRIGHTWATER, "no-such-one", "a".repeat(9_000), "")) {
            int status = browser.submit("/console/organizations", Map.of("key", key, "organization", organization))
                    .statusCode();
            assertTrue(status == 404 || status == 400, organization + " " + status);
        }
        assertTrue(browser.open("/console/users").body().contains("Larkspur Systems"));
    }

    @Test
    void whoeverHasSeveralOrganizationsGoesFromOneToTheOther() throws IOException, InterruptedException {
        RestServer both = new Assembly(administratorOfBoth())
                .serve(RestSettings.defaults().showing(Console::handler));
        try (both) {
            Browser partner = new Browser(both.address());
            String key = Browser.key(partner.signIn(PARTNER));
            assertTrue(partner.open("/console/users").body().contains("Amara Okafor"));
            assertTrue(partner.open("/console/organizations").body().contains("Go to Brightwater Clinics"));

            HttpResponse<String> there =
                    partner.submit("/console/organizations", Map.of("key", key, "organization", BRIGHTWATER));

            assertEquals("/console/users", there.uri().getPath());
            assertFalse(there.body().contains("Amara Okafor"), there.body());
            partner.submit("/console/organizations", Map.of("key", key, "organization", LARKSPUR));
            assertTrue(partner.open("/console/users").body().contains("Amara Okafor"));
        }
    }

    @Test
    void aFormOfOneOrganizationIsNotCarriedOutInAnother() throws IOException, InterruptedException {
        RestServer both = new Assembly(administratorOfBoth())
                .serve(RestSettings.defaults().showing(Console::handler));
        try (both) {
            Browser partner = new Browser(both.address());
            partner.sayingWhereItIs();
            String key = Browser.key(partner.signIn(PARTNER));
            Map<String, String> form = Map.of("key", key, "step", "CONFIRM", "go", "add", "email", "nils@example.com");
            partner.submit("/console/organizations", Map.of("key", key, "organization", BRIGHTWATER));

            HttpResponse<String> refused = partner.submit("/console/users/new", form);

            assertEquals(409, refused.statusCode());
            assertTrue(refused.body().contains("This was entered for Larkspur Systems"), refused.body());
            assertTrue(refused.body().contains("name=\"email\" value=\"nils@example.com\""), refused.body());
            assertFalse(partner.open("/console/users?q=nils@").body().contains("<a href=\"/console/users/"));
            Map<String, String> followed = new HashMap<>(form);
            followed.put("follow", "yes");
            assertTrue(partner.submit("/console/users/new", followed).body().contains("nils@example.com was added."));
            assertTrue(partner.open("/console/users?q=nils@").body().contains("Larkspur Systems</a>"));
        }
    }

    private static World administratorOfBoth() {
        String sample = Snapshots.sampleFile();
        return Snapshots.parse(sample.replace(
                        "\"PARTNER_ADMINISTRATOR\"", "\"FULL_ADMINISTRATOR\", \"PARTNER_ADMINISTRATOR\""))
                .getOrElseThrow(problems -> new AssertionError(problems));
    }

    @Test
    void whereThereIsNoPageTheMenuIsStillThere() throws IOException, InterruptedException {
        browser.signIn("larkspur-full-administrator");

        HttpResponse<String> missing = browser.open("/console/elsewhere");

        assertEquals(404, missing.statusCode());
        assertTrue(missing.body().contains("There is no such page"), missing.body());
        assertTrue(missing.body().contains("href=\"/console/users\""), missing.body());
    }

    @Test
    void whoMayNotListPeopleBeginsWithWhatCanBeSeen() throws IOException, InterruptedException {
        browser.signIn("larkspur-person");

        assertEquals("/console/codes", browser.open("/console/").uri().getPath());
    }

    @Test
    void pagesArePackedForWhoeverUnpacksThem() throws IOException, InterruptedException {
        browser.signIn("larkspur-full-administrator");

        HttpResponse<String> packed =
                browser.send(HttpRequest.newBuilder(SERVER.address().resolve("/console/users"))
                        .header("Accept-Encoding", "gzip"));

        assertEquals("gzip", packed.headers().firstValue("Content-Encoding").orElse(""));
    }
}
