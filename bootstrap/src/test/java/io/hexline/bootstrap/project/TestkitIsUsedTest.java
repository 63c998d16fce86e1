package io.hexline.bootstrap.project;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.nio.file.Path;
import java.util.List;
import java.util.Map;
import java.util.regex.Pattern;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import org.junit.jupiter.api.Test;

/** Whatever the testkit publishes is used by its first users: contracts are run, builders and tools are called. */
class TestkitIsUsedTest {

    private static final Path TESTKIT = ProjectFiles.root().resolve("testkit/src/main/java");
    private static final List<String> USERS = List.of(
            "adapter-inmemory/src/test",
            "adapter-simulation/src/test",
            "junit/src",
            "bootstrap/src/test/java/io/hexline");

    @Test
    void everyTypeIsMentionedByAnother() {
        List<Path> published = types(TESTKIT);
        Map<Path, String> texts = Stream.concat(
                        published.stream(),
                        USERS.stream().map(ProjectFiles.root()::resolve).flatMap(folder -> types(folder).stream()))
                .collect(Collectors.toMap(file -> file, ProjectFiles::text));

        assertTrue(published.size() > 20, published::toString);
        assertEquals(
                List.of(),
                published.stream().filter(type -> !isMentioned(type, texts)).toList(),
                () -> "types of testkit that none of it and none of " + USERS + " mentions");
    }

    private static List<Path> types(Path folder) {
        return ProjectFiles.below(folder, ".java").stream()
                .filter(file -> !file.endsWith("package-info.java"))
                .toList();
    }

    private static boolean isMentioned(Path type, Map<Path, String> texts) {
        Pattern name = Pattern.compile("\\b" + type.getFileName().toString().replace(".java", "") + "\\b");
        return texts.entrySet().stream()
                .anyMatch(user -> !user.getKey().equals(type)
                        && name.matcher(user.getValue()).find());
    }
}
