package io.hexline.bootstrap.program;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertFalse;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.file.Files;
import java.nio.file.Path;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

/** Files that are none, or no ordinary ones, told or read by every command in words of its own. */
class StrangeFilesTest {

    @TempDir
    private Path folder;

    private Run run(String command, Path file) {
        return Run.of(command.replace("FILE", file.toString()).split(" "));
    }

    @ParameterizedTest
    @CsvSource(
            delimiter = '|',
            value = {
                "onboard --csv FILE|0|email~ana@example.com|1 onboarded",
                "har FILE|0|{\"log\":{\"entries\":[]}}|Nothing went wrong.",
                "snapshot validate FILE|0|{\"format\":2,\"organizations\":[]}|ok: 0 organizations",
                "snapshot upgrade FILE|0|{\"organizations\":[]}|\"format\": 2"
            })
    void a_pipe_is_read(String command, int exitCode, String text, String said) throws Exception {
        Path pipe = folder.resolve("pipe");
        assertEquals(0, new ProcessBuilder("mkfifo", pipe.toString()).start().waitFor());
        Thread writer = new Thread(() -> write(pipe, text));
        writer.start();

        Run run = run(command, pipe);

        assertEquals(exitCode, run.exitCode(), run::toString);
        assertTrue(run.out().contains(said), run::toString);
        writer.join();
    }

    private static void write(Path pipe, String text) {
        try {
            Files.writeString(pipe, text.replace('~', '\n'));
        } catch (IOException broken) {
            throw new UncheckedIOException(broken);
        }
    }

    @ParameterizedTest
    @CsvSource({
        "onboard --email ana@example.com --save FILE, 2, 2, 3",
        "onboard --email ana@example.com --overwrite --save FILE, 3, 3, 3",
        "onboard --csv USERS --refused FILE, 2, 2, 3",
        "snapshot upgrade --write FILE, 2, 1, 2",
        "har RECORDING --case FILE, 2, 2, 0"
    })
    void what_cannot_be_written_is_told_without_names_of_classes(
            String command, int onFolder, int onFullDisk, int nowhere) throws IOException {
        Files.writeString(folder.resolve("inside"), "any");
        Path users = Files.writeString(folder.resolve("users.csv"), "email\nno\n");
        Path recording = Files.writeString(folder.resolve("r.har"), "{\"log\":{\"entries\":[]}}");
        String words = command.replace("USERS", users.toString()).replace("RECORDING", recording.toString());

        check(run(words, folder), onFolder);
        if (!command.contains("upgrade")) {
            check(run(words, Path.of("/dev/full")), onFullDisk);
        }
        check(run(words, folder.resolve("no/such/file")), nowhere);
        assertEquals("any", Files.readString(folder.resolve("inside")));
    }

    @ParameterizedTest
    @CsvSource(
            delimiter = '|',
            value = {
                "people --snapshot NONE|NONE: there is no such file Name a file that is there",
                "serve --snapshot NONE|NONE: there is no such file Name a file that is there",
                "people --snapshot FOLDER|FOLDER: is a folder, not a file",
                "snapshot validate NONE|Cannot read NONE: there is no such file or folder.",
                "snapshot validate FOLDER|Cannot read FOLDER: it is a folder.",
                "snapshot upgrade NONE|Cannot read NONE: there is no such file or folder.",
                "conform NONE|Cannot read NONE: there is no such file or folder.",
                "database status --database jdbc:postgresql://localhost/x --database-password-file NONE|Cannot read NONE: there is no such file",
                "onboard --csv NONE|Cannot read NONE: there is no such file or folder.",
                "move validate --to Lakeland --csv FOLDER|Cannot read FOLDER: it is a folder",
                "onboard --email a@example.com --overwrite --save /dev/full|Cannot write /dev/full: the disk is full.",
                "onboard --email a@example.com --save NONE/w.json|Cannot write NONE/w.json: there is no such file or folder."
            })
    void whatIsWrongWithAFileIsToldInWords(String command, String said) {
        String none = folder.resolve("none").toString();
        Run run = Run.of(command.replace("NONE", none)
                .replace("FOLDER", folder.toString())
                .split(" "));

        String told = run.err().replaceAll("\\s+", "");
        assertTrue(
                told.startsWith(said.replace("NONE", none)
                        .replace("FOLDER", folder.toString())
                        .replace(" ", "")),
                run::toString);
        assertTrue(run.exitCode() > 1, run::toString);
    }

    private static void check(Run run, int exitCode) {
        assertEquals(exitCode, run.exitCode(), run::toString);
        assertFalse((run.out() + run.err()).matches("(?s).*(Exception|java\\.|defect).*"), run::toString);
    }

    @Test
    void a_number_that_is_none_is_told_without_names_of_types() {
        for (String number : new String[] {"x", "99999999999", "1.5", ""}) {
            Run run = Run.of("move", "list", "--max", number);

            assertEquals(2, run.exitCode());
            assertTrue(run.err().contains("'" + number + "' is no number up to 2147483647"), run.err());
        }
        assertEquals(2, Run.of("serve", "--host", "no-such-host.invalid").exitCode());
    }
}
