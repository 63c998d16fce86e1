package io.hexline.har;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertTrue;

import com.fasterxml.jackson.databind.node.ObjectNode;
import io.hexline.application.troubleshooting.UserRefusal;
import io.hexline.har.fixture.Hars;
import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import java.util.Optional;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

/** A refusal stays one; but where the same succeeded later, that is told. */
class RetryTest {

    private static final ObjectNode REFUSED = onboarding("ana@example.com", 400);

    @TempDir
    private Path folder;

    private static ObjectNode onboarding(String email, int status) {
        String error = status == 200 ? "" : ", \"errorList\": [{\"errorCode\": 5302, \"description\": \"d\"}]";
        return Hars.call(
                "POST", Hars.ONBOARD, 200, "[{\"email\": \"" + email + "\", \"status\": " + status + error + "}]");
    }

    @Test
    void the_next_success_of_the_same_call_for_the_same_user_is_told() {
        List<UserRefusal> refusals = refusals(
                REFUSED,
                onboarding("bo@example.com", 400),
                onboarding("Ana@Example.com", 200),
                REFUSED,
                onboarding("ana@example.com", 200));

        assertEquals(
                List.of(Optional.of(3), Optional.empty(), Optional.of(5)),
                refusals.stream().map(UserRefusal::succeededIn).toList());
    }

    @Test
    void an_earlier_success_another_user_or_another_call_says_nothing() {
        ObjectNode licenses = Hars.call(
                "PATCH",
                "https://x.example/v1/licenses/users",
                200,
                "{\"email\": \"ana@example.com\", \"licenses\": []}");

        List<UserRefusal> refusals = refusals(
                onboarding("ana@example.com", 200),
                REFUSED,
                Hars.call("POST", Hars.ONBOARD, 200, "[{\"email\": \"bo@example.com\", \"status\": 200}]"),
                licenses);

        assertEquals(Optional.empty(), refusals.get(0).succeededIn());
    }

    @Test
    void the_case_tells_it() throws IOException {
        Path there = folder.resolve("case");
        Hars.writeCase(file(REFUSED, onboarding("ana@example.com", 200)), there).get();

        String report = Files.readString(there.resolve("case.md"));
        assertTrue(report.contains("It succeeded later, in call 2."), report);
        assertTrue(report.contains("\nSucceeded later, in call 2.\n"), report);
    }

    private List<UserRefusal> refusals(ObjectNode... calls) {
        return Hars.look(file(calls)).get().diagnosis().refusals();
    }

    private Path file(ObjectNode... calls) {
        return Hars.write(folder.resolve("x.har"), Hars.of(calls).toString());
    }
}
