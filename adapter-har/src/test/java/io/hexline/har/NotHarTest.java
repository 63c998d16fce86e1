package io.hexline.har;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertInstanceOf;
import static org.junit.jupiter.api.Assertions.assertTrue;

import io.hexline.application.troubleshooting.RecordingFailure.NotARecording;
import io.hexline.application.troubleshooting.RecordingFailure.NotReadable;
import io.hexline.har.fixture.Hars;
import java.io.ByteArrayOutputStream;
import java.io.IOException;
import java.io.OutputStream;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.Arrays;
import java.util.stream.Stream;
import java.util.zip.GZIPOutputStream;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.Arguments;
import org.junit.jupiter.params.provider.MethodSource;

/** Files that hold something else, or not all of a recording. */
class NotHarTest {

    private static final String SMALL =
            "{\n \"log\": {\"version\": \"1.2\", \"entries\": [\n  {\"request\": {\"method\": \"GET\","
                    + " \"url\": \"https://x.example/a\\u0062c\"}, \"response\": {\"status\": 200,"
                    + " \"headers\": [{\"name\": \"A\", \"value\": \"b\"}], \"content\": {\"text\": \"true\"}}}\n ]}\n}";

    @TempDir
    private Path folder;

    static Stream<Arguments> others() {
        return Stream.of(
                other("", 1, 1, "The file is empty"),
                other("  \n ", 2, 2, "The file is empty"),
                other("hello world", 1, 1, "The file is not JSON"),
                other("<html>", 1, 1, "The file is not JSON"),
                other("[1, 2]", 1, 1, "The file is JSON, but no HAR file: that is an object with the field \"log\""),
                other("{\n\"a\": 1}", 2, 7, "The file is JSON, but no HAR file: it has no field \"log\""),
                other("{\"log\": []}", 1, 9, "The file is JSON, but no HAR file: its \"log\" is no object"),
                other("{\"log\": {}}", 1, 10, "The file is JSON, but no HAR file: its \"log\" has no \"entries\""),
                other(
                        "{\"log\": {\"entries\": 5}}",
                        1,
                        21,
                        "The file is JSON, but no HAR file: its \"entries\" are no list"),
                other("{\"log\": {\"entries\": [{}, 5]}}", 1, 26, "Call 2 is no object"),
                other("{\"log\": {\"entries\": []}} {}", 1, 26, "Something stands behind the end of the recording"),
                other("{\"log\": {\"entries\": [{\"time\": 1x", 1, 32, "The file is not JSON, in or behind call 1"));
    }

    private static Arguments other(String text, long line, long column, String reason) {
        return Arguments.of(text, line, column, reason);
    }

    @ParameterizedTest
    @MethodSource("others")
    void what_is_wrong_is_told_with_its_place(String text, long line, long column, String reason) {
        NotARecording failure = refused(Hars.write(folder.resolve("other.har"), text));

        assertTrue(failure.reason().startsWith(reason), failure.reason());
        assertEquals(line + ":" + column, failure.line() + ":" + failure.column(), failure.reason());
    }

    @Test
    void a_file_that_is_cut_off_anywhere_is_told_with_the_place_where_it_ends() throws IOException {
        byte[] whole = SMALL.getBytes(StandardCharsets.UTF_8);
        for (int length = 1; length < whole.length; length++) {
            Path file = Files.write(folder.resolve(length + ".har"), Arrays.copyOf(whole, length));
            String text = SMALL.substring(0, length);

            NotARecording failure = refused(file);

            assertTrue(failure.reason().startsWith("The file is cut off: it ends "), failure.reason());
            assertEquals(text.lines().count() + (text.endsWith("\n") ? 1 : 0), failure.line(), text);
            assertEquals(length - text.lastIndexOf('\n'), failure.column(), text);
        }
    }

    @Test
    void a_packed_file_that_is_cut_off_anywhere_is_no_defect() throws IOException {
        ByteArrayOutputStream packed = new ByteArrayOutputStream();
        try (OutputStream gzip = new GZIPOutputStream(packed)) {
            gzip.write(SMALL.getBytes(StandardCharsets.UTF_8));
        }
        byte[] whole = packed.toByteArray();
        for (int length = 2; length < whole.length; length++) {
            Path file = Files.write(folder.resolve(length + ".gz"), Arrays.copyOf(whole, length));

            assertTrue(Hars.look(file).isLeft(), "cut at " + length);
        }
    }

    @Test
    void the_column_counts_what_was_not_kept_of_a_long_string() {
        String text = "{\"a\": \"" + "x".repeat(3_000_000) + "\", ?";

        assertEquals(
                text.length(),
                refused(Hars.write(folder.resolve("long.har"), text)).column());
    }

    @Test
    void a_file_that_cannot_be_read_is_told_so() {
        assertInstanceOf(NotReadable.class, Hars.look(folder).getLeft());
        assertEquals(
                "there is no such file",
                assertInstanceOf(
                                NotReadable.class,
                                Hars.look(folder.resolve("none.har")).getLeft())
                        .reason());
    }

    private static NotARecording refused(Path file) {
        return assertInstanceOf(NotARecording.class, Hars.look(file).getLeft());
    }
}
