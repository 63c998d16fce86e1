package io.hexline.har.kept;

import io.hexline.har.secret.Decided;
import java.io.IOException;
import java.io.InputStream;
import java.io.UncheckedIOException;
import java.nio.charset.StandardCharsets;
import java.util.Arrays;
import java.util.Locale;
import java.util.Set;
import java.util.regex.Pattern;
import java.util.stream.Collectors;

/** The words of which the paths and the fields of the interfaces are made. */
public final class KnownWords {

    private static final Pattern SEPARATORS =
            Pattern.compile("[-_.~ $:\\[\\]]+|(?<=[a-z0-9])(?=[A-Z])|(?<=[A-Z])(?=[A-Z][a-z])");
    private static final Pattern VERSION = Pattern.compile("v?\\d{1,2}");
    private static final int LONGEST = 100;
    private static final Set<String> WORDS = read();

    private static final Decided<Boolean> DECIDED = new Decided<>(KnownWords::decide);

    private KnownWords() {}

    /** Whether a name or a segment of a path consists of them: {@code moveLocation}, {@code activation-codes}, {@code v1}. */
    public static boolean make(String name) {
        if (name.length() > LONGEST || name.isEmpty()) {
            return false;
        }
        return DECIDED.of(name);
    }

    private static boolean decide(String name) {
        return Arrays.stream(SEPARATORS.split(name)).allMatch(KnownWords::isOne);
    }

    private static boolean isOne(String part) {
        return part.isEmpty()
                || WORDS.contains(part.toLowerCase(Locale.ROOT))
                || VERSION.matcher(part).matches();
    }

    private static Set<String> read() {
        try (InputStream words = KnownWords.class.getResourceAsStream("words.txt")) {
            return Arrays.stream(new String(words.readAllBytes(), StandardCharsets.UTF_8).split("\\s+"))
                    .collect(Collectors.toUnmodifiableSet());
        } catch (IOException missing) {
            throw new UncheckedIOException(missing);
        }
    }
}
