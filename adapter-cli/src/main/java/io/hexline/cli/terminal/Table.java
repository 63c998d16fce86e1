package io.hexline.cli.terminal;

import java.util.ArrayList;
import java.util.Arrays;
import java.util.List;
import java.util.function.BiFunction;
import java.util.stream.IntStream;
import java.util.stream.Stream;
import picocli.CommandLine.Help.Ansi;

/** Rows in aligned columns. What is too wide is wrapped inside its column, the widest columns first. */
public final class Table {

    private final List<Cell> headings;
    private final List<List<Cell>> rows = new ArrayList<>();
    private BiFunction<String, Integer, List<String>> breaking = Wrapping::lines;
    private boolean canBeBlocks;

    private Table(List<Cell> headings) {
        this.headings = headings;
    }

    /** A table with these headings; without any, its first rows decide how many columns there are. */
    public static Table of(String... headings) {
        return new Table(Arrays.stream(headings)
                .map(heading -> Cell.of(Paint.STRONG, heading))
                .toList());
    }

    public Table row(String... texts) {
        return row(Arrays.stream(texts).map(Cell::of).toArray(Cell[]::new));
    }

    public Table row(Cell... cells) {
        rows.add(List.of(cells));
        return this;
    }

    /** Cuts off what does not fit on one line instead of wrapping it. */
    public Table clipped(Glyphs glyphs) {
        breaking = (text, width) -> List.of(Wrapping.clip(text, width, glyphs.ellipsis()));
        return this;
    }

    /** Leaves out the middle of what does not fit on one line: of a path, beginning and end tell most. */
    public Table clippedInside(Glyphs glyphs) {
        breaking = (text, width) -> List.of(Wrapping.clipInside(text, width, glyphs.ellipsis()));
        return this;
    }

    /** Shows each row as a block of its own where the columns have no room beside each other, so that values stay whole. */
    public Table blocksWhereNarrow() {
        canBeBlocks = true;
        return this;
    }

    /** The table as text, none of its lines wider than {@code width}. */
    public List<String> lines(int width, Ansi ansi) {
        List<List<Cell>> all = Stream.concat(Stream.of(headings), rows.stream())
                .filter(row -> !row.isEmpty())
                .toList();
        if (!canBeBlocks) {
            return columns(all, ColumnWidths.readable(all).in(width), ansi);
        }
        ColumnWidths whole = ColumnWidths.ofWholeWords(all);
        return whole.fit(width) ? columns(all, whole.in(width), ansi) : new Blocks(headings, width, ansi).of(rows);
    }

    private List<String> columns(List<List<Cell>> all, int[] widths, Ansi ansi) {
        List<List<String>> blocks =
                all.stream().map(row -> block(row, widths, ansi)).toList();
        boolean airy = !canBeBlocks && !headings.isEmpty() && blocks.stream().anyMatch(block -> block.size() > 1);
        return IntStream.range(0, blocks.size())
                .boxed()
                .flatMap(index ->
                        Stream.concat(airy && index > 1 ? Stream.of("") : Stream.empty(), blocks.get(index).stream()))
                .toList();
    }

    private List<String> block(List<Cell> row, int[] widths, Ansi ansi) {
        List<List<String>> cells = IntStream.range(0, row.size())
                .mapToObj(column -> breaking.apply(row.get(column).text(), Math.max(1, widths[column])))
                .toList();
        int height = cells.stream().mapToInt(List::size).max().orElse(0);
        return IntStream.range(0, height)
                .mapToObj(line -> line(row, cells, line, widths, ansi))
                .toList();
    }

    private static String line(List<Cell> row, List<List<String>> cells, int line, int[] widths, Ansi ansi) {
        StringBuilder text = new StringBuilder();
        int pending = 0;
        for (int column = 0; column < row.size(); column++) {
            String piece = line < cells.get(column).size() ? cells.get(column).get(line) : "";
            if (!piece.isEmpty()) {
                text.append(" ".repeat(pending)).append(row.get(column).paint().on(piece, ansi));
                pending = 0;
            }
            pending += widths[column] - piece.length() + ColumnWidths.GAP.length();
        }
        return text.toString();
    }
}
