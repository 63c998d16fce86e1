package io.hexline.cli.csv;

import io.vavr.control.Either;
import java.io.IOException;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;

/**
 * The lines of a file: the first one names the columns, each further one that is not blank is a row.
 *
 * @param header without a byte-order mark; empty where the file is
 */
public record CsvFile(String header, List<Line> rows) {

    private static final String BYTE_ORDER_MARK = "\uFEFF";

    /** A row as it is written, with its number in the file. */
    public record Line(int number, String text) {}

    public CsvFile {
        rows = List.copyOf(rows);
    }

    /** The file; one sentence why it cannot be read otherwise. */
    public static Either<String, CsvFile> read(Path file) {
        try {
            return Either.right(
                    of(Files.readString(file, StandardCharsets.UTF_8).lines().toList()));
        } catch (IOException e) {
            return Either.left("Cannot read " + file + " as a text in UTF-8: " + e);
        }
    }

    private static CsvFile of(List<String> lines) {
        List<Line> rows = new ArrayList<>();
        for (int number = 2; number <= lines.size(); number++) {
            String text = lines.get(number - 1);
            if (!text.isBlank()) {
                rows.add(new Line(number, text));
            }
        }
        String first = lines.isEmpty() ? "" : lines.get(0);
        return new CsvFile(first.startsWith(BYTE_ORDER_MARK) ? first.substring(1) : first, rows);
    }
}
