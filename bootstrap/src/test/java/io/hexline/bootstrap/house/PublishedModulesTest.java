package io.hexline.bootstrap.house;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertTrue;

import io.hexline.bootstrap.project.ProjectFiles;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import java.util.Set;
import java.util.stream.Collectors;
import org.junit.jupiter.api.Test;

/** What others depend on. */
class PublishedModulesTest {

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

    @Test
    void noTwoJarsHaveTheSameName() {
        Set<String> names = modules.stream().map(MavenModule::jarName).collect(Collectors.toSet());

        assertEquals(modules.size(), names.size());
    }
}
