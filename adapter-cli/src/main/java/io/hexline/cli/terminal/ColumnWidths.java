package io.hexline.cli.terminal;

import java.util.Arrays;
import java.util.List;
import java.util.function.ToIntFunction;
import java.util.stream.IntStream;
import java.util.stream.Stream;

/**
 * How many characters the columns of a table have.
 *
 * @param natural with which nothing is wrapped
 * @param least below which a column gives way no more
 */
record ColumnWidths(List<Integer> natural, List<Integer> least) {

    /** What stands between two columns. */
    static final String GAP = "  ";

    private static final int READABLE = 8;

    /** Columns that become narrow, but not unreadable. */
    static ColumnWidths readable(List<List<Cell>> rows) {
        return new ColumnWidths(most(rows, String::length), most(rows, text -> READABLE));
    }

    /** Columns of which no word is broken. */
    static ColumnWidths ofWholeWords(List<List<Cell>> rows) {
        return new ColumnWidths(most(rows, String::length), most(rows, ColumnWidths::longestWord));
    }

    private static int longestWord(String text) {
        return Stream.of(text.split("\\s+")).mapToInt(String::length).max().orElse(0);
    }

    private static List<Integer> most(List<List<Cell>> rows, ToIntFunction<String> size) {
        int columns = rows.stream().mapToInt(List::size).max().orElse(0);
        return IntStream.range(0, columns)
                .map(column -> rows.stream()
                        .filter(row -> row.size() > column)
                        .mapToInt(row -> size.applyAsInt(row.get(column).text()))
                        .max()
                        .orElse(0))
                .boxed()
                .toList();
    }

    /** Whether a line can hold the columns at their least. */
    boolean fit(int line) {
        return least.stream().mapToInt(width -> width).sum() <= room(line);
    }

    /** The widths that fit into a line, as far as they can: the widest gives way first. */
    int[] in(int line) {
        int[] widths = natural.stream().mapToInt(width -> width).toArray();
        for (int next = widest(widths); next >= 0 && Arrays.stream(widths).sum() > room(line); next = widest(widths)) {
            widths[next]--;
        }
        return widths;
    }

    private int room(int line) {
        return line - GAP.length() * Math.max(0, natural.size() - 1);
    }

    /** The widest that can give way; none where it is negative. */
    private int widest(int[] widths) {
        return IntStream.range(0, widths.length)
                .filter(column -> widths[column] > least.get(column))
                .reduce((best, next) -> widths[next] >= widths[best] ? next : best)
                .orElse(-1);
    }
}
