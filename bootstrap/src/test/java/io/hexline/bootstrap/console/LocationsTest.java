package io.hexline.bootstrap.console;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertFalse;
import static org.junit.jupiter.api.Assertions.assertTrue;

import io.hexline.console.Console;
import io.hexline.console.http.PathPart;
import io.hexline.domain.location.Location;
import io.hexline.rest.RestServer;
import io.hexline.rest.RestSettings;
import io.hexline.server.assembly.Assembly;
import io.hexline.world.World;
import io.hexline.world.snapshot.Snapshots;
import java.io.IOException;
import java.net.http.HttpResponse;
import java.util.List;
import org.junit.jupiter.api.AfterAll;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;

/** Locations in the console, and who and what is at each. */
class LocationsTest {

    private static final World WORLD = Snapshots.sample();
    private static final RestServer SERVER =
            new Assembly(WORLD).serve(RestSettings.defaults().showing(Console::handler));

    private final Browser browser = new Browser(SERVER.address());

    @AfterAll
    static void stop() {
        SERVER.close();
    }

    private HttpResponse<String> openAs(String role, String path) throws IOException, InterruptedException {
        browser.signIn("larkspur-" + role);
        return browser.open(path);
    }

    private static String path(Location location) {
        return "/console/locations/" + PathPart.of(location.id().value());
    }

    private static Location named(String name) {
        return WORLD.locations().stream()
                .filter(location -> location.name().equals(name))
                .findFirst()
                .orElseThrow();
    }

    @Test
    void theyAreListedByNameAndFoundByAPartOfOne() throws IOException, InterruptedException {
        String all = openAs("full-administrator", "/console/locations").body();
        assertTrue(all.indexOf("Denver") < all.indexOf("Lakeland"), all);
        assertTrue(all.indexOf("Lakeland") < all.indexOf("San Jose"), all);
        assertFalse(all.contains("Boulder"), "of another organization");

        String found = browser.open("/console/locations?q=JOSE").body();
        assertTrue(found.contains("San Jose"), found);
        assertFalse(found.contains("Lakeland"), found);
        assertFalse(browser.open("/console/locations?calling=on").body().contains("Denver"));
        assertTrue(browser.open("/console/locations?q=atlantis").body().contains("No location has “atlantis”"));
    }

    @Test
    void aPageSaysWhereItIsAndWhatItIsToItsUsers() throws IOException, InterruptedException {
        String page = openAs("full-administrator", path(named("San Jose"))).body();

        for (String said : List.of(
                "1099 Bird Avenue, 95125, San Jose, CA, US",
                "America/Los_Angeles",
                "+14085267200",
                "Cisco Calling Plan (Cisco PSTN)",
                "Their extensions have 3 to 6 digits.",
                "Calls to outside go through Cisco Calling Plan, and show +14085267200.",
                "It has room for 500 users.",
                "/console/users?location=63715",
                "/console/numbers?location=63715&amp;state=free",
                "/console/moves/plan?location=63715")) {
            assertTrue(page.contains(said), said + "\n" + page);
        }
    }

    @Test
    void eachOfTheOrganizationHasAPage() throws IOException, InterruptedException {
        browser.signIn("larkspur-full-administrator");
        for (Location location : WORLD.locations()) {
            boolean own = location.org().equals(named("San Jose").org());
            assertEquals(own ? 200 : 404, browser.open(path(location)).statusCode(), location.name());
        }
    }

    @Test
    void whereNobodyCanCallFromThatIsSaid() throws IOException, InterruptedException {
        String page =
                openAs("full-administrator", path(named("Denver (no calling)"))).body();

        assertTrue(page.contains("Nobody can call from here"), page);
        assertFalse(page.contains("/console/moves/plan"), page);
    }

    @Test
    void whoMayNotMoveIsNotOfferedTo() throws IOException, InterruptedException {
        HttpResponse<String> page = openAs("read-only-administrator", path(named("San Jose")));

        assertEquals(200, page.statusCode());
        assertFalse(page.body().contains("/console/moves/plan"), page.body());
    }

    @Test
    void aLocationAdministratorSeesTheOwnOnly() throws IOException, InterruptedException {
        String list = openAs("location-administrator", "/console/locations").body();

        assertTrue(list.contains("Lakeland"), list);
        assertFalse(list.contains("San Jose"), list);
        assertEquals(200, browser.open(path(named("Lakeland"))).statusCode());
        assertEquals(404, browser.open(path(named("San Jose"))).statusCode());
    }

    @Test
    void whoMayNotReadThemIsToldSo() throws IOException, InterruptedException {
        assertEquals(403, openAs("person", "/console/locations").statusCode());
        assertEquals(403, browser.open(path(named("San Jose"))).statusCode());
    }

    @ParameterizedTest
    @ValueSource(
            strings = {
                "/console/locations/%20",
                "/console/locations/nowhere",
                "/console/locations/%00",
                "/console/locations/63715/more",
                "/console/locations?after=%00&name=%00",
                "/console/locations?after=nobody&name=z",
                "/console/locations?q=%00"
            })
    void whatIsMalformedIsNoDefect(String path) throws IOException, InterruptedException {
        int status = openAs("full-administrator", path).statusCode();

        assertTrue(status < 500, path + ": " + status);
    }

    @Test
    void whatIsTypedComesBackAsText() throws IOException, InterruptedException {
        String page = openAs("full-administrator", "/console/locations?q=%22%3E%3Cscript%3Ealert(1)%3C/script%3E")
                .body();

        assertFalse(page.contains("<script>alert"), page);
    }
}
