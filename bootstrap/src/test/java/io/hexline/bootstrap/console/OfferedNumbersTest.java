package io.hexline.bootstrap.console;

import static org.junit.jupiter.api.Assertions.assertFalse;
import static org.junit.jupiter.api.Assertions.assertTrue;

import io.hexline.domain.user.Person;
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
import org.junit.jupiter.params.provider.ValueSource;

/** What is offered as free can be had: a number with an open order cannot, though nobody has it. */
class OfferedNumbersTest {

    private static final String LAKELAND = "5f0278fe-e88c-4337-80eb-dcccb3ee0550";
    private static final String PROFESSIONAL = "96abc2aa-3dcc-11e5-a152-fe34819cdc9a";
    private static final World WORLD = Snapshots.sample();

    private final RestServer server = new Assembly(WORLD).serve(WholeConsole.on(RestSettings.defaults()));
    private final Browser browser = new Browser(server.address());
    private String key = "";

    @BeforeEach
    void signIn() throws IOException, InterruptedException {
        key = Browser.key(browser.signIn("larkspur-full-administrator"));
    }

    @AfterEach
    void stop() {
        server.close();
    }

    private static String id(String name) {
        return WORLD.people().stream()
                .filter(person -> person.name().display().equals(name))
                .map(Person::id)
                .findFirst()
                .orElseThrow()
                .value();
    }

    private static void expectOnlyWhatIsFree(HttpResponse<String> page) {
        assertTrue(page.body().contains("<option value=\"+18632520487\">"), page.body());
        assertFalse(page.body().contains("+18632520488"), page.body());
    }

    @Test
    void toWhomIsAdded() throws IOException, InterruptedException {
        expectOnlyWhatIsFree(browser.submit(
                "/console/users/new",
                Map.of(
                        "key",
                        key,
                        "step",
                        "CALLING",
                        "go",
                        "numbers",
                        "email",
                        "new@example.com",
                        "license",
                        PROFESSIONAL,
                        "location",
                        LAKELAND)));
    }

    @Test
    void withALicense() throws IOException, InterruptedException {
        expectOnlyWhatIsFree(browser.submit(
                "/console/users/" + id("Elijah Brooks") + "/licenses",
                Map.of(
                        "key",
                        key,
                        "do",
                        "check",
                        "license",
                        PROFESSIONAL,
                        "held",
                        PROFESSIONAL,
                        "location",
                        LAKELAND)));
    }

    private HttpResponse<String> details(String number) throws IOException, InterruptedException {
        String amara = id("Amara Okafor");
        return browser.submit(
                "/console/moves/new",
                Map.of("key", key, "to", LAKELAND, "user", amara, "number-" + amara, number, "do", "check"));
    }

    @Test
    void toWhomMoves() throws IOException, InterruptedException {
        expectOnlyWhatIsFree(details("-"));
    }

    /** As where a user is added. */
    @ParameterizedTest
    @ValueSource(strings = {"863-252-0487", "(863) 252 0487", "+1 863 252 0487", "8632520487"})
    void theNewNumberOfAMoveIsReadAsItIsDialledThere(String written) throws IOException, InterruptedException {
        HttpResponse<String> page = details(written);

        assertFalse(page.body().contains("aria-invalid=\"true\""), page.body());
        assertFalse(page.body().contains("27966"), page.body());
    }
}
