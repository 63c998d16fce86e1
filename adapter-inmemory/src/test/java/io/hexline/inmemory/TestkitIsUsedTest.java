package io.hexline.inmemory;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertTrue;

import io.hexline.testkit.Population;
import java.io.IOException;
import java.net.URI;
import java.net.URISyntaxException;
import java.nio.charset.StandardCharsets;
import java.nio.file.FileSystem;
import java.nio.file.FileSystems;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.stream.Stream;
import org.junit.jupiter.api.Test;

/** Whatever the testkit publishes is used by its first user: contracts are run, builders and tools are called. */
class TestkitIsUsedTest {

    private static final String PACKAGE = "io/hexline/testkit/";

    @Test
    void everyTypeIsMentionedByAnother() throws IOException, URISyntaxException {
        Map<String, String> testkit = classes(Population.class);
        Map<String, String> users = classes(TestkitIsUsedTest.class);
        users.putAll(testkit);

        List<String> published = testkit.keySet().stream()
                .filter(name -> name.startsWith(PACKAGE) && !name.contains("$") && !name.endsWith("package-info"))
                .toList();
        List<String> unused =
                published.stream().filter(type -> !isMentioned(type, users)).toList();

        assertTrue(published.size() > 20, published::toString);
        assertEquals(List.of(), unused);
    }

    private static boolean isMentioned(String type, Map<String, String> users) {
        return users.entrySet().stream()
                .anyMatch(user -> !user.getKey().equals(type)
                        && !user.getKey().startsWith(type + "$")
                        && user.getValue().contains(type));
    }

    /** The compiled classes that come from where this one comes from, as texts by name. */
    private static Map<String, String> classes(Class<?> one) throws IOException, URISyntaxException {
        URI location = one.getProtectionDomain().getCodeSource().getLocation().toURI();
        if (Files.isDirectory(Path.of(location))) {
            return classes(Path.of(location));
        }
        try (FileSystem jar = FileSystems.newFileSystem(URI.create("jar:" + location), Map.of())) {
            return classes(jar.getPath("/"));
        }
    }

    private static Map<String, String> classes(Path root) throws IOException {
        Map<String, String> found = new HashMap<>();
        try (Stream<Path> files = Files.walk(root)) {
            for (Path file :
                    files.filter(it -> it.toString().endsWith(".class")).toList()) {
                String name = root.relativize(file).toString().replace('\\', '/');
                found.put(name.replace(".class", ""), Files.readString(file, StandardCharsets.ISO_8859_1));
            }
        }
        return found;
    }
}
