package io.hexline.rest.result;

import java.util.List;
import java.util.regex.Pattern;
import java.util.stream.Collectors;

/** Tables as RFC 4180 writes them, safe to be opened by a spreadsheet. */
final class Csv {

    private static final Pattern FORMULA = Pattern.compile("(?s)[=+\\-@\\t\\r\\n].*");
    private static final Pattern NEEDS_QUOTES = Pattern.compile("(?s).*[\",;\\r\\n].*");

    private Csv() {}

    static String of(List<List<String>> rows) {
        return rows.stream()
                .map(row -> row.stream().map(Csv::cell).collect(Collectors.joining(",", "", "\r\n")))
                .collect(Collectors.joining());
    }

    /** A spreadsheet would compute what looks like a formula; behind an apostrophe it is a text. */
    private static String cell(String text) {
        String harmless = FORMULA.matcher(text).matches() ? "'" + text : text;
        return NEEDS_QUOTES.matcher(harmless).matches() ? "\"" + harmless.replace("\"", "\"\"") + "\"" : harmless;
    }
}
