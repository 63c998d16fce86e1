package io.hexline.har.supportcase;

import io.hexline.application.troubleshooting.CaseFile;
import io.hexline.application.troubleshooting.RecordingFailure;
import io.vavr.control.Either;
import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.channels.FileChannel;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.LinkOption;
import java.nio.file.Path;
import java.nio.file.StandardOpenOption;
import java.util.List;
import java.util.stream.Stream;

/** A hidden folder in which a case is written, before it is moved to its place; or shown, and deleted. */
final class Staging implements AutoCloseable {

    private static final int MOST_LINES = 500;

    private final Path target;
    private final Path folder;
    private final Thread interrupted = new Thread(this::delete, "hexline-case");
    private boolean kept;

    private Staging(Path target, Path folder) {
        this.target = target;
        this.folder = folder;
        Runtime.getRuntime().addShutdownHook(interrupted);
    }

    /** On the same disk as the place, so that moving is one step. */
    static Either<RecordingFailure, Staging> beside(Path place) {
        Path target = place.toAbsolutePath().normalize();
        try {
            if (Files.exists(target, LinkOption.NOFOLLOW_LINKS) && !isEmptyFolder(target)) {
                return Either.left(new RecordingFailure.FolderTaken(place, taken(target)));
            }
            Path above = target.getParent() == null ? target : target.getParent();
            while (!Files.exists(above)) {
                above = above.getParent();
            }
            return Either.right(new Staging(target, Files.createTempDirectory(above, ".hexline-case-")));
        } catch (IOException failed) {
            return Either.left(new RecordingFailure.NotWritten(place, failed));
        }
    }

    /** For a case that has no place. */
    static Either<RecordingFailure, Staging> toShow() {
        try {
            Path folder = Files.createTempDirectory("hexline-case-");
            return Either.right(new Staging(folder, folder));
        } catch (IOException failed) {
            return Either.left(new RecordingFailure.NotWritten(Path.of(System.getProperty("java.io.tmpdir")), failed));
        }
    }

    private static boolean isEmptyFolder(Path folder) throws IOException {
        return Files.isDirectory(folder) && list(folder).isEmpty();
    }

    private static String taken(Path target) {
        if (Files.isDirectory(target)) {
            return "there are files in it already";
        }
        return Files.exists(target) ? "it is a file" : "it is a link that leads nowhere";
    }

    Path target() {
        return target;
    }

    Path file(String name) {
        return folder.resolve(name);
    }

    /** What was written so far, by name. */
    List<Path> files() {
        return list(folder);
    }

    void write(String name, String text) {
        try {
            Files.write(file(name), text.getBytes(StandardCharsets.UTF_8));
        } catch (IOException failed) {
            throw new UncheckedIOException(failed);
        }
    }

    /** Moves the folder to its place; gives the files there. One that is only to be shown is read. */
    List<CaseFile> keep() throws IOException {
        if (folder.equals(target)) {
            return list(folder).stream().map(Staging::shown).toList();
        }
        for (Path file : list(folder)) {
            try (FileChannel written = FileChannel.open(file, StandardOpenOption.WRITE)) {
                written.force(true);
            }
        }
        Files.createDirectories(target.getParent());
        Files.deleteIfExists(target);
        Files.move(folder, target);
        kept = true;
        return list(target).stream()
                .map(file -> new CaseFile(file, List.of(), 0))
                .toList();
    }

    private static CaseFile shown(Path file) {
        try (Stream<String> first = Files.lines(file);
                Stream<String> all = Files.lines(file)) {
            List<String> beginning = first.limit(MOST_LINES).toList();
            return new CaseFile(file.getFileName(), beginning, all.count() - beginning.size());
        } catch (IOException failed) {
            throw new UncheckedIOException(failed);
        }
    }

    private static List<Path> list(Path folder) {
        try (Stream<Path> files = Files.list(folder)) {
            return files.sorted().toList();
        } catch (IOException failed) {
            throw new UncheckedIOException(failed);
        }
    }

    /** What went wrong with the disk, also where a writer has wrapped it. */
    static IOException trouble(Exception failed) {
        Throwable root = failed;
        while (root.getCause() != null) {
            root = root.getCause();
        }
        return root instanceof IOException trouble ? trouble : new IOException(root.getMessage(), failed);
    }

    private void delete() {
        if (!kept && Files.exists(folder)) {
            try {
                for (Path file : list(folder)) {
                    Files.deleteIfExists(file);
                }
                Files.deleteIfExists(folder);
            } catch (IOException leftBehind) {
                throw new UncheckedIOException(leftBehind);
            }
        }
    }

    @Override
    public void close() {
        try {
            Runtime.getRuntime().removeShutdownHook(interrupted);
        } catch (IllegalStateException goingDown) {
            return;
        }
        delete();
    }
}
