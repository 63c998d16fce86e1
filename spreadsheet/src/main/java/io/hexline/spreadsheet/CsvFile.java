package io.hexline.spreadsheet;

import de.siegmar.fastcsv.reader.CsvParseException;
import de.siegmar.fastcsv.reader.CsvReader;
import de.siegmar.fastcsv.reader.CsvReader.CsvReaderBuilder;
import de.siegmar.fastcsv.reader.CsvRecordHandler;
import de.siegmar.fastcsv.reader.FieldModifier;
import io.hexline.application.spreadsheet.Formula;
import io.vavr.control.Either;
import java.io.IOException;
import java.io.InputStream;
import java.io.UncheckedIOException;
import java.util.List;
import java.util.Optional;
import java.util.function.Function;
import java.util.regex.Matcher;
import java.util.regex.Pattern;

/**
 * The records of a file, one by one, as spreadsheets write them: the first one names the columns, each further one with
 * a value in it is a row. It tells by itself in which form it is: UTF-8 or UTF-16, separated by commas, semicolons,
 * tabs or what a line such as {@code sep=;} says.
 */
public final class CsvFile {

    private static final Pattern SEPARATOR_LINE = Pattern.compile("(?i)\"?sep=([^\"\\w])\"?[,;\\t]*");

    /** A spreadsheet's way to say that a value is a text. */
    private static final Pattern TEXT_FORMULA = Pattern.compile("=\"([^\"]*)\"");

    /** Takes space off a value without quotes, in which there can be none. */
    private static final FieldModifier PLAIN = new FieldModifier() {
        @Override
        public String modify(long line, int column, boolean quoted, String value) {
            if (quoted || value.indexOf('"') < 0) {
                return Formula.armed(quoted ? value : value.strip());
            }
            Matcher text = TEXT_FORMULA.matcher(value.strip());
            if (!text.matches()) {
                throw new CsvParseException("A quote inside a value without quotes");
            }
            return text.group(1);
        }
    };

    private final CsvLines lines;
    private final char separator;
    private final CsvReaderBuilder record;
    private final CsvRecordHandler handler = CsvRecordHandler.of(settings -> settings.fieldModifier(PLAIN));
    private final List<String> header;
    private final int headerLine;

    /**
     * A record of the file.
     *
     * @param line the number of its first line
     * @param isUtf8 whether it was written as it should be; read as Windows-1252 otherwise
     * @param cells its values, each on one line; the line as it stands where its quotes do not match
     */
    public record Row(int line, boolean isUtf8, Either<String, List<String>> cells) {

        /** Its values; none where its quotes do not match. */
        public List<String> values() {
            return cells.fold(line -> List.of(), Function.identity());
        }

        private boolean isBlank() {
            return cells.isRight() && values().stream().allMatch(String::isBlank);
        }
    }

    CsvFile(CsvLines lines) {
        this.lines = lines;
        String first = lines.peek().map(CsvLines.Line::text).orElse("");
        Matcher told = SEPARATOR_LINE.matcher(first);
        if (told.matches()) {
            lines.skip(1);
            headerLine = 2;
            separator = told.group(1).charAt(0);
        } else {
            headerLine = 1;
            separator = separator(first);
        }
        record = CsvReader.builder()
                .fieldSeparator(separator)
                .skipEmptyLines(false)
                .trimWhitespacesAroundQuotes(true)
                .allowUnclosedQuote(false);
        header = record().map(Row::values).orElse(List.of());
    }

    /**
     * What a reader makes of the file.
     *
     * @throws IOException if it cannot be read, or is nothing that a spreadsheet has written
     */
    public static <T> T read(InputStream file, Function<CsvFile, T> reader) throws IOException {
        try {
            return reader.apply(new CsvFile(CsvLines.of(file)));
        } catch (UncheckedIOException broken) {
            throw broken.getCause();
        }
    }

    /**
     * The whole text of a file, with simple ends of lines; empty where it is neither in UTF-8 nor in UTF-16.
     *
     * @throws IOException if it cannot be read, or is nothing that a spreadsheet has written
     */
    public static Optional<String> text(InputStream file) throws IOException {
        CsvLines lines = CsvLines.of(file);
        StringBuilder text = new StringBuilder();
        try {
            for (Optional<CsvLines.Line> next = lines.peek(); next.isPresent(); next = lines.peek()) {
                if (!next.get().isUtf8()) {
                    return Optional.empty();
                }
                text.append(next.get().text()).append('\n');
                lines.skip(1);
            }
            return Optional.of(text.toString());
        } catch (UncheckedIOException broken) {
            throw broken.getCause();
        }
    }

    /** The names of the columns as they stand there; none where the file is empty, or their quotes do not match. */
    public List<String> header() {
        return header;
    }

    /** The number of the line on which they stand. */
    public int headerLine() {
        return headerLine;
    }

    /** What stands between the values of a record. */
    public char separator() {
        return separator;
    }

    /** The next row; empty behind the last one. */
    public Optional<Row> next() {
        Optional<Row> next = record();
        while (next.filter(Row::isBlank).isPresent()) {
            next = record();
        }
        return next;
    }

    /** The one that stands most often between the names of the columns. */
    private static char separator(String header) {
        String bare = header.replaceAll("\"[^\"]*\"", "");
        char best = ',';
        for (char candidate : new char[] {';', '\t'}) {
            if (count(bare, candidate) > count(bare, best)) {
                best = candidate;
            }
        }
        return best;
    }

    private static long count(String text, char wanted) {
        return text.chars().filter(character -> character == wanted).count();
    }

    /** Where quotes do not match, a line is a record, and the next one begins anew. */
    private Optional<Row> record() {
        return lines.peek().map(first -> {
            int length = lines.untilQuotesClose();
            String joined = lines.joined(length);
            Either<String, List<String>> cells = cells(joined).mapLeft(wrong -> first.text());
            boolean isUtf8 = lines.areUtf8(cells.isRight() ? length : 1);
            lines.skip(cells.isRight() ? length : 1);
            return new Row(first.number(), isUtf8, cells);
        });
    }

    /** The line end keeps a line without any value a record. */
    private Either<String, List<String>> cells(String line) {
        try {
            return Either.right(record.ofSingleCsvRecord(handler, line + "\n").getFields());
        } catch (CsvParseException e) {
            return Either.left(line);
        }
    }
}
