package io.hexline.cli.terminal;

import java.util.Arrays;
import java.util.stream.IntStream;

/** How wide the columns of a table are. */
final class Columns {

    private static final int LEAST = 8;

    private Columns() {}

    /** The widths that fit into a line: the widest gives way first, and none becomes unreadable. */
    static int[] fit(int[] natural, int line, int gap) {
        int[] widths = natural.clone();
        int available = line - gap * Math.max(0, natural.length - 1);
        while (Arrays.stream(widths).sum() > available && widths[widest(widths)] > LEAST) {
            widths[widest(widths)]--;
        }
        return widths;
    }

    private static int widest(int[] widths) {
        return IntStream.range(0, widths.length)
                .reduce((best, next) -> widths[next] >= widths[best] ? next : best)
                .orElse(0);
    }
}
