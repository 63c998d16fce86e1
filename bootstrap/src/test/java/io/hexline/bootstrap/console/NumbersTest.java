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
import java.util.HashSet;
import java.util.Optional;
import java.util.Set;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import org.junit.jupiter.api.AfterAll;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.ValueSource;

/** The inventory in the console. */
class NumbersTest {

    private static final Pattern NUMBER = Pattern.compile("<th scope=\"row\" class=\"number\">(\\+\\d+)</th>");
    private static final Pattern NEXT = Pattern.compile("rel=\"next\" href=\"([^\"]+)\"");
    private static final RestServer SERVER =
            new Assembly(Snapshots.sample()).serve(RestSettings.defaults().showing(Console::handler));

    private final Browser browser = new Browser(SERVER.address());

    @AfterAll
    static void stop() {
        SERVER.close();
    }

    private String openAs(String role, String path) throws IOException, InterruptedException {
        browser.signIn("larkspur-" + role);
        return browser.open(path).body();
    }

    private static Set<String> numbers(String page) {
        Set<String> all = new HashSet<>();
        Matcher found = NUMBER.matcher(page);
        while (found.find()) {
            all.add(found.group(1));
        }
        return all;
    }

    private static Optional<String> next(String page) {
        Matcher found = NEXT.matcher(page);
        return found.find() ? Optional.of(found.group(1).replace("&amp;", "&")) : Optional.empty();
    }

    @Test
    void theListGoesOnUntilAllAreSeenOnce() throws IOException, InterruptedException {
        String page = openAs("full-administrator", "/console/numbers");
        Set<String> seen = new HashSet<>(numbers(page));
        int pages = 1;
        for (Optional<String> more = next(page); more.isPresent(); more = next(page)) {
            page = browser.open(more.get()).body();
            Set<String> found = numbers(page);
            found.forEach(number -> assertTrue(seen.add(number), number));
            pages++;
        }

        assertEquals(56, seen.size());
        assertEquals(2, pages);
        assertTrue(page.contains("From the beginning"), page);
    }

    @ParameterizedTest
    @CsvSource({
        "q=5267299, +14085267299, +14085267211",
        "q=(408)+526-7299, +14085267299, +14085267211",
        "state=inactive, +14085267299, +14085267211",
        "location=63715&state=inactive, +14085267299, +18632520400",
        "at=san+jo, +14085267200, +18632520400",
        "at=lakeland, +18632520400, +14085267200",
        "q=okafor, +14085267214, +14085267299",
        "carrier=8d2e4b7a-5c39-4e0f-8a64-3b1f0c7d9e22, +18947028500, +14085267200",
        "block=%2B18947028600..%2B18947028603, +18947028600, +18947028500",
        "owner=user&at=san+jose, +14085267214, +14085267299"
    })
    void numbersAreFoundByWhatTheyAre(String query, String found, String other)
            throws IOException, InterruptedException {
        Set<String> shown = numbers(openAs("full-administrator", "/console/numbers?" + query));

        assertTrue(shown.contains(found), query + shown);
        assertFalse(shown.contains(other), query + shown);
    }

    @Test
    void theOwnerTheLocationAndTheBlockAreLinked() throws IOException, InterruptedException {
        String page = openAs("full-administrator", "/console/numbers?q=5267214");
        assertTrue(page.contains("Amara Okafor</a>"), page);
        assertTrue(page.contains("href=\"/console/locations/63715\">San Jose</a>"), page);

        String block = browser.open("/console/numbers?q=18947028601").body();
        assertTrue(block.contains("block=%2B18947028600..%2B18947028603\">of 4</a>"), block);
    }

    @Test
    void extensionsWithoutNumberAreFoundByThemselves() throws IOException, InterruptedException {
        String page = openAs("full-administrator", "/console/numbers?state=extensions");

        assertEquals(Set.of(), numbers(page));
        assertTrue(page.contains("<span class=\"quiet\">None</span>"), page);
    }

    @ParameterizedTest
    @CsvSource(
            delimiter = '|',
            value = {
                "q=12|At least 3 digits are needed.",
                "q=ab|At least 3 letters are needed.",
                "q=12x4567890123456&state=extensions|Nothing in the inventory",
                "at=nowhere|No location has this in its name.",
                "location=nowhere|There is no such location."
            })
    void whatCannotBeLookedForIsSaidAtItsField(String query, String reason) throws IOException, InterruptedException {
        String page = openAs("full-administrator", "/console/numbers?" + query);

        assertTrue(page.contains(reason), page);
    }

    @Test
    void anotherOrganizationsAreNotThere() throws IOException, InterruptedException {
        String page = openAs("full-administrator", "/console/numbers?q=13035550100");
        assertEquals(Set.of(), numbers(page));

        String foreign = browser.open("/console/numbers?location=c0ffee5a-1d2b-4a6f-8f3e-6b7c8d9e0f44")
                .body();
        assertTrue(foreign.contains("There is no such location."), foreign);
    }

    @Test
    void aLocationAdministratorSeesThoseOfTheOwnLocationsOnly() throws IOException, InterruptedException {
        Set<String> shown = numbers(openAs("location-administrator", "/console/numbers"));

        assertTrue(shown.contains("+18632520400"), shown::toString);
        assertFalse(shown.contains("+14085267200"), shown::toString);
    }

    @Test
    void whoMayNotReadThemIsToldSo() throws IOException, InterruptedException {
        browser.signIn("larkspur-person");
        HttpResponse<String> refused = browser.open("/console/numbers");

        assertEquals(403, refused.statusCode());
    }

    @ParameterizedTest
    @ValueSource(
            strings = {
                "q=%00%00%00",
                "at=%00",
                "location=%00",
                "state=none&owner=nobody&carrier=%00",
                "block=%2B1..%2B2222222222222222222",
                "block=%2B18947028603..%2B18947028600",
                "after=%00",
                "after-extension=%00&after-place=%00",
                "after-extension=12",
                "q=%22%3E%3Cscript%3Ealert(1)%3C/script%3E"
            })
    void whatIsMalformedIsNoDefect(String query) throws IOException, InterruptedException {
        browser.signIn("larkspur-full-administrator");
        HttpResponse<String> page = browser.open("/console/numbers?" + query);

        assertTrue(page.statusCode() < 500, query + ": " + page.statusCode());
        assertFalse(page.body().contains("<script>alert"), page.body());
    }
}
