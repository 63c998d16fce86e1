package io.hexline.cli.file;

import java.io.IOException;
import java.nio.ByteBuffer;
import java.nio.channels.FileChannel;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.nio.file.StandardCopyOption;
import java.nio.file.StandardOpenOption;

/** Writes files that are whole at every moment: as they were, or as they are then, also when the machine stops. */
public final class AtomicFile {

    private AtomicFile() {}

    /**
     * Writes a file, or writes it anew, so that its owner alone can read it where the file system knows owners.
     *
     * @param file what a link leads to is written, not the link; a pipe or a device is written as it is
     * @return the file
     * @throws IOException if it cannot be written; whatever was there is there still
     */
    public static Path write(Path file, String text) throws IOException {
        if (Files.exists(file) && !Files.isRegularFile(file)) {
            return Files.writeString(file, text);
        }
        Path place = Files.exists(file) ? file.toRealPath() : file.toAbsolutePath();
        Path beside = Files.createTempFile(place.getParent(), "." + place.getFileName(), ".part");
        try {
            writeThrough(beside, text);
            Files.move(beside, place, StandardCopyOption.ATOMIC_MOVE, StandardCopyOption.REPLACE_EXISTING);
        } finally {
            Files.deleteIfExists(beside);
        }
        return file;
    }

    /** Whether there is something that a new file would replace. */
    public static boolean holdsSomething(Path file) {
        return Files.exists(file)
                && !(Files.isRegularFile(file) && file.toFile().length() == 0);
    }

    private static void writeThrough(Path file, String text) throws IOException {
        try (FileChannel channel = FileChannel.open(file, StandardOpenOption.WRITE)) {
            ByteBuffer bytes = StandardCharsets.UTF_8.encode(text);
            while (bytes.hasRemaining()) {
                channel.write(bytes);
            }
            channel.force(true);
        }
    }
}
