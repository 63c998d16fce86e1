package io.hexline.conformance;

import io.vavr.control.Either;
import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.NoSuchFileException;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import java.util.stream.Stream;

/** Finds scenario files. */
public final class ScenarioFiles {

    private ScenarioFiles() {}

    /** The files that are named, and those in the folders that are named, sorted; or why one cannot be read. */
    public static Either<String, List<Path>> in(List<Path> places) {
        List<Path> files = new ArrayList<>();
        for (Path place : places) {
            try (Stream<Path> found = Files.walk(place)) {
                found.filter(file -> file.equals(place) ? Files.isRegularFile(file) : isScenario(place, file))
                        .sorted()
                        .forEach(files::add);
            } catch (NoSuchFileException missing) {
                return Either.left("Cannot read " + place + ": there is no such file or folder.");
            } catch (IOException e) {
                return Either.left("Cannot read " + place + ".");
            }
        }
        return Either.right(files.stream().distinct().toList());
    }

    /** In a folder: every JSON file but schemas and what is in folders called {@code worlds}. */
    private static boolean isScenario(Path folder, Path file) {
        String name = file.getFileName().toString();
        Path parent = folder.relativize(file).getParent();
        boolean world = parent != null
                && Stream.iterate(parent, part -> part != null, Path::getParent)
                        .anyMatch(part -> part.endsWith("worlds"));
        return name.endsWith(".json") && !name.endsWith(".schema.json") && !world && Files.isRegularFile(file);
    }
}
