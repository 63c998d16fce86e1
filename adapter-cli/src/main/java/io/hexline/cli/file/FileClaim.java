package io.hexline.cli.file;

import java.io.IOException;
import java.nio.channels.FileChannel;
import java.nio.channels.FileLock;
import java.nio.channels.OverlappingFileLockException;
import java.nio.file.FileSystemException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.nio.file.StandardOpenOption;

/**
 * That one process alone keeps a file, however often it writes it anew. The claim is a lock on an empty file beside it,
 * which stays; the lock ends with its process, whatever ends that.
 */
public final class FileClaim implements AutoCloseable {

    private final Path file;
    private final FileChannel channel;

    private FileClaim(Path file, FileChannel channel) {
        this.file = file;
        this.channel = channel;
    }

    /**
     * Claims a file, be it there or not.
     *
     * @throws IOException where somebody else keeps it, or nothing can be written beside it
     */
    public static FileClaim of(Path file) throws IOException {
        FileChannel channel = FileChannel.open(beside(file), StandardOpenOption.CREATE, StandardOpenOption.WRITE);
        if (lock(channel)) {
            return new FileClaim(file, channel);
        }
        channel.close();
        throw new FileSystemException(file.toString(), null, "another server keeps its world in it");
    }

    /**
     * Looks whether a file can be written.
     *
     * @throws IOException where somebody keeps it
     */
    public static void refuseKept(Path file) throws IOException {
        if (Files.exists(beside(file))) {
            of(file).close();
        }
    }

    private static Path beside(Path file) throws IOException {
        Path place = AtomicFile.place(file);
        return place.resolveSibling("." + place.getFileName() + ".lock");
    }

    private static boolean lock(FileChannel channel) throws IOException {
        try {
            FileLock lock = channel.tryLock();
            return lock != null;
        } catch (OverlappingFileLockException here) {
            return false;
        }
    }

    public Path file() {
        return file;
    }

    @Override
    public void close() throws IOException {
        channel.close();
    }
}
