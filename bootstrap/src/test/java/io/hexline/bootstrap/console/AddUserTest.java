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
import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;

/** Somebody is added, step by step, and a carrier's account in the way is released. */
class AddUserTest {

    private static final String PATH = "/console/users/new";
    private static final String FULL = "larkspur-full-administrator";
    private static final String MESSAGING = "96abc2aa-3dcc-11e5-b263-0f4592adefab";
    private static final String CALLING = "96abc2aa-3dcc-11e5-a152-fe34819cdc9a";

    private final RestServer server =
            new Assembly(Snapshots.sample()).serve(RestSettings.defaults().showing(Console::handler));
    private final Browser browser = new Browser(server.address());
    private String key = "";

    @AfterEach
    void stop() {
        server.close();
    }

    private void signIn(String token) throws IOException, InterruptedException {
        key = Browser.key(browser.signIn(token));
    }

    /** A form that comes from a step, with what was typed so far. */
    private HttpResponse<String> send(String step, String go, String... fields)
            throws IOException, InterruptedException {
        Map<String, String> form = new HashMap<>(Map.of("key", key, "step", step, "go", go));
        List<String> licenses = new ArrayList<>();
        for (int place = 0; place < fields.length; place += 2) {
            if (fields[place].equals("license")) {
                licenses.add(fields[place + 1]);
            } else {
                form.put(fields[place], fields[place + 1]);
            }
        }
        return browser.submitAll(PATH, form, "license", licenses.toArray(String[]::new));
    }

    /** The hidden field by which the next attempt knows whom the form has added. */
    private static String[] with(HttpResponse<String> page, String... fields) {
        List<String> all = new ArrayList<>(List.of(fields));
        all.add("added");
        all.add(page.body().replaceFirst("(?s).*name=\"added\" value=\"([^\"]+)\".*", "$1"));
        return all.toArray(String[]::new);
    }

    private static void assertSays(HttpResponse<String> page, String... texts) {
        for (String text : texts) {
            assertTrue(page.body().contains(text), () -> "No '" + text + "' in " + page.body());
        }
    }

    private static final String[] MIA = {
        "firstName",
        "Mia",
        "lastName",
        "Novak",
        "email",
        "mia.novak@example.com",
        "license",
        MESSAGING,
        "license",
        CALLING,
        "location",
        "63715",
        "number",
        "+14085267290",
        "extension",
        "160"
    };

    @Test
    void theStepsLeadToSomebodyWhoIsThere() throws IOException, InterruptedException {
        signIn(FULL);
        HttpResponse<String> first = browser.open(PATH);
        assertSays(first, "Who is it?", "aria-current=\"step\"");
        assertFalse(first.body().contains("has to be corrected"), first.body());

        HttpResponse<String> licenses =
                send("PERSON", "next", "firstName", "Nils", "lastName", "Berg", "email", "nils@example.com");
        assertSays(licenses, "Which licenses?", "name=\"email\" value=\"nils@example.com\"", " left</span>");

        HttpResponse<String> calling = send(
                "LICENSES",
                "next",
                "firstName",
                "Nils",
                "lastName",
                "Berg",
                "email",
                "nils@example.com",
                "license",
                CALLING);
        assertSays(
                calling,
                "Where does the user call from, and under what number?",
                ">San Jose</option>",
                ">Toronto</option>");

        HttpResponse<String> free =
                send("CALLING", "numbers", "email", "nils@example.com", "license", CALLING, "location", "63715");
        assertSays(free, "Free there: +1408526");

        HttpResponse<String> confirm = send(
                "CALLING",
                "next",
                "firstName",
                "Nils",
                "lastName",
                "Berg",
                "email",
                "nils@example.com",
                "license",
                CALLING,
                "location",
                "63715",
                "extension",
                "177");
        assertSays(confirm, "Is all of it right?", "<dd>Nils Berg</dd>", "<dd>San Jose</dd>", "<dd>177</dd>");

        HttpResponse<String> user = send(
                "CONFIRM",
                "add",
                "firstName",
                "Nils",
                "lastName",
                "Berg",
                "email",
                "nils@example.com",
                "license",
                CALLING,
                "location",
                "63715",
                "extension",
                "177");
        assertSays(user, "Nils Berg was added.", "<dd>177</dd>", "Webex Calling - Professional");
    }

    @Test
    void withoutACallingLicenseNothingIsAskedAboutCalls() throws IOException, InterruptedException {
        signIn("larkspur-user-administrator");

        HttpResponse<String> confirm = send("LICENSES", "next", "email", "lea@example.com", "license", MESSAGING);
        assertSays(confirm, "Is all of it right?");

        assertSays(send("CONFIRM", "back", "email", "lea@example.com", "license", MESSAGING), "Which licenses?");
        assertSays(
                send("CONFIRM", "add", "email", "lea@example.com", "license", MESSAGING), "lea@example.com was added.");
    }

