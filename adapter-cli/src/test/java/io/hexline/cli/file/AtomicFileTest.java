package io.hexline.cli.file;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertThrows;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.nio.file.attribute.PosixFilePermissions;
import java.util.List;
import java.util.stream.Stream;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

class AtomicFileTest {

    @TempDir
    private Path folder;

    @Test
    void aFileIsWrittenForItsOwnerAlone() throws IOException {
        Path file = AtomicFile.write(folder.resolve("world.json"), "{}");

        assertEquals("{}", Files.readString(file));
        assertEquals("rw-------", PosixFilePermissions.toString(Files.getPosixFilePermissions(file)));
        assertEquals(List.of(file), files());
    }

    @Test
    void aFileIsReplacedAndNotWrittenInto() throws IOException {
        Path file = Files.writeString(folder.resolve("world.json"), "a longer text than the one that comes");
        Path same = Files.createLink(folder.resolve("same.json"), file);

        AtomicFile.write(file, "{}");

        assertEquals("{}", Files.readString(file));
        assertEquals("a longer text than the one that comes", Files.readString(same));
    }

    @Test
    void aLinkStaysALink() throws IOException {
        Path file = Files.writeString(folder.resolve("world.json"), "before");
        Path link = Files.createSymbolicLink(folder.resolve("link.json"), file.getFileName());

        AtomicFile.write(link, "after");

        assertTrue(Files.isSymbolicLink(link));
        assertEquals("after", Files.readString(file));
    }

    @Test
    void whatCannotBeWrittenLeavesWhatIsThere() throws IOException {
        Path taken = Files.createDirectory(folder.resolve("taken"));
        Files.writeString(taken.resolve("kept"), "kept");

        assertThrows(IOException.class, () -> AtomicFile.write(taken, "{}"));
        assertThrows(IOException.class, () -> AtomicFile.write(folder.resolve("no/such/folder"), "{}"));
        assertEquals(List.of(taken), files());
        assertEquals("kept", Files.readString(taken.resolve("kept")));
    }

    private List<Path> files() throws IOException {
        try (Stream<Path> files = Files.list(folder)) {
            return files.toList();
        }
    }
}
