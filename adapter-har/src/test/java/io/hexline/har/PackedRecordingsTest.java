package io.hexline.har;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertInstanceOf;
import static org.junit.jupiter.api.Assertions.assertTrue;

import com.fasterxml.jackson.databind.node.ObjectNode;
import io.hexline.application.troubleshooting.Diagnosis;
import io.hexline.application.troubleshooting.RecordingFailure.NotReadable;
import io.hexline.har.fixture.Hars;
import java.io.ByteArrayOutputStream;
import java.io.IOException;
import java.io.OutputStream;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.Base64;
import java.util.zip.GZIPOutputStream;
import java.util.zip.ZipEntry;
import java.util.zip.ZipOutputStream;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;

/** Recordings in several members or files, and contents that are encoded, elsewhere, or no text. */
class PackedRecordingsTest {

    @TempDir
    private Path folder;

    private static byte[] packed(String text) throws IOException {
        ByteArrayOutputStream packed = new ByteArrayOutputStream();
        try (OutputStream gzip = new GZIPOutputStream(packed)) {
            gzip.write(text.getBytes(StandardCharsets.UTF_8));
        }
        return packed.toByteArray();
    }

    private static String refused() {
        return Hars.of(Hars.call("POST", Hars.ONBOARD, 200, Hars.REFUSED)).toString();
    }

    @Test
    void gzip_may_have_thousands_of_members_empty_or_not() throws IOException {
        ByteArrayOutputStream members = new ByteArrayOutputStream();
        for (int i = 0; i < 10_000; i++) {
            members.write(packed(""));
        }
        for (String part : refused().split("(?<=,)")) {
            members.write(packed(part));
        }
        members.write(new byte[512]);

        assertRefused(Files.write(folder.resolve("x.har.gz"), members.toByteArray()));
    }

    @Test
    void a_damaged_member_is_told() throws IOException {
        byte[] bytes = packed(refused());
        bytes[bytes.length - 6] ^= 1;

        assertTrue(Hars.look(Files.write(folder.resolve("x.har.gz"), bytes)).isLeft());
    }

    @Test
    void all_that_the_head_of_a_member_can_have_is_passed() throws IOException {
        byte[] bytes = packed(refused());
        ByteArrayOutputStream member = new ByteArrayOutputStream();
        member.write(bytes, 0, 3);
        member.write(2 + 4 + 8 + 16);
        member.write(bytes, 4, 6);
        member.write(new byte[] {3, 0, 'a', 'b', 'c', 'n', 0, 'c', 0, 1, 2});
        member.write(bytes, 10, bytes.length - 10);

        assertRefused(Files.write(folder.resolve("x.har.gz"), member.toByteArray()));
    }

    @Test
    void an_archive_is_read_with_the_contents_in_it() throws IOException {
        Path archive = folder.resolve("trace.zip");
        try (ZipOutputStream zip = new ZipOutputStream(Files.newOutputStream(archive))) {
            entry(zip, "in/content.json", Hars.REFUSED);
            entry(zip, "in/trace.har", Hars.of(beside("content.json")).toString());
        }

        assertRefused(archive);
    }

    @Test
    void an_archive_without_a_recording_is_named() throws IOException {
        Path archive = folder.resolve("x.zip");
        try (ZipOutputStream zip = new ZipOutputStream(Files.newOutputStream(archive))) {
            entry(zip, "readme.txt", "hello");
        }

        assertEquals(
                "it is a ZIP archive without a file that ends in .har",
                assertInstanceOf(NotReadable.class, Hars.look(archive).getLeft())
                        .reason());
        Files.write(archive, new byte[] {'P', 'K', 3, 4, 5, 6, 7});
        assertInstanceOf(NotReadable.class, Hars.look(archive).getLeft());
    }

    private static void entry(ZipOutputStream zip, String name, String text) throws IOException {
        zip.putNextEntry(new ZipEntry(name));
        zip.write(text.getBytes(StandardCharsets.UTF_8));
    }

