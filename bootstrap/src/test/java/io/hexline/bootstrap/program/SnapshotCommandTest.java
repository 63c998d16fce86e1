package io.hexline.bootstrap.program;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertTrue;

import com.fasterxml.jackson.databind.ObjectMapper;
import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import java.util.stream.Stream;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

class SnapshotCommandTest {

    @TempDir
    private Path folder;

    @Test
    void theExampleIsSound() throws IOException {
        Path example = Files.writeString(
                folder.resolve("example.json"), Run.of("snapshot", "example").out());

        Run run = Run.of("snapshot", "validate", example.toString());

        assertEquals(0, run.exitCode(), run.err());
        assertEquals(
                "ok: 1 organization, 1 location, 1 person, 1 license, 2 numbers",
                run.out().strip());
    }

    @Test
    void everyMistakeIsToldWithItsPath() throws IOException {
        Path wrong = Files.writeString(
                folder.resolve("wrong.json"), "{\"organizations\": [{\"id\": 5, \"nam\": \"Acme\"}], \"cars\": []}");

        Run run = Run.of("snapshot", "validate", wrong.toString());

        assertEquals(1, run.exitCode());
        assertTrue(run.err().contains("/organizations/0/id: "), run.err());
        assertTrue(run.err().contains("nam"), run.err());
        assertTrue(run.err().contains("cars"), run.err());
    }

    @Test
    void aFileThatCannotBeReadIsWrongUsage() {
        assertEquals(
                2,
                Run.of("snapshot", "validate", folder.resolve("nothing.json").toString())
                        .exitCode());
        assertEquals(2, Run.of("snapshot", "validate", folder.toString()).exitCode());
        assertEquals(2, Run.of("snapshot", "validate").exitCode());
        assertEquals(2, Run.of("snapshot").exitCode());
    }

    @Test
    void aFileOfAnEarlierFormatIsPrintedInTodays() throws IOException {
        Path earlier = earlier("[]");

        Run run = Run.of("snapshot", "upgrade", earlier.toString());

        assertEquals(0, run.exitCode(), run.err());
        assertEquals("{\n  \"format\": 2,\n  \"organizations\": []\n}\n", run.out());
        assertEquals("{\"organizations\": []}", Files.readString(earlier));
    }

    @Test
    void aFileOfAnEarlierFormatIsWrittenInItsPlace() throws IOException {
        Path earlier = earlier("[]");

        assertEquals(
                0, Run.of("snapshot", "upgrade", "--write", earlier.toString()).exitCode());
        assertEquals("{\n  \"format\": 2,\n  \"organizations\": []\n}\n", Files.readString(earlier));
        assertEquals(List.of(earlier), filesIn(folder));
    }

    @Test
    void aFileWithMistakesIsNotUpgraded() throws IOException {
        Path wrong = earlier("5");

        Run run = Run.of("snapshot", "upgrade", "--write", wrong.toString());

        assertEquals(1, run.exitCode());
        assertTrue(run.err().contains("/organizations: "), run.err());
        assertEquals("{\"organizations\": 5}", Files.readString(wrong));
    }

    @Test
    void whatCannotBeReadCannotBeUpgraded() {
        Path missing = folder.resolve("nothing.json");

        Run run = Run.of("snapshot", "upgrade", missing.toString());

        assertEquals(2, run.exitCode());
        assertTrue(run.err().contains("Cannot read " + missing), run.err());
        assertTrue(Run.of("snapshot", "upgrade", folder.toString()).err().contains("Cannot read " + folder));
    }

    private Path earlier(String organizations) throws IOException {
        return Files.writeString(folder.resolve("earlier.json"), "{\"organizations\": " + organizations + "}");
    }

    private static List<Path> filesIn(Path folder) throws IOException {
        try (Stream<Path> files = Files.list(folder)) {
            return files.toList();
        }
    }

    @Test
    void theSchemaIsJson() throws IOException {
        assertTrue(
                new ObjectMapper().readTree(Run.of("snapshot", "schema").out()).has("properties"));
    }
}
