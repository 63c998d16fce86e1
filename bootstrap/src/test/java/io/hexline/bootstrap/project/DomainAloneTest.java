package io.hexline.bootstrap.project;

import static org.junit.jupiter.api.Assertions.assertEquals;

import java.io.File;
import java.io.IOException;
import java.nio.file.Path;
import java.util.Arrays;
import java.util.List;
import java.util.regex.Pattern;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

/** The program that the page about the domain alone shows is compiled and run, on the module path that the page names. */
class DomainAloneTest {

    private static final Path EXAMPLE = ProjectFiles.root().resolve("examples/domain-alone");
    private static final Pattern NEEDED = Pattern.compile(
            ".*/(domain/target/classes|hexline-domain-[^/]*|vavr-[^/]*|guava-[^/]*|failureaccess-[^/]*)");

    private final MarkdownFile page = MarkdownFile.read(ProjectFiles.root().resolve("docs/domain-alone.md"));

    @Test
    void whatThePageShowsStandsInTheExample() {
        String example = texts();

        assertEquals(
                List.of(),
                page.blocks("java").stream()
                        .flatMap(String::lines)
                        .map(String::strip)
                        .filter(line -> !example.contains(line))
                        .toList());
    }

    @Test
    void itPrintsWhatThePageSays(@TempDir Path compiled) throws IOException, InterruptedException {
        List<String> sources = sources().map(Path::toString).toList();

        assertEquals(
                "",
                JavaCommand.run(Stream.concat(
                        Stream.of("javac", "-p", modulePath(), "-d", compiled.toString()), sources.stream())));
        assertEquals(
                page.blocks("text").get(0),
                JavaCommand.run(Stream.of(
                        "java",
                        "-p",
                        modulePath() + File.pathSeparator + compiled,
                        "-m",
                        "example/example.DomainAlone")));
    }

    private static String modulePath() {
        return Arrays.stream(System.getProperty("java.class.path").split(File.pathSeparator))
                .filter(entry -> NEEDED.matcher(entry.replace('\\', '/')).matches())
                .collect(Collectors.joining(File.pathSeparator));
    }

    private static Stream<Path> sources() {
        return ProjectFiles.below(EXAMPLE, ".java").stream();
    }

    private static String texts() {
        return sources().map(ProjectFiles::text).collect(Collectors.joining());
    }
}
