package io.hexline.har;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertTrue;

import com.fasterxml.jackson.databind.node.ObjectNode;
import io.hexline.application.troubleshooting.Diagnosis;
import io.hexline.har.fixture.Hars;
import java.nio.file.Path;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.ValueSource;

/** What is a success, and what only looks like one. */
class HealthyAnswersTest {

    private static final String PEOPLE = "https://x.example/v1/people";

    @TempDir
    private Path folder;

    @ParameterizedTest
    @ValueSource(
            strings = {
                "{'email': 'ok@x.com', 'status': 200, 'code': 200, 'message': 'Created'}",
                "{'email': 'ok@x.com', 'code': 201, 'message': 'Created'}",
                "{'email': 'ok@x.com', 'status': '200', 'code': 'OK', 'message': 'Created'}",
                "{'email': 'ok@x.com', 'status': 200, 'warnings': [{'code': 'W1', 'message': 'note'}]}",
            })
    void a_user_of_whom_all_is_well_was_not_refused(String user) {
        String answer = "[" + user.replace('\'', '"') + "]";

        assertTrue(look(Hars.call("POST", Hars.ONBOARD, 200, answer)).isHealthy());
    }

    @Test
    void a_title_is_no_word_of_an_error() {
        String person = "{\"id\": \"x\", \"emails\": [\"new@x.com\"], \"title\": \"Dr\","
                + " \"addresses\": [{\"code\": \"0150\", \"title\": \"home\"}]}";

        assertTrue(look(Hars.call("POST", PEOPLE, 200, person)).isHealthy());
    }

    @Test
    void a_title_tells_why_a_call_was_refused() {
        Diagnosis diagnosis = look(Hars.call("POST", PEOPLE, 400, "{\"title\": \"Bad Request\", \"status\": 400}"));

        assertEquals("Bad Request", diagnosis.refusals().get(0).description());
    }

    @Test
    void an_error_inside_a_user_of_status_200_counts() {
        String answer = "[{\"email\": \"a@x.com\", \"status\": 200, \"errorList\": [{\"errorCode\": 5302}]}]";

        assertEquals(
                "5302",
                look(Hars.call("POST", Hars.ONBOARD, 200, answer))
                        .refusals()
                        .get(0)
                        .code());
    }

    @ParameterizedTest
    @CsvSource({"post, /users/onboard", "patch, /v1/licenses/users", "Put, /v1/people/abc"})
    void methods_can_be_in_any_case(String method, String path) {
        String answer = "[{\"email\": \"a@x.com\", \"errorList\": [{\"errorCode\": 5302}]}]";

        assertEquals(
                1,
                look(Hars.call(method, "https://x.example" + path, 200, answer))
                        .refusals()
                        .size());
    }

    @ParameterizedTest
    @CsvSource(
            quoteCharacter = '`',
            value = {"204, ``", "200, []", "200, {}", "200, `{\"users\": []}`"})
    void an_onboarding_that_tells_of_nobody_is_no_success(int status, String answer) {
        Diagnosis diagnosis = look(Hars.call("POST", Hars.ONBOARD, status, answer));

        assertEquals(1, diagnosis.failedCalls().size());
        assertTrue(diagnosis.failedCalls().get(0).words().startsWith("The "), diagnosis::toString);
    }

    private Diagnosis look(ObjectNode call) {
        Path file = Hars.write(folder.resolve("x.har"), Hars.of(call).toString());
        return Hars.look(file).get().diagnosis();
    }
}
