package io.hexline.bootstrap.program;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertTrue;

import com.fasterxml.jackson.databind.ObjectMapper;
import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
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
    void theSchemaIsJson() throws IOException {
        assertTrue(
                new ObjectMapper().readTree(Run.of("snapshot", "schema").out()).has("properties"));
    }
}
