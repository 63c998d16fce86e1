package io.hexline.har.supportcase;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertInstanceOf;
import static org.junit.jupiter.api.Assertions.assertTrue;

import io.hexline.application.troubleshooting.CaseFile;
import io.hexline.application.troubleshooting.RecordingFailure;
import io.hexline.application.troubleshooting.TroubleshootRecordingResult;
import io.hexline.har.fixture.Hars;
import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import java.util.stream.Stream;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;

class HarCaseTest {

    @TempDir
    private Path folder;

    @ParameterizedTest
    @ValueSource(strings = {"chromium", "firefox", "safari"})
    void a_case_has_what_support_asks_for_and_no_secret(String browser) throws IOException {
        Path there = folder.resolve("new/case");

        TroubleshootRecordingResult result = Hars.writeCase(Hars.recorded(browser + "-onboarding.har"), there)
                .get();

        String report = Files.readString(there.resolve("case.md"));
        assertTrue(report.contains("- Organization ID: 96abc2aa-3dcc-11e5-a152-fe34819cdc9a\n"), report);
        assertTrue(report.contains("- E-mail of the affected user: mia.novak@example.com\n"), report);
        assertTrue(report.contains("[Error 10991] Url already exists: mia.novak@example.com"), report);
        int call = result.diagnosis().refusals().get(0).call();
        assertTrue(Files.readString(there.resolve("response-" + call + ".json")).contains("\"errorCode\":5302"));
        for (CaseFile file : result.supportCase().files()) {
            String text = Files.readString(file.path());
            for (String secret :
                    List.of("larkspur-full", "sample-", "fragment-token", "csrf-6f", "expired-token", "eyJ")) {
                assertTrue(!text.contains(secret), file.path() + " holds " + secret);
            }
        }
    }

    @ParameterizedTest
    @ValueSource(
            strings = {
                "chromium-onboarding",
                "firefox-onboarding",
                "safari-onboarding",
                "chromium-licenses",
                "firefox-licenses",
                "chromium-healthy"
            })
    void the_copy_tells_the_same_as_the_recording(String session) {
        Path original = Hars.recorded(session + ".har");
        Hars.writeCase(original, folder.resolve("case")).get();

        TroubleshootRecordingResult copy =
                Hars.look(folder.resolve("case/recording.har")).get();

        assertEquals(Hars.told(Hars.look(original).get()), Hars.told(copy));
    }

    @Test
    void files_that_are_there_are_never_written_over() throws IOException {
        Path taken = Files.createDirectory(folder.resolve("taken"));
        Files.writeString(taken.resolve("notes.txt"), "mine");
        Path file = Files.writeString(folder.resolve("file"), "mine");

        for (Path place : List.of(taken, file)) {
            assertInstanceOf(
                    RecordingFailure.FolderTaken.class,
                    Hars.writeCase(Hars.recorded("safari-onboarding.har"), place)
                            .getLeft());
        }
        assertEquals(List.of("file", "taken"), names(folder));
        assertEquals(List.of("notes.txt"), names(taken));
    }

    @Test
    void an_empty_folder_is_filled() throws IOException {
        Path empty = Files.createDirectory(folder.resolve("empty"));

        Hars.writeCase(Hars.recorded("safari-onboarding.har"), empty).get();

        assertEquals(List.of("case.md", "recording.har", "response-2.json"), names(empty));
    }

    @Test
    void of_a_file_that_is_cut_off_no_case_is_left() throws IOException {
        String whole = Files.readString(Hars.recorded("chromium-onboarding.har"));
        Path cut = Hars.write(folder.resolve("cut.har"), whole.substring(0, whole.length() / 2));

        assertInstanceOf(
                RecordingFailure.NotARecording.class,
                Hars.writeCase(cut, folder.resolve("case")).getLeft());
        assertEquals(List.of("cut.har"), names(folder));
    }

    @Test
    void where_nothing_can_be_written_that_is_told() throws IOException {
        Path file = Files.writeString(folder.resolve("file"), "mine");

        assertInstanceOf(
                RecordingFailure.NotWritten.class,
                Hars.writeCase(Hars.recorded("safari-onboarding.har"), file.resolve("case"))
                        .getLeft());
        assertEquals(List.of("file"), names(folder));
    }

    @Test
    void a_link_that_leads_nowhere_is_no_place() throws IOException {
        Path link = Files.createSymbolicLink(folder.resolve("link"), Path.of("nowhere"));

        assertEquals(
                new RecordingFailure.FolderTaken(link, "it is a link that leads nowhere"),
                Hars.writeCase(Hars.recorded("safari-onboarding.har"), link).getLeft());
        assertEquals(List.of("link"), names(folder));
    }

    private static List<String> names(Path folder) throws IOException {
        try (Stream<Path> files = Files.list(folder)) {
            return files.map(file -> file.getFileName().toString()).sorted().toList();
        }
    }
}
