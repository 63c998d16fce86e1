package io.hexline.bootstrap.console;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertTrue;

import io.hexline.console.Console;
import io.hexline.console.code.Scenario;
import io.hexline.console.page.CodeKey;
import io.hexline.domain.Rules;
import io.hexline.domain.Rules.FamilyRule;
import io.hexline.domain.code.Code;
import io.hexline.domain.code.Codes;
import io.hexline.domain.code.LicenseCode;
import io.hexline.domain.code.OnboardingCode;
import io.hexline.rest.RestServer;
import io.hexline.rest.RestSettings;
import io.hexline.server.assembly.Assembly;
import io.hexline.world.snapshot.Snapshots;
import java.io.IOException;
import java.net.http.HttpResponse;
import org.junit.jupiter.api.AfterAll;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;

/** What the console tells of codes, and of the scenarios that show them. */
class CodesTest {

    private static final RestServer SERVER =
            new Assembly(Snapshots.sample()).serve(RestSettings.defaults().showing(Console::handler));

    /** Of the most that a page may have; what is sent is packed. */
    private static final int MOST_BYTES = 50_000;

    private final Browser browser = new Browser(SERVER.address());

    @BeforeEach
    void signIn() throws IOException, InterruptedException {
        browser.signIn("larkspur-full-administrator");
    }

    @AfterAll
    static void stop() {
        SERVER.close();
    }

    @Test
    void scenariosAreReachedFromCodes() throws IOException, InterruptedException {
        assertEquals("/console/codes", browser.open("/console/scenarios").uri().getPath());
    }

    @Test
    void everyCodeLeadsToTheScenariosThatShowIt() throws IOException, InterruptedException {
        for (Code code : Codes.all()) {
            String page = browser.open(CodeKey.path(code)).body();
            for (Scenario scenario : Scenario.showing(code)) {
                String path = scenario.path(code);
                assertTrue(page.contains("href=\"" + path + "\""), path);
                HttpResponse<String> shown = browser.open(path.substring(0, path.indexOf('#')));
                assertEquals(200, shown.statusCode(), path);
                assertTrue(shown.body().contains("id=\"" + CodeKey.of(code) + "\""), path);
                assertTrue(shown.body().contains("href=\"" + CodeKey.path(code) + "\""), path);
            }
        }
    }

    @Test
    void everyRuleIsToldInWords() throws IOException, InterruptedException {
        String page = browser.open(CodeKey.path(LicenseCode.EXCLUSIVE_LICENSE_CONFLICT))
                .body()
                .replace("&#39;", "'");

        for (FamilyRule rule : Rules.reporting(LicenseCode.EXCLUSIVE_LICENSE_CONFLICT)) {
            assertTrue(page.contains(rule.statement()), page);
        }
    }

    @Test
    void aScenarioTellsItsStartItsRequestsAndTheAnswers() throws IOException, InterruptedException {
        String page = browser.open("/console/scenarios/move.request")
                .body()
                .replace("&lt;", "<")
                .replace("&gt;", ">");

        for (String told : new String[] {
            "Anna Adler (anna) calls from here with 7001",
            "POST /v1/telephony/config/jobs/person/moveLocation",
            "\"userId\" : \"anna\"",
            "Request 1 › body › usersList › 0 › locationId is left out",
            "./hexline conform conformance/move/request.json"
        }) {
            assertTrue(page.contains(told), told);
        }
    }

    @Test
    void theLongestScenarioIsASmallPage() throws IOException, InterruptedException {
        assertTrue(browser.packed("/console/scenarios/licenses.properties").body().length < MOST_BYTES);
    }

    @ParameterizedTest
    @ValueSource(strings = {"worlds.base", "move.nothing", "..secret", "move"})
    void whatIsNoScenarioHasNoPage(String name) throws IOException, InterruptedException {
        assertEquals(404, browser.open("/console/scenarios/" + name).statusCode());
    }

    @ParameterizedTest
    @ValueSource(
            strings = {
                "5302",
                "carrier_account_conflict",
                "CARRIER_ACCOUNT_CONFLICT",
                "onboardingcode.carrier_account_conflict"
            })
    void whatACodeIsCalledLeadsToIt(String written) throws IOException, InterruptedException {
        assertEquals(
                CodeKey.path(OnboardingCode.CARRIER_ACCOUNT_CONFLICT),
                browser.open("/console/codes/" + written).uri().getPath());
    }

    @Test
    void anIdOfSeveralLeadsToAllOfThem() throws IOException, InterruptedException {
        String page = browser.open("/console/codes/batch-400").body();

        for (Code code : Codes.withId("BATCH-400")) {
            assertTrue(page.contains(CodeKey.path(code)), page);
        }
    }

    @Test
    void whatIsNoCodeIsToldWithTheNearestOnes() throws IOException, InterruptedException {
        HttpResponse<String> page = browser.open("/console/codes/5303");

        assertEquals(404, page.statusCode());
        assertTrue(page.body().contains("There is no code 5303"), page.body());
        assertTrue(page.body().contains("href=\"/console/codes/5302\""), page.body());
    }
}
