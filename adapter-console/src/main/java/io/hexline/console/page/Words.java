package io.hexline.console.page;

import java.util.Locale;
import java.util.Optional;
import java.util.stream.Collectors;
import java.util.stream.Stream;

/** Names of the code's constants, and lists, as people write them. */
public final class Words {

    private Words() {}

    /** Such as {@code Hunt group}. */
    public static String of(Enum<?> constant) {
        String words = constant.name().toLowerCase(Locale.ROOT).replace('_', ' ');
        return Character.toUpperCase(words.charAt(0)) + words.substring(1);
    }

    /** Such as {@code 1 number}. */
    public static String count(int count, String one) {
        return String.format(Locale.ROOT, "%,d", count) + " " + one + (count == 1 ? "" : "s");
    }

    /** Those that are there and say something, with commas. */
    public static String list(Stream<Optional<String>> parts) {
        return parts.flatMap(Optional::stream).filter(part -> !part.isBlank()).collect(Collectors.joining(", "));
    }
}
