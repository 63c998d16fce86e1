package io.hexline.bootstrap.reference;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertTrue;

import io.hexline.bootstrap.project.ProjectFiles;
import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.Arrays;
import java.util.Comparator;
import java.util.List;
import java.util.Set;
import java.util.function.Predicate;
import java.util.regex.Pattern;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;

/**
 * What hosts and tests call is what {@code api/} says it is, so that nothing of it changes without being seen. With {@code
 * -Dhexline.docs.write=true} it is written first.
 */
class PublicApiTest {

    private static final Path ROOT = ProjectFiles.root();
    private static final Pattern EXPORTED = Pattern.compile("exports ([\\w.]+);");
    private static final int TOLD = 20;

    @ParameterizedTest
    @ValueSource(
            strings = {
                "domain",
                "application",
                "world",
                "adapter-inmemory",
                "adapter-simulation",
                "adapter-postgres",
                "testkit",
                "server",
                "junit"
            })
    void isWhatItWas(String module) throws IOException {
        List<String> now = lines(module);
        Path file = ROOT.resolve("api").resolve(module + ".txt");
        if (Boolean.getBoolean("hexline.docs.write")) {
            Files.createDirectories(file.getParent());
            Files.writeString(file, String.join("\n", now) + "\n");
        }
        List<String> before = Files.exists(file) ? Files.readAllLines(file) : List.of();

        assertTrue(now.equals(before), () -> difference(file, now, before));
    }

    @Test
    void aTypeIsToldAsCallersSeeIt() {
        assertEquals(
                List.of(
                        "protected abstract static class " + Shown.class.getName()
                                + "<T of Comparable<T>> of PublicApiTest$Above, Predicate<List<T>>",
                        "  protected Shown(String) throws IOException",
                        "  public static <S> S of(S, int[])",
                        "  public static final int SIZE"),
                new PublicType(Shown.class).lines());
    }

    abstract static class Above {}

    protected abstract static class Shown<T extends Comparable<T>> extends Above implements Predicate<List<T>> {

        public static final int SIZE = 3;
        final int hidden = 2;

        protected Shown(String text) throws IOException {
            super();
        }

        public static <S> S of(S one, int... more) {
            return one;
        }

        void hidden() {}

        @Override
        public String toString() {
            return "shown";
        }
    }

    private static List<String> lines(String module) {
        Path sources = ROOT.resolve(module).resolve("src/main/java");
        Predicate<String> exported = exported(sources.resolve("module-info.java"));
        return ProjectFiles.below(sources, ".java").stream()
                .map(file ->
                        sources.relativize(file).toString().replace(".java", "").replaceAll("[/\\\\]", "."))
                .filter(name -> name.contains(".") && !name.endsWith("-info"))
                .filter(name -> exported.test(name.substring(0, name.lastIndexOf('.'))))
                .flatMap(name -> seen(PublicApiTest.named(name)))
                .sorted(Comparator.comparing(Class::getName))
                .flatMap(type -> new PublicType(type).lines().stream())
                .toList();
    }

    private static Predicate<String> exported(Path moduleInfo) {
        if (!Files.exists(moduleInfo)) {
            return any -> true;
        }
        Set<String> exported = EXPORTED.matcher(ProjectFiles.text(moduleInfo))
                .results()
                .map(export -> export.group(1))
                .collect(Collectors.toSet());
        return exported::contains;
    }

    private static Stream<Class<?>> seen(Class<?> type) {
        return PublicType.isSeen(type.getModifiers())
                ? Stream.concat(
                        Stream.of(type),
                        Arrays.stream(type.getDeclaredClasses()).flatMap(PublicApiTest::seen))
                : Stream.empty();
    }

    private static Class<?> named(String name) {
        try {
            return Class.forName(name, false, PublicApiTest.class.getClassLoader());
        } catch (ClassNotFoundException stale) {
            throw new IllegalStateException("Not compiled: " + name, stale);
        }
    }

    private static String difference(Path file, List<String> now, List<String> before) {
        return "Callers see something else than " + ROOT.relativize(file)
                + " says. If that is meant, say it in the CHANGELOG;"
                + " this writes the file anew:\n  "
                + Markdown.WRITES.replace("ReferenceDocsTest", "PublicApiTest")
                + "\nNew:\n" + only(now, before) + "\nGone:\n" + only(before, now);
    }

    private static String only(List<String> lines, List<String> others) {
        Set<String> known = Set.copyOf(others);
        return lines.stream()
                .filter(line -> !known.contains(line))
                .limit(TOLD)
                .map(line -> "  " + line)
                .collect(Collectors.joining("\n"));
    }
}
