package io.hexline.bootstrap.project;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertFalse;

import java.io.File;
import java.io.IOException;
import java.nio.file.Path;
import java.util.List;
import java.util.stream.Stream;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

/** What the README says about embedding is taken from an example, which is compiled and run. */
class EmbeddingTest {

    private static final Path EXAMPLE = ProjectFiles.root().resolve("examples/use-cases");
    private static final String CLASS_PATH = System.getProperty("java.class.path");

    private final MarkdownFile chapter =
            MarkdownFile.read(ProjectFiles.root().resolve("README.md")).chapter("Embed it");

    @Test
    void whatTheReadmeShowsStandsInTheExample() {
        assertEquals(
                List.of(), missing("java", sources().map(ProjectFiles::text).toList()));
        assertEquals(List.of(), missing("xml", List.of(ProjectFiles.text(EXAMPLE.resolve("pom.xml")))));
    }

    @Test
    void itPrintsWhatTheReadmeSays(@TempDir Path compiled) throws IOException, InterruptedException {
        List<String> sources = sources().map(Path::toString).toList();

        assertEquals(
                "",
                JavaCommand.run(Stream.concat(
                        Stream.of("javac", "-proc:none", "-cp", CLASS_PATH, "-d", compiled.toString()),
                        sources.stream())));
        assertEquals(
                chapter.blocks("text").get(0),
                JavaCommand.run(Stream.of(
                        "java",
                        "-cp",
                        String.join(
                                File.pathSeparator,
                                compiled.toString(),
                                EXAMPLE.resolve("src/main/resources").toString(),
                                CLASS_PATH),
                        "example.MoveKari")));
    }

    private List<String> missing(String language, List<String> files) {
        List<String> lines = chapter.blocks(language).stream()
                .flatMap(String::lines)
                .map(line -> line.replaceAll("\\s*//.*", "").strip())
                .toList();
        assertFalse(lines.isEmpty(), "no block of " + language);
        return lines.stream()
                .filter(line -> files.stream().noneMatch(file -> file.contains(line)))
                .toList();
    }

    private static Stream<Path> sources() {
        return ProjectFiles.below(EXAMPLE.resolve("src/main/java"), ".java").stream();
    }
}
