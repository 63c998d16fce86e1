package io.hexline.bootstrap.project;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import java.util.regex.Pattern;
import org.junit.jupiter.api.Test;

/** Each promise of the page about security has a test. */
class SecurityPageTest {

    private static final Path PAGE = ProjectFiles.root().resolve("docs/security.md");
    private static final Pattern TEST = Pattern.compile("@(Test|ParameterizedTest|RepeatedTest|TestFactory)\\b");

    @Test
    void eachPromiseIsShownByTests() {
        List<String> promises = ProjectFiles.text(PAGE)
                .lines()
                .filter(line -> line.startsWith("| ") && !line.startsWith("| ---") && !line.startsWith("| promise"))
                .toList();

        assertTrue(promises.size() >= 20, promises::toString);
        assertEquals(
                List.of(),
                promises.stream().filter(promise -> !isShown(promise)).toList());
    }

    private static boolean isShown(String promise) {
        String[] cells = promise.split(" \\| ");
        List<String> links = new MarkdownFile(PAGE, cells[cells.length - 1]).links();
        return cells.length == 2 && !links.isEmpty() && links.stream().allMatch(SecurityPageTest::isATest);
    }

    private static boolean isATest(String link) {
        Path file = PAGE.resolveSibling(link);
        return Files.exists(file) && TEST.matcher(ProjectFiles.text(file)).find();
    }
}
