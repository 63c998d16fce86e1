package io.hexline.cli.file;

import java.io.IOException;
import java.nio.channels.FileChannel;
import java.nio.channels.FileLock;
import java.nio.channels.OverlappingFileLockException;
import java.nio.file.DirectoryStream;
import java.nio.file.Files;
import java.nio.file.Path;
import java.nio.file.StandardOpenOption;

/**
 * What is written of a file that is not in its place yet. It is locked while somebody writes it, and a lock ends with its
 * process: what bears no lock was left by a process that was killed, and is deleted by the next that writes the file.
 */
record PartFile(Path path, FileChannel channel) {

    private static final String PREFIX = ".";
    private static final String SUFFIX = ".part";

    static PartFile beside(Path place) throws IOException {
        deleteLeft(place);
        while (true) {
            Path path = Files.createTempFile(place.getParent(), PREFIX + place.getFileName() + ".", SUFFIX);
            FileChannel channel = FileChannel.open(path, StandardOpenOption.WRITE);
            FileLock lock = channel.tryLock();
            if (lock != null && Files.exists(path)) {
                return new PartFile(path, channel);
            }
            channel.close();
        }
    }

    private static void deleteLeft(Path place) throws IOException {
        String name = PREFIX + place.getFileName() + ".";
        try (DirectoryStream<Path> parts = Files.newDirectoryStream(
                place.getParent(), path -> isNamed(path.getFileName().toString(), name))) {
            for (Path part : parts) {
                deleteUnlocked(part);
            }
        }
    }

    /** What stands between is a random number; a file of another name could otherwise look like a part of this one. */
    private static boolean isNamed(String part, String name) {
        return part.startsWith(name)
                && part.endsWith(SUFFIX)
                && part.substring(name.length(), Math.max(name.length(), part.length() - SUFFIX.length()))
                        .matches("\\d+");
    }

    /** What cannot be deleted stays; it keeps nobody from writing. */
    private static void deleteUnlocked(Path part) {
        try (FileChannel left = FileChannel.open(part, StandardOpenOption.WRITE);
                FileLock lock = left.tryLock()) {
            if (lock != null) {
                Files.deleteIfExists(part);
            }
        } catch (IOException | OverlappingFileLockException inUse) {
            return;
        }
    }
}
