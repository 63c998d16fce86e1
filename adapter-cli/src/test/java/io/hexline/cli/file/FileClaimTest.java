package io.hexline.cli.file;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertFalse;
import static org.junit.jupiter.api.Assertions.assertThrows;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

class FileClaimTest {

    @TempDir
    private Path folder;

    @Test
    void aFileIsKeptByOneAlone() throws IOException {
        Path file = folder.resolve("world.json");
        Path link = Files.createSymbolicLink(folder.resolve("link.json"), file.getFileName());
        try (FileClaim first = FileClaim.of(file)) {
            IOException taken = assertThrows(IOException.class, () -> FileClaim.of(link));

            assertEquals(
                    "Cannot write " + first.file() + ": another server keeps its world in it",
                    FileTrouble.writing(first.file(), taken));
            assertThrows(IOException.class, () -> FileClaim.refuseKept(link));
        }
        FileClaim.refuseKept(file);
        FileClaim.of(link).close();
    }

    @Test
    void whatNobodyHasEverKeptIsNotClaimedByALook() throws IOException {
        FileClaim.refuseKept(folder.resolve("world.json"));

        assertFalse(Files.exists(folder.resolve(".world.json.lock")));
    }
}
