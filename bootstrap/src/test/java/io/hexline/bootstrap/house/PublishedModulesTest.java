package io.hexline.bootstrap.house;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertTrue;

import com.google.common.collect.Sets;
import io.hexline.bootstrap.project.ProjectFiles;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import java.util.Set;
import java.util.regex.Pattern;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import org.junit.jupiter.api.Test;

/** What others depend on. */
class PublishedModulesTest {

    private static final Pattern EXPORTED = Pattern.compile("(?m)^ *exports ([\\w.]+);");
    private static final Pattern PACKAGE = Pattern.compile("(?m)^package ([\\w.]+);");
    private static final Pattern IMPORT = Pattern.compile("(?m)^import (?:static )?([a-z\\d.]+)\\.[A-Z]");

    private final List<MavenModule> modules = MavenModule.all();

    @Test
    void theProgramAndTheBenchmarksAreNoLibraries() {
        assertEquals(
                List.of("bootstrap", "benchmarks"),
                modules.stream()
                        .filter(module -> !module.published())
                        .map(MavenModule::name)
                        .toList());
    }

    @Test
    void theBomHasEveryModuleThatIsPublished() {
        List<String> managed = MavenModule.texts("bom", "artifactId");

        assertEquals(
                modules.stream()
                        .filter(MavenModule::published)
                        .map(module -> "hexline-" + module.name())
                        .toList(),
                managed.stream()
                        .filter(name -> name.startsWith("hexline-") && !name.equals("hexline-bom"))
                        .toList());
    }

    /** The bom has no parent from which it could have them. */
    @Test
    void theBomSaysOfItselfWhatTheParentSays() {
        for (String element : List.of("version", "url", "connection", "organizationUrl")) {
            Set<String> ofTheParent = Set.copyOf(MavenModule.texts(".", element));

            assertTrue(
                    ofTheParent.contains(MavenModule.texts("bom", element).get(0)),
                    () -> element + " of the bom is none of " + ofTheParent);
        }
    }

    @Test
    void theNameOfAJarIsThatOfItsModule() {
        for (MavenModule module : modules) {
            Path declared = module.folder().resolve("src/main/java/module-info.java");

            assertTrue(module.jarName().matches("[a-z.]+"), () -> module.name() + " says no hexline.module.name");
            if (Files.exists(declared)) {
                assertTrue(
                        ProjectFiles.text(declared).contains("module " + module.jarName() + " {"),
                        () -> declared + " is not " + module.jarName());
            }
        }
    }

    /** Their Javadoc is written on the module path, where nothing else is seen; hosts with modules of their own see no more. */
    @Test
    void whatOtherModulesCallIsExported() {
        List<MavenModule> published =
                modules.stream().filter(MavenModule::published).toList();
        for (MavenModule module : published) {
            Path declared = module.folder().resolve("src/main/java/module-info.java");
            if (Files.exists(declared)) {
                Set<String> hidden = Sets.difference(packages(module), matches(EXPORTED, ProjectFiles.text(declared)));
                published.stream()
                        .filter(other -> !other.equals(module))
                        .forEach(other -> assertEquals(
                                Set.of(),
                                Sets.intersection(hidden, imported(other)),
                                () -> other.name() + " calls what " + declared + " does not export"));
            }
        }
    }

    private static Set<String> packages(MavenModule module) {
        return sources(module)
                .flatMap(source -> matches(PACKAGE, ProjectFiles.text(source)).stream())
                .collect(Collectors.toSet());
    }

    private static Set<String> imported(MavenModule module) {
        return sources(module)
                .flatMap(source -> matches(IMPORT, ProjectFiles.text(source)).stream())
                .collect(Collectors.toSet());
    }

    private static Stream<Path> sources(MavenModule module) {
        return ProjectFiles.below(module.folder().resolve("src/main/java"), ".java").stream();
    }

    private static Set<String> matches(Pattern pattern, String text) {
        return pattern.matcher(text).results().map(found -> found.group(1)).collect(Collectors.toSet());
    }

    @Test
    void noTwoJarsHaveTheSameName() {
        Set<String> names = modules.stream().map(MavenModule::jarName).collect(Collectors.toSet());

        assertEquals(modules.size(), names.size());
    }
}
