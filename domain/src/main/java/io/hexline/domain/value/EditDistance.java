package io.hexline.domain.value;

import java.util.stream.IntStream;

/** How far what was written is from what may have been meant. */
public final class EditDistance {

    private EditDistance() {}

    /** How many characters have to be inserted, deleted or replaced (Levenshtein). */
    public static int between(String from, String to) {
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
