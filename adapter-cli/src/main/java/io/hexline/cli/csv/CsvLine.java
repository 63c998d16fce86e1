package io.hexline.cli.csv;

import java.util.List;
import java.util.Optional;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import java.util.stream.Collectors;
import java.util.stream.Stream;

/** A line of comma-separated values, some of them in double quotes, in which a double quote is written twice. */
public final class CsvLine {

    private static final Pattern CELL = Pattern.compile("\\s*(?:\"((?:[^\"]|\"\")*)\"|([^\",]*))\\s*(,|$)");

    private static final Pattern NEEDS_QUOTES = Pattern.compile("[\",]|^\\s|\\s$");

    private CsvLine() {}

    /** The cells without space around them; empty where quotes do not match. */
    public static Optional<List<String>> cells(String line) {
        Matcher matcher = CELL.matcher(line);
        Stream.Builder<String> cells = Stream.builder();
        boolean more = true;
        while (more) {
            if (!matcher.lookingAt()) {
                return Optional.empty();
            }
            cells.add(
                    matcher.group(1) == null
                            ? matcher.group(2).strip()
                            : matcher.group(1).replace("\"\"", "\""));
            more = matcher.group(3).equals(",");
            matcher.region(matcher.end(), line.length());
        }
        return Optional.of(cells.build().toList());
    }

    /** The line of these cells, each without line breaks. */
    public static String of(List<String> cells) {
        return cells.stream().map(CsvLine::quoted).collect(Collectors.joining(","));
    }

    private static String quoted(String cell) {
        String oneLine = cell.replaceAll("\\R", " ");
        return NEEDS_QUOTES.matcher(oneLine).find() ? "\"" + oneLine.replace("\"", "\"\"") + "\"" : oneLine;
    }
}
