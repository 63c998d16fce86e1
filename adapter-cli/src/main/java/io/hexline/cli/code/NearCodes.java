package io.hexline.cli.code;

import io.hexline.domain.code.Code;
import io.hexline.domain.code.Codes;
import java.util.Comparator;
import java.util.List;
import java.util.Locale;
import java.util.stream.IntStream;

/** The codes that somebody may have meant who wrote another one. */
final class NearCodes {

    private static final int MOST = 3;

    private NearCodes() {}

    static List<String> to(String text) {
        String wanted = text.strip().toUpperCase(Locale.ROOT);
        return Codes.all().stream()
                .map(Code::id)
                .distinct()
                .sorted(Comparator.comparing(id -> distance(wanted, id)))
                .limit(MOST)
                .toList();
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
