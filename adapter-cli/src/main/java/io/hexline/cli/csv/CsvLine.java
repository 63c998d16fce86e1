package io.hexline.cli.csv;

import de.siegmar.fastcsv.writer.CsvWriter;
import de.siegmar.fastcsv.writer.CsvWriter.CsvWriterBuilder;
import de.siegmar.fastcsv.writer.QuoteStrategy;
import java.io.StringWriter;
import java.util.List;

/** Writes a line of comma-separated values. */
public final class CsvLine {

    /** Space at either end of a value would be lost without quotes. */
    private static final QuoteStrategy KEEPS_SPACE = new QuoteStrategy() {
        @Override
        public boolean quoteValue(int line, int column, String value) {
            return !value.equals(value.strip());
        }
    };

    private static final CsvWriterBuilder WRITER =
            CsvWriter.builder().bufferSize(0).quoteStrategy(KEEPS_SPACE);

    private CsvLine() {}

    /** The line of these cells, each without line breaks. */
    public static String of(List<String> cells) {
        StringWriter line = new StringWriter();
        WRITER.build(line)
                .writeRecord(
                        cells.stream().map(cell -> cell.replaceAll("\\R", " ")).toList());
        return line.toString().stripTrailing();
    }
}
