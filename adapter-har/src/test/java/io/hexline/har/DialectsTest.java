package io.hexline.har;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertTrue;

import com.fasterxml.jackson.databind.node.ObjectNode;
import io.hexline.application.troubleshooting.Diagnosis;
import io.hexline.application.troubleshooting.RecordedCall;
import io.hexline.application.troubleshooting.TroubleshootRecordingResult;
import io.hexline.application.troubleshooting.UserRefusal;
import io.hexline.har.fixture.Hars;
import java.io.ByteArrayOutputStream;
import java.io.IOException;
import java.io.OutputStream;
import java.nio.charset.Charset;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import java.util.Optional;
import java.util.zip.GZIPOutputStream;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;

/** Files as they come: encoded, packed, old, with gaps. */
class DialectsTest {

    private static final String REFUSED =
            "[{\"email\": \"z\u00fc@example.com\", \"uuid\": \"u-1\", \"status\": 400, \"errorList\":"
                    + " [{\"errorCode\": 5302, \"description\": \"error = '[Error 10991] Url already exists: z\u00fc@example.com'\"}]}]";

    @TempDir
    private Path folder;

    @ParameterizedTest
    @ValueSource(strings = {"UTF-8", "UTF-16LE", "UTF-16BE", "UTF-32LE", "UTF-32BE"})
    void every_encoding_of_json_is_read_with_a_mark_and_without(String name) throws IOException {
        String har = Hars.of(Hars.call("POST", Hars.ONBOARD, 200, REFUSED)).toPrettyString();
        for (String text : List.of(har, "\ufeff" + har)) {
            Path file = Files.write(folder.resolve("x.har"), text.getBytes(Charset.forName(name)));

            assertEquals(Optional.of("z\u00fc@example.com"), refusal(file).email());
        }
    }

    @Test
    void a_packed_file_is_unpacked() throws IOException {
        ByteArrayOutputStream packed = new ByteArrayOutputStream();
        try (OutputStream gzip = new GZIPOutputStream(packed)) {
            gzip.write(Files.readAllBytes(Hars.recorded("chromium-onboarding.har")));
        }

        assertEquals(
                "5302",
                refusal(Files.write(folder.resolve("x.har.gz"), packed.toByteArray()))
                        .code());
    }

    @ParameterizedTest
    @ValueSource(strings = {"/users/onboard", "/users/onboard/", "/users/onboard?x=1"})
    void onboarding_is_known_by_the_end_of_its_path(String end) {
        String url = Hars.ONBOARD.replace("/users/onboard", end);

        assertEquals("5302", refusal(har(Hars.call("POST", url, 200, REFUSED))).code());
    }

    @Test
    void the_sample_of_the_document_is_read_though_it_is_no_json() {
        String sample = """
                [
                  {
                    "email": "<user e-mail>",
                    "uuid": "<user uuid>",
                    "status": 400,
                    "errorList": [
                      {
                        "errorCode": 5302,
                        "description": "POST failed: HTTP/1.1 409 Conflict (url = https://cpapi-r.wbx2.example/
                      ]
                    ]
                  }
                ]
                """;
        UserRefusal refusal = refusal(har(Hars.call("POST", Hars.ONBOARD, 200, sample)));

        assertEquals(Optional.of("<user e-mail>"), refusal.email());
        assertEquals(Optional.of("<user uuid>"), refusal.user());
        assertEquals("5302", refusal.code());
        assertTrue(refusal.explanation().code().isPresent());
    }

    @Test
    void a_carriers_error_is_found_in_content_of_any_form() {
        String page = "<p>error = '[Error 10991] Url already exists: mia@example.com'</p>";

        assertEquals(
                "10991",
                refusal(har(Hars.call("POST", Hars.ONBOARD, 200, page))).code());
    }

    @Test
    void onboarding_without_content_is_no_success() {
        ObjectNode call = Hars.call("POST", Hars.ONBOARD, 200, "");

        Diagnosis diagnosis = look(har(call)).diagnosis();

        assertEquals(
                "The recording lacks the content of the response.",
                diagnosis.failedCalls().get(0).words());
    }

    @Test
    void calls_with_gaps_are_listed_all_the_same() {
        String har =
                "{\"log\": {\"version\": \"1.1\", \"entries\": [{}, {\"request\": null, \"response\": null, \"time\": -1},"
                        + " {\"request\": {\"method\": 5, \"url\": \"about:blank\"}, \"response\": {\"status\": 0, \"content\": null}},"
                        + " {\"request\": [], \"response\": {\"status\": \"200\", \"bodySize\": -1, \"content\": {\"size\": -1}}}]}}";

        TroubleshootRecordingResult result = look(Hars.write(folder.resolve("x.har"), har));

        assertEquals("1.1", result.recorder().format());
        assertEquals(3, result.calls().failed().size());
        RecordedCall fine = result.calls().fine().get(0);
        assertEquals(Optional.empty(), fine.time());
        assertEquals(Optional.empty(), fine.size());
    }

    @Test
    void content_too_long_to_keep_is_read_as_far_as_it_is_kept() {
        String long200 = REFUSED + " ".repeat(5_000_000);

        assertEquals(
                "5302",
                refusal(har(Hars.call("POST", Hars.ONBOARD, 200, long200))).code());
    }

    private Path har(ObjectNode... entries) {
        return Hars.write(folder.resolve("x.har"), Hars.of(entries).toString());
    }

    private static UserRefusal refusal(Path file) {
        List<UserRefusal> refusals = look(file).diagnosis().refusals();
        assertEquals(1, refusals.size());
        return refusals.get(0);
    }

    private static TroubleshootRecordingResult look(Path file) {
        return Hars.look(file).getOrElseThrow(failure -> new AssertionError(failure.toString()));
    }
}
