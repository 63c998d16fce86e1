package io.hexline.cli.csv;

import de.siegmar.fastcsv.reader.CsvParseException;
import de.siegmar.fastcsv.reader.CsvReader;
import de.siegmar.fastcsv.reader.CsvReader.CsvReaderBuilder;
import de.siegmar.fastcsv.reader.CsvRecordHandler;
import de.siegmar.fastcsv.reader.FieldModifier;
import io.vavr.control.Either;
import java.io.IOException;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import java.util.Locale;
import java.util.function.Function;

/**
 * The records of a file: the first one names the columns, each further one that is not blank is a row.
 *
 * @param header in lower case; empty where the file is, or its quotes do not match
 */
public record CsvFile(List<String> header, List<Row> rows) {

    private static final String BYTE_ORDER_MARK = "\uFEFF";
    private static final CsvReaderBuilder RECORD = CsvReader.builder()
            .skipEmptyLines(false)
            .trimWhitespacesAroundQuotes(true)
            .allowUnclosedQuote(false);

    /** Takes space off a value without quotes, in which there can be none. */
    private static final FieldModifier PLAIN = new FieldModifier() {
        @Override
        public String modify(long line, int column, boolean quoted, String value) {
            if (!quoted && value.contains("\"")) {
                throw new CsvParseException("A quote inside a value without quotes");
            }
            return quoted ? value : value.strip();
        }
    };

    /**
     * A record of the file.
     *
     * @param line the number of its first line
     * @param cells its values, each on one line; the line as it stands where its quotes do not match
     */
    public record Row(int line, Either<String, List<String>> cells) {

        /** Its values; none where its quotes do not match. */
        public List<String> values() {
            return cells.fold(line -> List.of(), Function.identity());
        }

        private boolean isBlank() {
            return values().equals(List.of(""));
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
        List<Row> records = records(text.startsWith(BYTE_ORDER_MARK) ? text.substring(1) : text);
        List<String> header = records.stream()
                .limit(1)
                .flatMap(first -> first.values().stream())
                .map(name -> name.toLowerCase(Locale.ROOT))
                .toList();
        return new CsvFile(
                header, records.stream().skip(1).filter(row -> !row.isBlank()).toList());
    }

    /** Where quotes do not match, a line is a record, and the next one begins anew. */
    static List<Row> records(String text) {
        List<String> lines = text.lines().toList();
        List<Row> records = new ArrayList<>();
        int begin = 0;
        while (begin < lines.size()) {
            String first = lines.get(begin);
            int end = end(lines, begin);
            Either<String, List<String>> cells =
                    cells(String.join(" ", lines.subList(begin, end))).mapLeft(joined -> first);
            records.add(new Row(begin + 1, cells));
            begin = cells.isRight() ? end : begin + 1;
        }
        return records;
    }

    /** Behind the line that closes all quotes which are opened from here on; behind this line where none does. */
    private static int end(List<String> lines, int begin) {
        boolean open = false;
        for (int at = begin; at < lines.size(); at++) {
            open ^= lines.get(at).chars().filter(character -> character == '"').count() % 2 == 1;
            if (!open) {
                return at + 1;
            }
        }
        return begin + 1;
    }

    /** The line end keeps a line without any value a record. */
    private static Either<String, List<String>> cells(String line) {
        try {
            return Either.right(
                    RECORD.ofSingleCsvRecord(CsvRecordHandler.of(handler -> handler.fieldModifier(PLAIN)), line + "\n")
                            .getFields());
        } catch (CsvParseException e) {
            return Either.left(line);
        }
    }
}
