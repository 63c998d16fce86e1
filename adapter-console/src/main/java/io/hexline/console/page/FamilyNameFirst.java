package io.hexline.console.page;

import com.google.common.base.CharMatcher;
import com.google.common.base.Splitter;
import com.google.common.collect.Iterables;
import java.util.List;
import java.util.stream.IntStream;

/** A name as people write it, too: the family name, of however many words, before the others. */
public final class FamilyNameFirst {

    private static final Splitter WORDS = Splitter.on(CharMatcher.anyOf(", ")).omitEmptyStrings();
    private static final Splitter AT_COMMA = Splitter.on(',').trimResults().omitEmptyStrings();

    /** Longer names are not turned. */
    private static final int MOST_WORDS = 5;

    private FamilyNameFirst() {}

    /** What it can be in the order of the lists; nothing else for a single word. */
    public static List<String> turned(String text) {
        List<String> names = AT_COMMA.splitToList(text);
        List<String> parts = names.size() == 2 ? names : WORDS.splitToList(text);
        return parts.size() > MOST_WORDS
                ? List.of()
                : IntStream.range(1, parts.size())
                        .mapToObj(end -> Iterables.concat(parts.subList(end, parts.size()), parts.subList(0, end)))
                        .map(turned -> String.join(" ", turned))
                        .toList();
    }
}