    @Test
    void a_content_beside_the_recording_is_read() throws IOException {
        Files.createDirectory(folder.resolve("parts"));
        Files.writeString(folder.resolve("parts/a.json"), Hars.REFUSED);

        assertRefused(recording(beside("parts/a.json")));
    }

    @ParameterizedTest
    @ValueSource(
            strings = {
                "../outside.json",
                "/etc/hostname",
                "link.json",
                "parts/../../outside.json",
                "none.json",
                "a\u0000b",
                "."
            })
    void a_content_outside_of_its_folder_is_not(String name) throws IOException {
        Path inside = Files.createDirectory(folder.resolve("inside"));
        Path outside = Files.writeString(folder.resolve("outside.json"), Hars.REFUSED);
        Files.createSymbolicLink(inside.resolve("link.json"), outside);
        Path har = Hars.write(inside.resolve("x.har"), Hars.of(beside(name)).toString());

        Diagnosis diagnosis = Hars.look(har).get().diagnosis();

        assertEquals(
                "The recording lacks the content of the response.",
                diagnosis.failedCalls().get(0).words());
    }

    @Test
    void json_may_be_encoded_without_saying_so() {
        String encoded = Base64.getEncoder().encodeToString(Hars.REFUSED.getBytes(StandardCharsets.UTF_8));

        assertRefused(recording(Hars.call("POST", Hars.ONBOARD, 200, encoded)));
    }

    @Test
    void json_may_stand_as_an_object_of_any_size() throws IOException {
        ObjectNode call = Hars.call("POST", Hars.ONBOARD, 200, "@");
        String har = Hars.of(call).toString();

        assertRefused(Hars.write(folder.resolve("x.har"), har.replace("\"@\"", Hars.REFUSED)));
        String many = Hars.REFUSED.replace(
                "[{\"email\": \"bo", "[" + "{\"a\": [1, 2]},".repeat(200_000) + "{\"email\": \"bo");
        assertEquals(
                "The content of the response is no JSON, or not all of it.",
                Hars.look(Hars.write(folder.resolve("y.har"), har.replace("\"@\"", many)))
                        .get()
                        .diagnosis()
                        .failedCalls()
                        .get(0)
                        .words());
    }

    @Test
    void half_a_character_stops_no_case() {
        String half = "\ud83d";
        ObjectNode call = Hars.call(
                "POST",
                Hars.ONBOARD + "/../onboard?" + half,
                200,
                Hars.REFUSED.replace("error = ", half + " error = ").replace("5302", "\"E" + half + "\""));
        call.put("comment", half).put("_error", half).put("startedDateTime", half);
        Hars.headers(call).add(Hars.pair(half, half));
        ObjectNode text =
                Hars.call("POST", Hars.ONBOARD, 400, "{\"message\": \"no" + half + "\", \"" + half + "\": 1}");
        ObjectNode document = Hars.of(call, text);
        ((ObjectNode) document.at("/log/creator")).put("name", half);

        Hars.look(recording(document)).get();
    }

    private static ObjectNode beside(String name) {
        ObjectNode call = Hars.call("POST", Hars.ONBOARD, 200, "");
        ((ObjectNode) call.at("/response/content")).put("_file", name).remove("text");
        return call;
    }

    private Path recording(ObjectNode document) {
        ObjectNode har = document.has("log") ? document : Hars.of(document);
        return Hars.write(folder.resolve("x.har"), escaped(har.toString()));
    }

    /** Half a character cannot be written to a file but as an escape. */
    private static String escaped(String json) {
        return json.replaceAll("\\p{Cs}", "\\\\ud83d");
    }

    private static void assertRefused(Path file) {
        Diagnosis diagnosis = Hars.look(file)
                .getOrElseThrow(failure -> new AssertionError(failure.toString()))
                .diagnosis();
        assertEquals("5302", diagnosis.refusals().get(0).code());
        assertEquals("ana@example.com", diagnosis.refusals().get(0).email().orElseThrow());
    }
}
