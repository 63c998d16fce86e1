package io.hexline.cli.csv;

import java.util.List;
import java.util.regex.Pattern;
import java.util.stream.Collectors;

/** Writes a line of comma-separated values. */
public final class CsvLine {

    private static final Pattern NEEDS_QUOTES = Pattern.compile("[\",]|^\\s|\\s$");

    private CsvLine() {}

    /** The line of these cells, each without line breaks. */
    public static String of(List<String> cells) {
        return cells.stream().map(CsvLine::quoted).collect(Collectors.joining(","));
    }

    private static String quoted(String cell) {
        String oneLine = cell.replaceAll("\\R", " ");
        return NEEDS_QUOTES.matcher(oneLine).find() ? "\"" + oneLine.replace("\"", "\"\"") + "\"" : oneLine;
    }
}
