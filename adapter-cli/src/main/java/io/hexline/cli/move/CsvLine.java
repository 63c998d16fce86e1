package io.hexline.cli.move;

import java.util.List;
import java.util.Optional;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import java.util.stream.Stream;

/** A line of comma-separated values, some of them in double quotes, in which a double quote is written twice. */
final class CsvLine {

    private static final Pattern CELL = Pattern.compile("\\s*(?:\"((?:[^\"]|\"\")*)\"|([^\",]*))\\s*(,|$)");

    private CsvLine() {}

    /** The cells without space around them; empty where quotes do not match. */
    static Optional<List<String>> cells(String line) {
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
}
