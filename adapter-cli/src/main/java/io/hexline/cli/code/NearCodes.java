package io.hexline.cli.code;

import io.hexline.domain.code.Code;
import io.hexline.domain.code.Codes;
import java.util.Comparator;
import java.util.List;
import java.util.Locale;
import java.util.Set;
import java.util.stream.IntStream;
import java.util.stream.Stream;

/** The codes that somebody may have meant who wrote another one. */
final class NearCodes {

    private static final int MOST = 3;

    private NearCodes() {}

    /** Ids or names of which more than half is written alike; for several words the ids of messages that have most of them. */
    static List<String> to(String text) {
        String wanted = text.strip().toUpperCase(Locale.ROOT);
        Stream<String> near = wanted.contains(" ")
                ? alike(CodeSearch.words(text)).map(Code::id)
                : Codes.all().stream()
                        .flatMap(code -> Stream.of(code.id(), code.name()))
                        .filter(written -> distance(wanted, written) * 2 < written.length())
                        .sorted(Comparator.comparing(written -> distance(wanted, written)));
        return near.distinct().limit(MOST).toList();
    }

    /** The most alike first; none that has no word of these. */
    private static Stream<Code> alike(Set<String> wanted) {
        Comparator<Code> byWords = Comparator.comparing(code -> shared(code, wanted));
        return Codes.all().stream().filter(code -> shared(code, wanted) > 0).sorted(byWords.reversed());
    }

    private static int shared(Code code, Set<String> wanted) {
        return (int) CodeSearch.words(code).stream().filter(wanted::contains).count();
    }

    /** How many characters have to be inserted, deleted or replaced (Levenshtein). */
    static int distance(String from, String to) {
        int[] row = IntStream.rangeClosed(0, to.length()).toArray();
        for (int i = 1; i <= from.length(); i++) {
            int diagonal = row[0];
            row[0] = i;
            for (int j = 1; j <= to.length(); j++) {
                int replaced = diagonal + (from.charAt(i - 1) == to.charAt(j - 1) ? 0 : 1);
                diagonal = row[j];
                row[j] = Math.min(replaced, 1 + Math.min(row[j], row[j - 1]));
            }
        }
        return row[to.length()];
    }
}
