package io.hexline.cli.provisioning;

import io.hexline.cli.file.AtomicFile;
import io.hexline.cli.file.CsvFiles;
import io.hexline.spreadsheet.CsvFile;
import io.hexline.spreadsheet.NewUserColumns;
import io.hexline.spreadsheet.RefusedRows;
import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.Optional;
import java.util.regex.Pattern;
import java.util.stream.Stream;

/**
 * Rows that were refused, each with its reason, in the form of the file that they come from. What belongs to no column
 * stands in one of its own, so that the row is refused again until that is corrected. There is no file before the first
 * row, and the whole of it is there once it is kept.
 */
final class RefusedFile implements AutoCloseable {

    private static final Pattern NAME = Pattern.compile("(?i).*\\.refused(-\\d+)?\\.csv");

    private final RefusedRows rows;
    private final Path file;
    private AtomicFile written;

    /**
     * A file for rows.
     *
     * @param separator what stands between values
     */
    RefusedFile(NewUserColumns columns, char separator, Path file) {
        this.rows = new RefusedRows(columns, separator);
        this.file = file;
    }

    /** A file of refused rows that is run again is written anew; no other file that is there already is. */
    static Path beside(Path file) {
        String name = file.getFileName().toString();
        if (NAME.matcher(name).matches()) {
            return file;
        }
        String stem = name.replaceFirst("(?i)\\.csv$", "") + ".refused";
        return Stream.iterate(1, number -> number + 1)
                .map(number -> file.resolveSibling(stem + (number == 1 ? "" : "-" + number) + ".csv"))
                .filter(free -> !Files.exists(free))
                .findFirst()
                .orElseThrow();
    }

    /** Whether something else than refused rows is there, which would be lost. */
    static boolean endangers(Path file) {
        return AtomicFile.holdsSomething(file)
                && !(Files.isRegularFile(file)
                        && CsvFiles.read(file, CsvFile::header)
                                .filterOrElse(
                                        header -> header.contains(NewUserColumns.REASON), header -> "other columns")
                                .isRight());
    }

    void add(CsvFile.Row row, String reason) throws IOException {
        if (written == null) {
            written = AtomicFile.at(file);
            line(rows.header());
        }
        line(rows.line(row, reason));
    }

    private void line(String line) throws IOException {
        written.append(line + "\n");
    }

    /** The file with all rows; empty where none was refused. */
    Optional<Path> keep() throws IOException {
        return written == null ? Optional.empty() : Optional.of(written.keep());
    }

    @Override
    public void close() throws IOException {
        if (written != null) {
            written.close();
        }
    }
}
