package io.hexline.bootstrap.project;

import static org.junit.jupiter.api.Assertions.assertTrue;

import java.nio.file.Path;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import org.junit.jupiter.api.Test;

/** What {@code docs/deployment.md} shows of a database is what this program's is like. */
class DeploymentPageTest {

    private static final Path ROOT = ProjectFiles.root();
    private static final Pattern FILE = Pattern.compile("V(\\d+)__\\w+\\.sql");

    @Test
    void theSchemaIsAtTheNewestVersion() {
        int newest = ProjectFiles.below(ROOT.resolve("adapter-postgres/src/main/resources"), ".sql").stream()
                .map(file -> FILE.matcher(file.getFileName().toString()))
                .filter(Matcher::matches)
                .mapToInt(file -> Integer.parseInt(file.group(1)))
                .max()
                .orElseThrow();

        String shown = "schema: version " + newest + ", up to date";
        assertTrue(
                ProjectFiles.text(ROOT.resolve("docs/deployment.md")).contains(shown),
                () -> "docs/deployment.md has to show: " + shown);
    }
}
