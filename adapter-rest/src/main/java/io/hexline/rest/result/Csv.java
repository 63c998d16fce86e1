package io.hexline.rest.result;

import de.siegmar.fastcsv.writer.CsvWriter;
import de.siegmar.fastcsv.writer.CsvWriter.CsvWriterBuilder;
import de.siegmar.fastcsv.writer.QuoteStrategy;
import java.io.StringWriter;
import java.util.List;
import java.util.regex.Pattern;

/** Tables as RFC 4180 writes them, safe to be opened by a spreadsheet. */
final class Csv {

    private static final Pattern FORMULA = Pattern.compile("(?s)[=+\\-@\\t\\r\\n].*");

    /** In many countries a spreadsheet takes the semicolon for the end of a cell. */
    private static final QuoteStrategy SEMICOLONS = new QuoteStrategy() {
        @Override
        public boolean quoteValue(int line, int column, String value) {
            return value.contains(";");
        }
    };

    private static final CsvWriterBuilder WRITER =
            CsvWriter.builder().bufferSize(0).quoteStrategy(SEMICOLONS);

    private Csv() {}

    static String of(List<List<String>> rows) {
        StringWriter text = new StringWriter();
        CsvWriter writer = WRITER.build(text);
        rows.forEach(row -> writer.writeRecord(row.stream().map(Csv::harmless).toList()));
        return text.toString();
    }

    /** A spreadsheet would compute what looks like a formula; behind an apostrophe it is a text. */
    private static String harmless(String text) {
        return FORMULA.matcher(text).matches() ? "'" + text : text;
    }
}
