package io.hexline.bootstrap.project;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertFalse;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.io.File;
import java.io.IOException;
import java.nio.file.Path;
import java.util.List;
import java.util.stream.Stream;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

/** What the README says about embedding, and about tests, is taken from examples, which are compiled and run. */
class EmbeddingTest {

    private static final Path EXAMPLE = ProjectFiles.root().resolve("examples/use-cases");
    private static final Path TESTS = ProjectFiles.root().resolve("examples/junit/src/test/java");
    private static final String CLASS_PATH = System.getProperty("java.class.path");

    private final MarkdownFile readme = MarkdownFile.read(ProjectFiles.root().resolve("README.md"));
    private final MarkdownFile chapter = readme.chapter("Embed it");

    @Test
    void theProgramThatTheReadmeShowsIsTheExamples() {
        assertEquals(
                List.of(ProjectFiles.text(EXAMPLE.resolve("src/main/java/example/FirstMove.java"))),
                chapter.blocks("java"));
    }

    @Test
    void itsCoordinatesAreTheExamples() {
        String pom = ProjectFiles.text(EXAMPLE.resolve("pom.xml"));
        List<String> shown = chapter.blocks("xml");

        assertEquals(2, shown.size());
        assertTrue(pom.contains("\n" + shown.get(0).indent(2)), shown.get(0));
        assertTrue(pom.contains("\n" + shown.get(1).indent(4)), shown.get(1));
    }

    @Test
    void theTestThatItShowsIsOneOfAnExample() {
        List<String> tests = ProjectFiles.below(TESTS, ".java").stream()
                .map(ProjectFiles::text)
                .toList();

        assertEquals(List.of(), missing(readme.chapter("Test against it"), "java", tests));
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
                        "example.FirstMove")));
    }

    private static List<String> missing(MarkdownFile shown, String language, List<String> files) {
        List<String> lines = shown.blocks(language).stream()
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
