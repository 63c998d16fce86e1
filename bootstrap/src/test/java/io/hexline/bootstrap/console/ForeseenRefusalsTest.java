package io.hexline.bootstrap.console;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertFalse;
import static org.junit.jupiter.api.Assertions.assertTrue;

import com.google.common.collect.ObjectArrays;
import io.hexline.rest.RestServer;
import io.hexline.rest.RestSettings;
import io.hexline.server.assembly.Assembly;
import io.hexline.world.World;
import io.hexline.world.snapshot.Snapshots;
import java.io.IOException;
import java.net.http.HttpResponse;
import java.util.Map;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

/** What would be refused in the end is said where it is typed. */
class ForeseenRefusalsTest {

    private static final String PATH = "/console/users/new";
    private static final World WORLD = Snapshots.sample();
    private static final String CALLING = WORLD.licenses().stream()
            .filter(license -> license.name().equals("Webex Calling - Professional"))
            .findFirst()
            .orElseThrow()
            .id()
            .value();
    private static final String WITHOUT_CALLING = WORLD.locations().stream()
            .filter(location -> location.calling().isEmpty())
            .findFirst()
            .orElseThrow()
            .id()
            .value();

    private final Assembly assembly = new Assembly(WORLD);
    private final RestServer server = assembly.serve(WholeConsole.on(RestSettings.defaults()));
    private final Browser browser = new Browser(server.address());
    private String key = "";

    @BeforeEach
    void signIn() throws IOException, InterruptedException {
        key = Browser.key(browser.signIn("larkspur-full-administrator"));
    }

    @AfterEach
    void stop() {
        server.close();
        assembly.close();
    }

    private HttpResponse<String> next(String step, String number, String extension, String location, String... licenses)
            throws IOException, InterruptedException {
        Map<String, String> typed = Map.of(
                "key",
                key,
                "step",
                step,
                "go",
                "next",
                "email",
                "nils@example.com",
                "displayName",
                "Nils Berg",
                "number",
                number,
                "extension",
                extension,
                "location",
                location);
        return browser.submitAll(PATH, typed, "license", ObjectArrays.concat(licenses, CALLING));
    }

    private static void assertStays(HttpResponse<String> page, String heading, String reason) {
        assertEquals(400, page.statusCode());
        assertTrue(page.body().contains(heading), page.body());
        assertTrue(page.body().contains(reason), page.body());
    }

    @ParameterizedTest
    @CsvSource({
        "+14085267214, '', 63715, LicenseCode.NUMBER_NOT_AVAILABLE",
        "+14085269999, '', 63715, LicenseCode.NUMBER_NOT_AVAILABLE",
        "'', 138, 63715, MoveUserCode.EXTENSION_NOT_AVAILABLE",
        "'', 138, none, LicenseCode.LOCATION_NOT_FOUND"
    })
    void whatIsTakenIsSaidAtTheStepOfCalling(String number, String extension, String location, String code)
            throws IOException, InterruptedException {
        HttpResponse<String> page = next("CALLING", number, extension, location);

        assertStays(page, "Where does the user call from", code);
        assertEquals(WORLD, assembly.world());
    }

    @Test
    void aLocationWithoutCallingIsSaidThereToo() throws IOException, InterruptedException {
        assertStays(next("CALLING", "", "177", WITHOUT_CALLING), "Where does the user call from", "LOCATION_NOT_FOUND");
    }

    @Test
    void aLicenseThatIsGoneIsNotLeftOutInSilence() throws IOException, InterruptedException {
        assertStays(
                next("LICENSES", "", "177", "63715", "gone"),
                "Which licenses?",
                "A license that was chosen is not there any more.");
    }

    @Test
    void eachRowOfAListIsToldWhatWouldBecomeOfIt() throws IOException, InterruptedException {
        String list = """
                email,licenses,location,extension
                one@example.com,Webex Calling - Professional,San Jose,138
                two@example.com,Webex Calling - Professional,San Jose,171
                three@example.com,Webex Calling - Professional,San Jose,171
                four@example.com,Webex Calling - Professional,San Jose,172
                """;

        HttpResponse<String> looked = browser.submit("/console/users/import", Map.of("key", key, "list", list));

        assertTrue(looked.body().contains("4 can be added, 2 of them in part, 0 to be corrected"), looked.body());
        assertEquals(2, looked.body().split("MoveUserCode.EXTENSION_NOT_AVAILABLE", -1).length - 1);
        assertFalse(looked.body().contains("href=\"/console/users/" + "null"), looked.body());
        assertEquals(WORLD, assembly.world());
    }
}
