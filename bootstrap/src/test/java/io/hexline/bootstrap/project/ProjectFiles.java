package io.hexline.bootstrap.project;

import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import java.util.stream.Stream;

/** Files of the repository, wherever the tests are started. */
public final class ProjectFiles {

    private ProjectFiles() {}

    /** The folder that holds all modules. */
    public static Path root() {
        return Stream.iterate(Path.of("").toAbsolutePath(), folder -> folder != null, Path::getParent)
                .filter(folder ->
                        Files.exists(folder.resolve("hexline")) && Files.isDirectory(folder.resolve("bootstrap")))
                .findFirst()
                .orElseThrow(() -> new IllegalStateException("not started inside the repository"));
    }

    public static String text(Path file) {
        try {
            return Files.readString(file);
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
    }

    /** The files below a folder whose names end like this, sorted; none where there is no such folder. */
    public static List<Path> below(Path folder, String ending) {
        if (!Files.isDirectory(folder)) {
            return List.of();
        }
        try (Stream<Path> files = Files.walk(folder)) {
            return files.filter(file -> file.toString().endsWith(ending))
                    .sorted()
                    .toList();
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
    }
}
