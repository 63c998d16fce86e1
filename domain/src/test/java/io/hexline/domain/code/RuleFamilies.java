package io.hexline.domain.code;

import java.io.IOException;
import java.io.UncheckedIOException;
import java.net.URISyntaxException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import java.util.stream.Stream;

/** Every family of rules, found among the compiled classes, so that no list can forget one. */
final class RuleFamilies {

    private RuleFamilies() {}

    /** Every constant of every family. */
    static List<Rule<?>> constants() {
        return classes()
                .filter(type -> type.isEnum() && Rule.class.isAssignableFrom(type))
                .flatMap(family -> Stream.of(family.getEnumConstants()))
                .<Rule<?>>map(constant -> (Rule<?>) constant)
                .toList();
    }

    private static Stream<? extends Class<?>> classes() {
        try (Stream<Path> files = Files.walk(root())) {
            return files
                    .map(file -> root().relativize(file).toString())
                    .filter(file -> file.endsWith(".class") && file.startsWith("io"))
                    .sorted()
                    .map(RuleFamilies::load)
                    .toList()
                    .stream();
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
    }

    private static Path root() {
        try {
            return Path.of(Rule.class
                    .getProtectionDomain()
                    .getCodeSource()
                    .getLocation()
                    .toURI());
        } catch (URISyntaxException e) {
            throw new IllegalStateException(e);
        }
    }

    private static Class<?> load(String file) {
        String name = file.substring(0, file.length() - ".class".length()).replaceAll("[/\\\\]", ".");
        try {
            return Class.forName(name, false, Rule.class.getClassLoader());
        } catch (ClassNotFoundException e) {
            throw new IllegalStateException(e);
        }
    }
}
