package io.hexline.har.supportcase;

import static org.junit.jupiter.api.Assertions.assertFalse;
import static org.junit.jupiter.api.Assertions.assertTrue;

import com.fasterxml.jackson.databind.node.ObjectNode;
import io.hexline.har.fixture.Hars;
import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

/** A case still says what support asks for, whatever words a recording calls secrets. */
class KeptWordsTest {

    private static final String REFUSED =
            "[{\"email\": \"ana@example.com\", \"uuid\": \"u-1\", \"status\": 400, \"errorList\":"
                    + " [{\"errorCode\": 5302, \"description\": \"error = '[Error 10991] Url already exists: ana@example.com'\"}]}]";

    @TempDir
    private Path folder;

    @Test
    void words_in_cookies_blank_no_e_mail_and_no_path() throws IOException {
        ObjectNode call = Hars.call("POST", Hars.ONBOARD, 200, REFUSED);
        Hars.headers(call)
                .add(Hars.pair("Cookie", "idp=example.com; last=organization; step=onboard12; m=@example.com"));

        Path there = written(call);

        String report = Files.readString(there.resolve("case.md"));
        assertTrue(report.contains("- E-mail of the affected user: ana@example.com\n"), report);
        assertTrue(report.contains("Url already exists: ana@example.com"), report);
        String copy = Files.readString(there.resolve("recording.har"));
        assertTrue(copy.contains(Hars.ONBOARD), copy);
        assertFalse(copy.contains("onboard12"), copy);
    }

    @Test
    void a_weak_password_is_blank_in_its_place_only() throws IOException {
        String config = "{\"password\":\"Professional\",\"authorizationUrl\":\"https://x.example/authorize\"}";

        Path there = written(
                Hars.call("GET", "https://x.example/config", 200, config),
                Hars.call(
                        "GET", "https://x.example/authorize?x=1", 200, "{\"name\":\"Webex Calling - Professional\"}"));

        String copy = Files.readString(there.resolve("recording.har"));
        assertTrue(copy.contains("\\\"password\\\":\\\"[blanked]\\\""), copy);
        assertTrue(copy.contains("\"https://x.example/authorize?x=1\""), copy);
        assertTrue(copy.contains("Webex Calling - Professional"), copy);
    }

    @Test
    void the_code_of_an_activation_is_blank_and_that_of_an_error_stays() throws IOException {
        String path = "https://x.example/v1/devices/activationCode";
        ObjectNode issued = Hars.call("POST", path, 500, "{\"code\":\"5414011256173816\",\"expiryTime\":\"x\"}");
        ObjectNode refused = Hars.call("POST", path, 400, "{\"errors\":[{\"code\":400404,\"message\":\"m\"}]}");
        ObjectNode elsewhere = Hars.call("POST", "https://x.example/v1/people", 400, "{\"code\":\"5302\"}");

        Path there = written(issued, refused, elsewhere);

        String copy = Files.readString(there.resolve("recording.har"));
        assertFalse(copy.contains("5414011256173816"), copy);
        assertTrue(copy.contains("400404") && copy.contains("5302"), copy);
    }

    private Path written(ObjectNode... calls) {
        Path there = folder.resolve("case");
        Hars.writeCase(Hars.write(folder.resolve("x.har"), Hars.of(calls).toString()), there)
                .getOrElseThrow(failure -> new AssertionError(failure.toString()));
        return there;
    }
}
