package io.hexline.bootstrap.control;

import static org.junit.jupiter.api.Assertions.assertTrue;

import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

/** What is mistyped is refused: it would mean something else, or nothing. */
class ControlMistakesTest {

    @ParameterizedTest
    @CsvSource(
            delimiter = '|',
            quoteCharacter = '`',
            value = {
                "POST | /reset?chekpoint=before | 'chekpoint' here, but: checkpoint",
                "GET | /requests?statuss=400 | 'statuss' here, but: code",
                "GET | /events?afer=1 | 'afer' here, but: after",
                "DELETE | /requests?status=400 | 'status' here."
            })
    void aParameterThatThereIsNot(String method, String path, String told) {
        try (Controlled server = Controlled.base()) {
            String answer = server.control(400, method, path, "").toString();

            assertTrue(answer.contains("There is no parameter") && answer.contains(told), answer);
        }
    }

    @Test
    void aFieldThatThereIsNot() {
        try (Controlled server = Controlled.base()) {
            server.control(400, "PUT", "/clock", "{'now':'2030-01-01T00:00:00Z','stopped':true}");
            server.control(400, "POST", "/checkpoints", "{'name':'before','of':'now'}");
            String answer =
                    server.control(400, "POST", "/clock/advance", "{'by':'1d'}").toString();

            assertTrue(answer.contains("by '1d' is not a duration such as PT24H or P1D"), answer);
        }
    }
}
