package io.hexline.har;

import static org.junit.jupiter.api.Assertions.assertEquals;

import io.hexline.application.troubleshooting.CarrierError;
import io.hexline.application.troubleshooting.UserRefusal;
import io.hexline.har.fixture.Hars;
import java.nio.file.Path;
import java.util.List;
import java.util.Optional;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;

/** Content that is cut off, or has something before it, tells what it still can. */
class DamagedContentTest {

    private static final String CONFLICT = "[Error 10991] Url already exists: ana@example.com";
    private static final String ERROR =
            "{\"errorCode\": 5302, \"description\": \"request = '{\\\"a\\\":\\\"\\u00fc\\\"}', error = '" + CONFLICT
                    + "'\"}";
    private static final String ANA =
            "{\"email\": \"ana@example.com\", \"uuid\": \"u-ana\", \"status\": 400, \"errorList\": [" + ERROR + "]}";

    @TempDir
    private Path folder;

    @ParameterizedTest
    @ValueSource(strings = {"\ufeff", ")]}',\n", ")]}'\n", "\ufeff)]}',\n"})
    void what_stands_before_json_is_passed(String prefix) {
        List<UserRefusal> refusals = refusals(prefix + "[" + ANA + "]");

        assertEquals(Optional.of("u-ana"), refusals.get(0).user());
        assertEquals(Optional.of("10991"), refusals.get(0).carrierError().map(CarrierError::code));
    }

    @Test
    void a_description_that_is_cut_off_is_kept_so_far() {
        String content = "[" + ANA;

        assertEquals(
                "request = '{\"a\":\"\u00fc\"}', error = '[Error 10991",
                refusals(content.substring(0, content.indexOf("] Url"))).get(0).description());
    }

    @Test
    void a_cut_in_the_middle_of_an_escape_does_no_harm() {
        String cut = "[{\"email\": \"ana@example.com\", \"errorList\": [{\"errorCode\": 5302, \"description\": \"a\\";

        assertEquals("a", refusals(cut).get(0).description());
        assertEquals("a", refusals(cut + "u00").get(0).description());
    }

    @ParameterizedTest
    @ValueSource(strings = {"", "]}, {\"email\": \"ok@example.com\", \"status\": 200"})
    void fields_come_in_any_order(String end) {
        String content =
                "[{\"uuid\": \"u-1\", \"email\": \"ana@example.com\", \"errorList\": [{\"description\": \"d\", \"errorCode\": 5302}"
                        + end;

        UserRefusal refusal = refusals(content).get(0);

        assertEquals(Optional.of("ana@example.com"), refusal.email());
        assertEquals(Optional.of("u-1"), refusal.user());
        assertEquals("d", refusal.description());
    }

    @Test
    void each_user_keeps_its_own_id() {
        String content = "[{\"uuid\": \"u-1\", \"email\": \"a@x.com\", \"errorList\": [" + ERROR
                + "]}, {\"uuid\": \"u-2\", \"email\": \"b@x.com\", \"errorList\": [" + ERROR;

        assertEquals(
                List.of("u-1", "u-2"),
                refusals(content).stream().map(refusal -> refusal.user().get()).toList());
    }

    @Test
    void a_code_without_words_counts() {
        assertEquals(
                "5302",
                refusals("[{\"email\": \"a@x.com\", \"status\": 400, \"errorList\": [{\"errorCode\": 5302")
                        .get(0)
                        .code());
    }

    @Test
    void nothing_is_too_long_or_too_deep() {
        assertEquals(1, refusals("[" + ANA + "[{\"x\":".repeat(100_000)).size());
        assertEquals(1, refusals("[" + ANA + ",\"" + "\\\"".repeat(300_000)).size());
    }

    private List<UserRefusal> refusals(String content) {
        Path file = Hars.write(
                folder.resolve("x.har"),
                Hars.of(Hars.call("POST", Hars.ONBOARD, 200, content)).toString());
        return Hars.look(file).get().diagnosis().refusals();
    }
}
