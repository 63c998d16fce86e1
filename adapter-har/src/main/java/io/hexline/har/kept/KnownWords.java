package io.hexline.har.kept;

import java.io.IOException;
import java.io.InputStream;
import java.io.UncheckedIOException;
import java.nio.charset.StandardCharsets;
import java.util.Arrays;
import java.util.Locale;
import java.util.Map;
import java.util.Set;
import java.util.concurrent.ConcurrentHashMap;
import java.util.regex.Pattern;
import java.util.stream.Collectors;

/** The words of which the paths and the fields of the interfaces are made. */
public final class KnownWords {

    private static final Pattern SEPARATORS =
            Pattern.compile("[-_.~ $:\\[\\]]+|(?<=[a-z0-9])(?=[A-Z])|(?<=[A-Z])(?=[A-Z][a-z])");
    private static final Pattern VERSION = Pattern.compile("v?\\d{1,2}");
    private static final int LONGEST = 100;
    private static final Set<String> WORDS = read();

    /** Recordings have the same names again and again. */
    private static final Map<String, Boolean> DECIDED = new ConcurrentHashMap<>();

    private static final int MOST_DECIDED = 10_000;

    private KnownWords() {}

    /** Whether a name or a segment of a path consists of them: {@code moveLocation}, {@code activation-codes}, {@code v1}. */
    public static boolean make(String name) {
        if (name.length() > LONGEST || name.isEmpty()) {
            return false;
        }
        if (DECIDED.size() >= MOST_DECIDED) {
            DECIDED.clear();
        }
        return DECIDED.computeIfAbsent(name, KnownWords::decide);
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
