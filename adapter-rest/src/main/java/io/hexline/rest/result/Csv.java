package io.hexline.rest.result;

import de.siegmar.fastcsv.writer.CsvWriter;
import de.siegmar.fastcsv.writer.CsvWriter.CsvWriterBuilder;
import de.siegmar.fastcsv.writer.QuoteStrategy;
import io.hexline.application.spreadsheet.Formula;
import java.io.StringWriter;
import java.util.List;

/** Tables as RFC 4180 writes them, safe to be opened by a spreadsheet. */
final class Csv {

    /** In many countries a spreadsheet takes the semicolon for the end of a cell; pasted, a tab ends one everywhere. */
    private static final QuoteStrategy OTHER_SEPARATORS = new QuoteStrategy() {
        @Override
        public boolean quoteValue(int line, int column, String value) {
            return value.contains(";") || value.contains("\t");
        }
    };

    private static final CsvWriterBuilder WRITER =
            CsvWriter.builder().bufferSize(0).quoteStrategy(OTHER_SEPARATORS);

    private Csv() {}

    static String of(List<List<String>> rows) {
        StringWriter text = new StringWriter();
        CsvWriter writer = WRITER.build(text);
        rows.forEach(
                row -> writer.writeRecord(row.stream().map(Formula::disarmed).toList()));
        return text.toString();
    }
}
