package io.hexline.har;

import static org.junit.jupiter.api.Assertions.assertEquals;

import com.fasterxml.jackson.databind.node.ObjectNode;
import io.hexline.application.troubleshooting.UserRefusal;
import io.hexline.domain.code.OnboardingCode;
import io.hexline.har.fixture.Hars;
import java.nio.file.Path;
import java.util.List;
import java.util.Optional;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;

/** Whom a refusal is about, and which cure it gets. */
class WhoIsMeantTest {

    private static final String PEOPLE = "https://x.example/v1/people";
    private static final String ID = "Y2lzY29zcGFyazovL3VzL1BFT1BMRS9mNWIzNjE4Ny1jOGRkLTQ3MjctOGIyZi1mOWM0NDdmMjkwNDY";
    private static final String CONFLICT = "error = '[Error 10991] Url already exists: ana@example.com'";
    private static final String REFUSED =
            "{\"message\": \"m\", \"errors\": [{\"code\": 5302, \"description\": \"d\"}]}";

    @TempDir
    private Path folder;

    @Test
    void a_created_person_is_known_by_its_e_mail() {
        ObjectNode call = sending("{\"emails\": [\"ana@example.com\"]}", "POST", PEOPLE, REFUSED);

        assertEquals(Optional.of("ana@example.com"), refusal(call).email());
    }

    @Test
    void an_updated_person_is_known_by_the_path() {
        UserRefusal refusal =
                refusal(sending("{\"emails\": [\"ana@example.com\"]}", "PUT", PEOPLE + "/" + ID + "?a=b", REFUSED));

        assertEquals(Optional.of("ana@example.com"), refusal.email());
        assertEquals(Optional.of(ID), refusal.user());
    }

    @Test
    void an_error_can_name_several_e_mails_of_its_user() {
        String answer = "[{\"emails\": [\"ana@example.com\", \"a@example.com\"], \"errorCode\": 5302}]";

        assertEquals(
                Optional.of("ana@example.com"),
                refusal(Hars.call("POST", Hars.ONBOARD, 200, answer)).email());
    }

    @Test
    void where_nothing_else_names_the_user_the_carrier_does() {
        ObjectNode call = Hars.call("POST", PEOPLE, 400, REFUSED.replace("\"d\"", "\"" + CONFLICT + "\""));

        assertEquals(Optional.of("ana@example.com"), refusal(call).email());
    }

    @ParameterizedTest
    @ValueSource(strings = {"\"errorList\": [{\"errorCode\": 5000, \"description\": \"%s\"}]", "\"message\": \"%s\""})
    void the_carriers_error_tells_the_cure_where_the_code_does_not(String error) {
        String answer = "[{\"email\": \"ana@example.com\", \"status\": 400, " + error.formatted(CONFLICT) + "}]";

        assertEquals(
                Optional.of(OnboardingCode.URL_ALREADY_EXISTS),
                refusal(Hars.call("POST", Hars.ONBOARD, 200, answer))
                        .explanation()
                        .code());
    }

    private static ObjectNode sending(String content, String method, String url, String answer) {
        ObjectNode call = Hars.call(method, url, 400, answer);
        call.withObject("/request/postData").put("text", content);
        return call;
    }

    private UserRefusal refusal(ObjectNode call) {
        Path file = Hars.write(folder.resolve("x.har"), Hars.of(call).toString());
        List<UserRefusal> refusals = Hars.look(file).get().diagnosis().refusals();
        assertEquals(1, refusals.size());
        return refusals.get(0);
    }
}
