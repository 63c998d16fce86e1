package io.hexline.bootstrap.house;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertTrue;

import io.hexline.bootstrap.project.MarkdownFile;
import io.hexline.bootstrap.project.ProjectFiles;
import java.util.Arrays;
import java.util.List;
import java.util.Set;
import java.util.TreeSet;
import java.util.regex.MatchResult;
import java.util.regex.Pattern;
import java.util.stream.Collectors;
import org.junit.jupiter.api.Test;

/** What is drawn and told of the modules is what the poms say. */
class ModuleDiagramTest {

    private static final Pattern ARROW = Pattern.compile("[a-z-]+ --> [a-z-]+");
    private static final Pattern ROW = Pattern.compile("(?m)^\\| \\[`([a-z-]+)`]");

    private final List<MavenModule> modules = MavenModule.all();
    private final Set<String> drawn = arrows();

    @Test
    void everyDependencyIsDrawnAndNoOther() {
        Set<String> declared = modules.stream()
                .flatMap(module -> module.needs().stream().map(need -> module.name() + " --> " + need))
                .collect(Collectors.toCollection(TreeSet::new));

        assertSame("drawn", declared, drawn);
    }

    @Test
    void everyModuleIsDrawn() {
        Set<String> names = drawn.stream()
                .flatMap(arrow -> Arrays.stream(arrow.split(" --> ")))
                .collect(Collectors.toSet());

        assertSame("drawn", moduleNames(), names);
    }

    @Test
    void theReadmeTellsWhatEveryModuleHolds() {
        String readme = ProjectFiles.text(ProjectFiles.root().resolve("README.md"));

        assertSame(
                "told of",
                moduleNames(),
                ROW.matcher(readme).results().map(row -> row.group(1)).collect(Collectors.toSet()));
    }

    /** So that the laws of the architecture, which look at what the bootstrap is compiled with, see them. */
    @Test
    void theBootstrapKnowsEveryAdapter() {
        Set<String> known = modules.stream()
                .filter(module -> module.name().equals("bootstrap"))
                .flatMap(module -> module.needs().stream())
                .collect(Collectors.toSet());

        assertEquals(
                List.of(),
                moduleNames().stream()
                        .filter(name -> name.startsWith("adapter-") && !known.contains(name))
                        .toList(),
                "adapters that are no dependency in bootstrap/pom.xml");
    }

    private static void assertSame(String how, Set<String> inThePoms, Set<String> onThePage) {
        assertTrue(
                inThePoms.equals(onThePage),
                () -> "not " + how + ": " + without(inThePoms, onThePage) + "; " + how + ", but not in a pom: "
                        + without(onThePage, inThePoms));
    }

    private static Set<String> without(Set<String> some, Set<String> others) {
        Set<String> rest = new TreeSet<>(some);
        rest.removeAll(others);
        return rest;
    }

    private Set<String> moduleNames() {
        return modules.stream().map(MavenModule::name).collect(Collectors.toSet());
    }

    private static Set<String> arrows() {
        MarkdownFile page = MarkdownFile.read(ProjectFiles.root().resolve("docs/house.md"));
        return page.blocks("mermaid").stream()
                .flatMap(block -> ARROW.matcher(block).results())
                .map(MatchResult::group)
                .collect(Collectors.toCollection(TreeSet::new));
    }
}
