package io.hexline.spreadsheet;

import de.siegmar.fastcsv.writer.CsvWriter;
import de.siegmar.fastcsv.writer.QuoteStrategy;
import io.hexline.application.spreadsheet.Formula;
import java.io.StringWriter;
import java.util.List;

/** Writes a line of separated values, safe to be opened by a spreadsheet. */
public final class CsvLine {

    /**
     * Space at either end of a value would be lost without quotes. In some countries a spreadsheet takes semicolons for
     * the end of a cell, in others commas, whatever stands between the values.
     */
    private static final QuoteStrategy QUOTES = new QuoteStrategy() {
        @Override
        public boolean quoteValue(int line, int column, String value) {
            return !value.equals(value.strip()) || value.matches("(?s).*[,;\\t].*");
        }
    };

    private CsvLine() {}

    /** The line of these cells, each without line breaks. */
    public static String of(char separator, List<String> cells) {
        StringWriter line = new StringWriter();
        CsvWriter.builder()
                .bufferSize(0)
                .fieldSeparator(separator)
                .quoteStrategy(QUOTES)
                .build(line)
                .writeRecord(cells.stream()
                        .map(cell -> Formula.disarmed(cell.replaceAll("\\R", " ")))
                        .toList());
        return line.toString().stripTrailing();
    }
}
