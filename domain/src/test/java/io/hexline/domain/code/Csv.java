package io.hexline.domain.code;

import de.siegmar.fastcsv.reader.CsvReader;
import de.siegmar.fastcsv.reader.CsvRecord;
import de.siegmar.fastcsv.writer.CsvWriter;
import java.io.IOException;
import java.io.InputStream;
import java.io.StringWriter;
import java.io.UncheckedIOException;
import java.nio.charset.StandardCharsets;
import java.util.List;
import java.util.stream.Stream;

/** Reads and writes comma-separated values. */
final class Csv {

    private Csv() {}

    /** The rows of a file of the test resources, its header first. */
    static List<List<String>> resource(String name) {
        try (InputStream file = Csv.class.getResourceAsStream("/" + name)) {
            return read(new String(file.readAllBytes(), StandardCharsets.UTF_8));
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
    }

    static List<List<String>> read(String text) {
        return CsvReader.builder().ofCsvRecord(text).stream()
                .map(CsvRecord::getFields)
                .toList();
    }

    static String line(List<String> row) {
        StringWriter line = new StringWriter();
        CsvWriter.builder().bufferSize(0).build(line).writeRecord(row);
        return line.toString().stripTrailing();
    }

    /** The rows, without the header, reduced to some columns. */
    static List<List<String>> columns(List<List<String>> rows, String... names) {
        List<Integer> indexes =
                Stream.of(names).map(name -> rows.get(0).indexOf(name)).toList();
        return rows.stream()
                .skip(1)
                .map(row -> indexes.stream().map(row::get).toList())
                .toList();
    }
}
