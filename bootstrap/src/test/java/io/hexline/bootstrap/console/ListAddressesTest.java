package io.hexline.bootstrap.console;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertFalse;
import static org.junit.jupiter.api.Assertions.assertTrue;

import com.google.common.net.UrlEscapers;
import io.hexline.rest.RestServer;
import io.hexline.rest.RestSettings;
import io.hexline.server.assembly.Assembly;
import io.hexline.world.snapshot.Snapshots;
import java.io.IOException;
import java.net.http.HttpResponse;
import java.util.Map;
import org.junit.jupiter.api.AfterAll;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.ValueSource;

/** What lists are asked for by their addresses, and what people type who look for somebody. */
class ListAddressesTest {

    private static final RestServer SERVER =
            new Assembly(Snapshots.sample()).serve(WholeConsole.on(RestSettings.defaults()));

    private final Browser browser = new Browser(SERVER.address());
    private String key = "";

    @BeforeEach
    void signIn() throws IOException, InterruptedException {
        key = Browser.key(browser.signIn("larkspur-full-administrator"));
    }

    @AfterAll
    static void stop() {
        SERVER.close();
    }

    @ParameterizedTest
    @CsvSource({
        "/console/users?locaton=63715, “locaton”",
        "/console/users?calling=maybe, “maybe” is nothing that calling can be",
        "/console/numbers?state=frei, “frei” is nothing that state can be",
        "/console/numbers?owner=dog, “dog” is nothing that owner can be",
        "/console/numbers?sort=up, “sort”",
        "/console/locations?calling=maybe, “maybe” is nothing that calling can be",
        "/console/locations?city=x, “city”"
    })
    void whatIsNotUnderstoodIsSaid(String address, String said) throws IOException, InterruptedException {
        HttpResponse<String> page = browser.open(address);

        assertTrue(page.body().contains(said), page.body());
        assertTrue(page.body().contains("it is left out."), page.body());
    }

    @ParameterizedTest
    @CsvSource({
        "/console/users?license=x, There is no license “x”",
        "/console/users?location=x, There is no location “x”",
        "/console/numbers?carrier=x, There is no carrier “x”"
    })
    void ofWhatThereIsNotNothingIsShown(String address, String said) throws IOException, InterruptedException {
        String page = browser.open(address).body();

        assertTrue(page.contains(said + ", so that nothing fits."), page);
        assertFalse(page.contains("it is left out."), page);
        assertFalse(page.contains("<tbody>"), page);
    }

    @ParameterizedTest
    @ValueSource(
            strings = {
                "/console/users?q=a&location=63715&license=&calling=yes",
                "/console/numbers?q=&at=&state=free&owner=&carrier=",
                "/console/locations?q=&calling=on"
            })
    void whatIsUnderstoodIsNot(String address) throws IOException, InterruptedException {
        assertFalse(browser.open(address).body().contains("it is left out."), address);
    }

    @ParameterizedTest
    @ValueSource(strings = {"408-526-7216", "+1 (408) 526-7216", "408.526.7216", "4085267216"})
    void aNumberIsFoundHoweverItIsWritten(String typed) throws IOException, InterruptedException {
        String found = browser.open("/console/users?q=" + escaped(typed)).body();

        assertEquals(
                browser.open("/console/users?q=4085267216").body().split("<tr>", -1).length,
                found.split("<tr>", -1).length);
        assertTrue(found.contains("+14085267216"), found);
    }

    @ParameterizedTest
    @ValueSource(strings = {"okafor amara", "Okafor, Amara", " Okafor,   Amara "})
    void theFamilyNameCanComeFirst(String typed) throws IOException, InterruptedException {
        String found = browser.open("/console/users?q=" + escaped(typed)).body();

        assertTrue(found.contains(">Amara Okafor</a>"), found);
        assertTrue(found.contains("Nobody fits"), found);
    }

    @ParameterizedTest
    @ValueSource(
            strings = {
                "El Amrani Fatima",
                "el amrani,fatima",
                "El Amrani, Fatima",
                "Amrani Fatima El",
                " El  Amrani Fatima"
            })
    void aFamilyNameCanHaveSeveralWords(String typed) throws IOException, InterruptedException {
        assertTrue(browser.open("/console/users?q=" + escaped(typed)).body().contains(">Fatima El Amrani</a>"), typed);
        assertTrue(
                browser.open("/console/numbers?q=" + escaped(typed)).body().contains(">Fatima El Amrani</a>"), typed);
    }

    @Test
    void behindTheEndOfTheListIsNobody() throws IOException, InterruptedException {
        String page = browser.open("/console/users?name=zzz&after=zzz").body();

        assertTrue(page.contains("Nobody comes behind that place in the list."), page);
    }

    @Test
    void whatFitsNeitherWayIsNobody() throws IOException, InterruptedException {
        assertTrue(browser.open("/console/users?q=no+such").body().contains("Nobody fits that."));
    }

    @ParameterizedTest
    @ValueSource(strings = {"A\u202Enna", "An\u200Bna"})
    void aNameHasNoHiddenCharacters(String name) throws IOException, InterruptedException {
        HttpResponse<String> refused = browser.submit(
                "/console/users/new",
                Map.of("key", key, "step", "PERSON", "go", "next", "firstName", name, "email", "hidden@example.com"));

        assertEquals(400, refused.statusCode());
        assertTrue(refused.body().contains("characters in it that nobody can see"), refused.body());
    }

    private static String escaped(String typed) {
        return UrlEscapers.urlFormParameterEscaper().escape(typed);
    }
}
