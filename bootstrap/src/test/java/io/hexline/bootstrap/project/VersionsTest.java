package io.hexline.bootstrap.project;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.nio.file.Path;
import java.util.List;
import java.util.Map;
import java.util.TreeMap;
import java.util.regex.MatchResult;
import java.util.regex.Pattern;
import org.junit.jupiter.api.Test;

/** Where a version of Hexline is written by hand, it is the one that is built. */
class VersionsTest {

    private static final Path ROOT = ProjectFiles.root();
    private static final Pattern OWN =
            Pattern.compile("<artifactId>hexline</artifactId>\\s*<version>([^<]+)</version>");
    private static final Pattern NAMED = Pattern.compile("<hexline.version>([^<]+)</hexline.version>"
            + "|<artifactId>hexline-bom</artifactId>\\s*<version>([^<$@]+)</version>");

    private static String built() {
        return OWN.matcher(ProjectFiles.text(ROOT.resolve("pom.xml")))
                .results()
                .map(own -> own.group(1))
                .findFirst()
                .orElseThrow();
    }

    private static List<String> named(Path file) {
        return NAMED.matcher(ProjectFiles.text(file))
                .results()
                .map(VersionsTest::version)
                .toList();
    }

    private static String version(MatchResult named) {
        return named.group(1) == null ? named.group(2) : named.group(1);
    }

    @Test
    void examplesAndPagesNameTheVersionThatIsBuilt() {
        Map<String, List<String>> named = new TreeMap<>();
        ProjectFiles.below(ROOT.resolve("examples"), "pom.xml")
                .forEach(pom -> named.put(ROOT.relativize(pom).toString(), named(pom)));
        named.put("README.md", named(ROOT.resolve("README.md")));
        named.put("bom/pom.xml", named(ROOT.resolve("bom/pom.xml")));
        named.remove(Path.of("examples", "pom.xml").toString());

        assertTrue(named.size() > 7, named::toString);
        named.forEach((file, versions) -> assertEquals(List.of(built()), versions, file));
    }
}
