package io.hexline.console.page;

import com.fasterxml.jackson.core.JsonProcessingException;
import com.fasterxml.jackson.databind.ObjectMapper;
import de.siegmar.fastcsv.writer.CsvWriter;
import io.hexline.application.spreadsheet.Formula;
import io.hexline.console.http.Page;
import java.io.StringWriter;
import java.io.UncheckedIOException;
import java.nio.charset.StandardCharsets;
import java.util.List;
import java.util.Map;

/** Files that the browser keeps instead of showing them. */
public final class Download {

    private static final ObjectMapper JSON = new ObjectMapper();

    private Download() {}

    /**
     * Separated values, safe to be opened by a spreadsheet.
     *
     * @param rows each with a cell for each column
     */
    public static Page csv(String name, List<String> columns, List<List<String>> rows) {
        StringWriter text = new StringWriter();
        CsvWriter writer = CsvWriter.builder().bufferSize(0).build(text);
        writer.writeRecord(columns);
        rows.forEach(row -> writer.writeRecord(row.stream()
                .map(cell -> Formula.disarmed(cell.replaceAll("\\R", " ")))
                .toList()));
        return file(name, "text/csv; charset=utf-8", text.toString().getBytes(StandardCharsets.UTF_8));
    }

    /** A document of records, lists and texts. */
    public static Page json(String name, Object document) {
        try {
            return file(name, "application/json", JSON.writeValueAsBytes(document));
        } catch (JsonProcessingException defect) {
            throw new UncheckedIOException(defect);
        }
    }

    private static Page file(String name, String mediaType, byte[] content) {
        return new Page(
                200,
                Map.of(
                        "Content-Type",
                        mediaType,
                        "Content-Disposition",
                        "attachment; filename=\"" + name + "\"",
                        "Cache-Control",
                        "no-store"),
                content);
    }
}
