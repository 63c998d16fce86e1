package io.hexline.har.supportcase;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertFalse;
import static org.junit.jupiter.api.Assertions.assertInstanceOf;
import static org.junit.jupiter.api.Assertions.assertTrue;

import com.fasterxml.jackson.databind.node.ObjectNode;
import io.hexline.application.troubleshooting.CaseFile;
import io.hexline.application.troubleshooting.Keep;
import io.hexline.application.troubleshooting.Keep.Part;
import io.hexline.application.troubleshooting.Kept;
import io.hexline.application.troubleshooting.RecordingFailure;
import io.hexline.application.troubleshooting.SupportCase;
import io.hexline.har.fixture.Hars;
import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

/** What is kept because somebody asked for it, and what a case would be. */
class WidenedCaseTest {

    private static final String SECRET = "q7Kd93hs82Hs7dk2Xs";

    @TempDir
    private Path folder;

    private static ObjectNode call() {
        ObjectNode call = Hars.call(
                "GET",
                "https://x.example/v1/people/mia-novak?view=Kitchen",
                200,
                "{\"displayName\": \"Lobby phone\", \"password\": \"" + SECRET + "\"}");
        Hars.headers(call).add(Hars.pair("X-Device", "Windows")).add(Hars.pair("Authorization", "Bearer " + SECRET));
        return call;
    }

    @ParameterizedTest
    @CsvSource({
        "FIELD, displayName, 1, Lobby phone",
        "FIELD, view, 1, Kitchen",
        "FIELD, x-device, 1, Windows",
        "HOST, x.example, 4, mia-novak?view=Kitchen",
        "PATH, /v1/people, 4, Lobby phone",
        "PATH, /v2, 0, Test"
    })
    void what_is_asked_for_is_kept_and_counted_and_no_secret(Part part, String name, int values, String kept)
            throws IOException {
        Keep keep = new Keep(part, name);

        SupportCase written = Hars.writeCase(recording(call()), folder.resolve("case"), List.of(keep))
                .get()
                .supportCase();

        assertEquals(List.of(new Kept(keep, values)), written.widened());
        String copy = Files.readString(folder.resolve("case/recording.har"));
        assertTrue(copy.contains(kept), copy);
        assertFalse(copy.contains(SECRET), copy);
        assertEquals(values > 1, copy.contains("mia-novak"), copy);
    }

    @Test
    void what_is_kept_is_looked_through_and_a_secret_in_it_refuses_the_case() {
        ObjectNode login = Hars.call("POST", "https://x.example/login", 200, "{\"password\": \"" + SECRET + "\"}");
        ObjectNode note = Hars.call("GET", "https://x.example/v1/notes", 200, "{\"comment\": \"use " + SECRET + "\"}");

        RecordingFailure failure = Hars.writeCase(
                        recording(note, login), folder.resolve("case"), List.of(new Keep(Part.FIELD, "comment")))
                .getLeft();

        assertInstanceOf(RecordingFailure.SecretLeft.class, failure);
        assertFalse(Files.exists(folder.resolve("case")));
    }

    @Test
    void a_preview_shows_the_files_and_writes_nothing() {
        List<CaseFile> files = Hars.preview(recording(Hars.call("POST", Hars.ONBOARD, 200, Hars.REFUSED)))
                .get()
                .supportCase()
                .files();

        assertEquals(
                List.of("case.md", "recording.har", "response-1.json"),
                files.stream().map(file -> file.path().toString()).toList());
        assertEquals("# Support case", files.get(0).beginning().get(0));
        assertEquals(0, files.get(0).more());
        assertEquals(List.of("x.har"), List.of(folder.toFile().list()));
    }

    @Test
    void of_a_long_file_a_preview_shows_the_beginning() {
        ObjectNode[] calls = new ObjectNode[100];
        for (int i = 0; i < calls.length; i++) {
            calls[i] = call();
        }

        CaseFile copy =
                Hars.preview(recording(calls)).get().supportCase().files().get(1);

        assertEquals(500, copy.beginning().size());
        assertTrue(copy.more() > 1_000, () -> copy.more() + " lines");
    }

    private Path recording(ObjectNode... calls) {
        return Hars.write(folder.resolve("x.har"), Hars.of(calls).toString());
    }
}
