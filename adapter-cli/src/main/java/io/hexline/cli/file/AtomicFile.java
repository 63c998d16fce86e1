package io.hexline.cli.file;

import java.io.BufferedWriter;
import java.io.IOException;
import java.io.Writer;
import java.nio.channels.Channels;
import java.nio.channels.FileChannel;
import java.nio.charset.StandardCharsets;
import java.nio.file.FileSystemLoopException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.nio.file.StandardCopyOption;
import java.nio.file.StandardOpenOption;

/**
 * A file that is whole at every moment: as it was, or as it is then, also when the machine stops. It is written bit by
 * bit, and seen once it is kept; its owner alone can read it where the file system knows owners.
 */
public final class AtomicFile implements AutoCloseable {

    private static final int MOST_LINKS = 40;

    private final Path file;
    private final Path place;

    /** Where it is written until it is kept; a pipe or a device is written as it is. */
    private final Path beside;

    private final FileChannel channel;
    private final Writer writer;

    private AtomicFile(Path file) throws IOException {
        this.file = file;
        boolean isStream = Files.exists(file) && !Files.isRegularFile(file);
        place = isStream ? file.toAbsolutePath() : place(file);
        PartFile part = isStream
                ? new PartFile(place, FileChannel.open(place, StandardOpenOption.WRITE))
                : PartFile.beside(place);
        beside = part.path();
        channel = part.channel();
        writer = new BufferedWriter(Channels.newWriter(channel, StandardCharsets.UTF_8));
    }

    /** Where a file is, or would be, behind all links. */
    static Path place(Path file) throws IOException {
        Path place = file.toAbsolutePath();
        for (int links = 0; Files.isSymbolicLink(place); links++) {
            if (links == MOST_LINKS) {
                throw new FileSystemLoopException(file.toString());
            }
            place = place.resolveSibling(Files.readSymbolicLink(place));
        }
        return Files.exists(place) ? place.toRealPath() : place.normalize();
    }

    /** Whether two names lead to one file, be it there or not. */
    public static boolean areOne(Path file, Path other) {
        try {
            return place(file).equals(place(other));
        } catch (IOException unknown) {
            return false;
        }
    }

    /**
     * Begins to write a file, or to write it anew.
     *
     * @param file what a link leads to is written, not the link
     * @throws IOException if it cannot be written
     */
    public static AtomicFile at(Path file) throws IOException {
        return new AtomicFile(file);
    }

    /**
     * Writes a whole file.
     *
     * @return the file
     * @throws IOException if it cannot be written; whatever was there is there still
     */
    public static Path write(Path file, String text) throws IOException {
        try (AtomicFile written = at(file)) {
            written.append(text);
            return written.keep();
        }
    }

    /** Whether there is something that a new file would replace. */
    public static boolean holdsSomething(Path file) {
        return Files.exists(file)
                && !(Files.isRegularFile(file) && file.toFile().length() == 0);
    }

    public void append(String text) throws IOException {
        writer.write(text);
    }

    /** Puts all that was written into the place of the file. */
    public Path keep() throws IOException {
        writer.flush();
        if (!beside.equals(place)) {
            channel.force(true);
            Files.move(beside, place, StandardCopyOption.ATOMIC_MOVE, StandardCopyOption.REPLACE_EXISTING);
        }
        return file;
    }

    /** Ends the writing; what was not kept is gone. */
    @Override
    public void close() throws IOException {
        channel.close();
        if (!beside.equals(place)) {
            Files.deleteIfExists(beside);
        }
    }
}