    @Test
    void aCarriersAccountIsInTheWayUntilItIsReleased() throws IOException, InterruptedException {
        signIn(FULL);

        HttpResponse<String> refused = send("CONFIRM", "add", MIA);
        assertSays(
                refused,
                "Mia Novak is here, but lacks something",
                "/console/codes/OnboardingCode.CARRIER_ACCOUNT_CONFLICT",
                "5302",
                "Maple Voice",
                "Release the account",
                "name=\"extension\" value=\"160\"");

        HttpResponse<String> released = send("CONFIRM", "release", with(refused, MIA));
        assertSays(released, "The way is free", "Try again", "name=\"number\" value=\"+14085267290\"");

        HttpResponse<String> user = send("CONFIRM", "add", with(released, MIA));
        assertSays(user, "Mia Novak was added.", "<dd>160</dd>");
    }

    @Test
    void whoeverMayNotReleaseTheAccountIsToldWhoMay() throws IOException, InterruptedException {
        signIn("larkspur-user-administrator");

        HttpResponse<String> refused = send("CONFIRM", "add", MIA);
        assertSays(refused, "5302", "a full administrator can release it");
        assertFalse(refused.body().contains("value=\"release\""), refused.body());

        assertEquals(403, send("CONFIRM", "release", with(refused, MIA)).statusCode());
        assertSays(send("CONFIRM", "add", with(refused, MIA)), "5302");
    }

    @Test
    void theAccountIsReleasedOnTheUsersPageToo() throws IOException, InterruptedException {
        signIn(FULL);
        HttpResponse<String> refused = send("CONFIRM", "add", MIA);
        String path = refused.body().replaceFirst("(?s).*<a href=\"(/console/users/[^\"]+)\">Leave it so.*", "$1");
        assertSays(browser.open(path), "Maple Voice keeps a Webex Calling account");

        HttpResponse<String> released = browser.submit(path + "/release", Map.of("key", key));

        assertSays(released, "is released");
        assertFalse(released.body().contains("Maple Voice"), released.body());
    }

    @Test
    void somebodyOfAnotherOrganizationIsRefusedInTheWordsOfTheDocument() throws IOException, InterruptedException {
        String email = Snapshots.sample().people().stream()
                .filter(person -> person.org().value().startsWith("02124eef"))
                .map(person -> person.email().value())
                .findFirst()
                .orElseThrow();
        signIn(FULL);

        HttpResponse<String> refused = send("CONFIRM", "add", "email", email, "firstName", "Zed");

        assertEquals(400, refused.statusCode());
        assertSays(refused, "OnboardingCode.OTHER_ORGANIZATION_CONFLICT", "claim it", "value=\"Zed\"");
    }

    @Test
    void whatIsWrongIsSaidWhereItIs() throws IOException, InterruptedException {
        signIn(FULL);

        assertSays(send("PERSON", "next", "email", ""), "id=\"email-wrong\"", "This is needed.");
        assertSays(send("PERSON", "next", "email", "amara.okafor@example.com"), "is here with this e-mail already");
        assertSays(send("CALLING", "next", "email", "n@example.com", "license", CALLING), "id=\"location-wrong\"");
        assertSays(
                send("CALLING", "next", "email", "n@example.com", "license", CALLING, "location", "63715"),
                "Who calls needs a number or an extension.");
        assertSays(
                send(
                        "CALLING",
                        "next",
                        "email",
                        "n@example.com",
                        "license",
                        CALLING,
                        "location",
                        "63715",
                        "extension",
                        "138"),
                "MoveUserCode.EXTENSION_NOT_AVAILABLE");
        assertSays(send("CONFIRM", "add", "email", "<script>"), "id=\"email-wrong\"", "&lt;script>");
    }

    @ParameterizedTest
    @ValueSource(strings = {"next", "back", "numbers", "add", "release", "nothing"})
    void whatNobodyMeansIsNoDefect(String go) throws IOException, InterruptedException {
        signIn(FULL);

        for (String step : List.of("PERSON", "LICENSES", "CALLING", "CONFIRM", "", "NOWHERE")) {
            assertTrue(send(step, go).statusCode() < 500, step);
            assertTrue(
                    send(
                                            step,
                                            go,
                                            "email",
                                            "x".repeat(300) + "@example.com",
                                            "license",
                                            CALLING,
                                            "location",
                                            "y".repeat(300))
                                    .statusCode()
                            < 500,
                    step);
            assertTrue(
                    send(step, go, "email", "m@example.com", "license", CALLING, "location", "nowhere", "number", "911")
                                    .statusCode()
                            < 500,
                    step);
        }
    }

    @Test
    void whoOnlyReadsAddsNobody() throws IOException, InterruptedException {
        signIn("larkspur-read-only-administrator");

        assertEquals(403, browser.open(PATH).statusCode());
        assertEquals(403, send("CONFIRM", "add", MIA).statusCode());
    }
}
