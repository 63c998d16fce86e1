package io.hexline.bootstrap.reference;

import static org.junit.jupiter.api.Assertions.assertTrue;

import io.hexline.bootstrap.project.ProjectFiles;
import io.hexline.world.snapshot.SnapshotReference;
import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import java.util.function.Supplier;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.Arguments;
import org.junit.jupiter.params.provider.MethodSource;

/** The generated pages are what the code says. With {@code -Dhexline.docs.write=true} they are written first. */
class ReferenceDocsTest {

    private static final int LINES = 3;

    static Stream<Arguments> pages() {
        return Stream.of(
                page("codes.md", CodesPage::text),
                page("rules.md", RulesPage::text),
                page("commands.md", CommandsPage::text),
                page("job-states.md", JobStatesPage::text),
                page("operations.md", OperationsPage::text),
                page("snapshot.md", SnapshotReference::markdown));
    }

    @ParameterizedTest(name = "{0}")
    @MethodSource("pages")
    void isWhatTheCodeSays(String name, Supplier<String> content) throws IOException {
        Path page = ProjectFiles.root().resolve("docs").resolve("reference").resolve(name);
        String generated = Markdown.generated(content.get());
        if (Boolean.getBoolean("hexline.docs.write")) {
            Files.createDirectories(page.getParent());
            Files.writeString(page, generated);
        }
        String written = Files.exists(page) ? Files.readString(page) : "";
        assertTrue(generated.equals(written), () -> difference(name, generated, written));
    }

    private static Arguments page(String name, Supplier<String> content) {
        return Arguments.of(name, content);
    }

    private static String difference(String name, String generated, String written) {
        List<String> said = generated.lines().toList();
        List<String> there = written.lines().toList();
        return Stream.of(
                        "docs/reference/" + name + " is not what the code says. This writes it anew:",
                        "  " + Markdown.WRITES,
                        "First lines that are to come in:",
                        firstWithout(said, there),
                        "First lines that are to go:",
                        firstWithout(there, said),
                        "If there are none, the order differs.")
                .collect(Collectors.joining(System.lineSeparator()));
    }

    private static String firstWithout(List<String> lines, List<String> others) {
        return lines.stream()
                .filter(line -> !others.contains(line))
                .limit(LINES)
                .map(line -> "  " + line)
                .collect(Collectors.joining(System.lineSeparator()));
    }
}
