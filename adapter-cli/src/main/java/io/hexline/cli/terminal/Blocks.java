package io.hexline.cli.terminal;

import java.util.ArrayList;
import java.util.List;
import java.util.stream.IntStream;
import java.util.stream.Stream;
import picocli.CommandLine.Help.Ansi;

/**
 * Rows of a table, each as a block of lines: its first value, and below it the others that it has, with their headings where
 * there is room for both.
 */
record Blocks(List<Cell> headings, int width, Ansi ansi) {

    private static final String INDENT = "  ";

    List<String> of(List<List<Cell>> rows) {
        List<String> lines = new ArrayList<>();
        for (List<Cell> row : rows) {
            lines.addAll(block(row));
            lines.add("");
        }
        return lines.isEmpty() ? lines : lines.subList(0, lines.size() - 1);
    }

    private List<String> block(List<Cell> row) {
        int label = headings.stream()
                .skip(1)
                .mapToInt(heading -> heading.text().length())
                .max()
                .orElse(0);
        List<Integer> filled = IntStream.range(0, row.size())
                .boxed()
                .filter(column -> !row.get(column).text().isEmpty())
                .toList();
        Stream<String> first = filled.stream()
                .limit(1)
                .flatMap(column -> painted(Paint.STRONG, row.get(column).text(), width));
        Stream<String> others = filled.stream()
                .skip(1)
                .flatMap(column -> labelled(headings.get(column).text(), label, row.get(column)))
                .map(INDENT::concat);
        return Stream.concat(first, others).toList();
    }

    private Stream<String> labelled(String heading, int label, Cell value) {
        int room = width - INDENT.length();
        if (label + INDENT.length() + value.text().length() > room) {
            return painted(value.paint(), value.text(), room);
        }
        return Stream.of(Paint.QUIET.on(heading, ansi)
                + " ".repeat(label - heading.length())
                + INDENT
                + value.paint().on(value.text(), ansi));
    }

    private Stream<String> painted(Paint paint, String text, int room) {
        return Wrapping.lines(text, room).stream().map(line -> paint.on(line, ansi));
    }
}
