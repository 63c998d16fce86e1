package io.hexline.cli.csv;

import io.vavr.control.Either;
import java.io.IOException;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import java.util.Locale;

/**
 * The records of a file: the first one names the columns, each further one that is not blank is a row.
 *
 * @param header in lower case; empty where the file is, or its quotes do not match
 */
public record CsvFile(List<String> header, List<Row> rows) {

    private static final String BYTE_ORDER_MARK = "\uFEFF";

    /**
     * A record of the file.
     *
     * @param line the number of its first line
     * @param cells its values; the line as it stands where its quotes do not match
     */
    public record Row(int line, Either<String, List<String>> cells) {

        private boolean isBlank() {
            return cells.contains(List.of(""));
        }
    }

    public CsvFile {
        header = List.copyOf(header);
        rows = List.copyOf(rows);
    }

    /** The file; one sentence why it cannot be read otherwise. */
    public static Either<String, CsvFile> read(Path file) {
        try {
            return Either.right(of(Files.readString(file, StandardCharsets.UTF_8)));
        } catch (IOException e) {
            return Either.left("Cannot read " + file + " as a text in UTF-8: " + e);
        }
    }

    private static CsvFile of(String text) {
        List<Row> records = CsvParser.records(text.startsWith(BYTE_ORDER_MARK) ? text.substring(1) : text);
        List<String> header = records.stream()
                .limit(1)
                .flatMap(first -> first.cells().getOrElse(List.of()).stream())
                .map(name -> name.toLowerCase(Locale.ROOT))
                .toList();
        return new CsvFile(
                header, records.stream().skip(1).filter(row -> !row.isBlank()).toList());
    }
}
