package io.hexline.cli.file;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertFalse;
import static org.junit.jupiter.api.Assertions.assertThrows;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.nio.file.attribute.PosixFilePermissions;
import java.util.List;
import java.util.Set;
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
    void aLinkToNothingStaysALinkToo() throws IOException {
        Path link = Files.createSymbolicLink(folder.resolve("link.json"), Path.of("world.json"));
        Path further = Files.createSymbolicLink(folder.resolve("further.json"), link);

        AtomicFile.write(further, "new");

        assertTrue(Files.isSymbolicLink(link) && Files.isSymbolicLink(further));
        assertEquals("new", Files.readString(folder.resolve("world.json")));
    }

    @Test
    void aLinkThatLeadsNowhereIsTold() throws IOException {
        Path loop = Files.createSymbolicLink(folder.resolve("loop"), Path.of("loop"));
        Path lost = Files.createSymbolicLink(folder.resolve("lost"), Path.of("no/such/folder"));

        IOException round = assertThrows(IOException.class, () -> AtomicFile.write(loop, "{}"));
        assertEquals(
                "Cannot write loop: it is a link that leads to itself", FileTrouble.writing(Path.of("loop"), round));
        assertThrows(IOException.class, () -> AtomicFile.write(lost, "{}"));
        assertTrue(Files.isSymbolicLink(loop) && Files.isSymbolicLink(lost));
    }

    @Test
    void twoNamesCanBeThoseOfOneFile() throws IOException {
        Path link = Files.createSymbolicLink(folder.resolve("link.json"), Path.of("world.json"));

        assertTrue(AtomicFile.areOne(link, folder.resolve("x/../world.json")));
        assertFalse(AtomicFile.areOne(link, folder.resolve("other.json")));
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

    @Test
    void whatAKilledProcessLeftIsDeleted() throws IOException {
        Path file = folder.resolve("world.json");
        Files.writeString(folder.resolve(".world.json.4711.part"), "half a wor");
        Path notOurs = Files.writeString(folder.resolve(".world.json.old.4711.part"), "of another file");

        AtomicFile.write(file, "{}");

        assertEquals(Set.of(file, notOurs), Set.copyOf(files()));
    }

    @Test
    void whatSomebodyIsWritingStays() throws IOException {
        Path file = folder.resolve("world.json");
        try (AtomicFile slow = AtomicFile.at(file)) {
            slow.append("slow");
            AtomicFile.write(file, "quick");

            slow.keep();
        }

        assertEquals("slow", Files.readString(file));
        assertEquals(List.of(file), files());
    }

    private List<Path> files() throws IOException {
        try (Stream<Path> files = Files.list(folder)) {
            return files.toList();
        }
    }
}
