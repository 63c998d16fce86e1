package io.hexline.cli.file;

import io.hexline.spreadsheet.CsvFile;
import io.vavr.control.Either;
import java.io.IOException;
import java.io.InputStream;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.function.Function;

/** Reads files of comma-separated values. */
public final class CsvFiles {

    private CsvFiles() {}

    /** What a reader makes of the file; one sentence why it cannot be read otherwise. */
    public static <T> Either<String, T> read(Path file, Function<CsvFile, T> reader) {
        try (InputStream from = Files.newInputStream(file)) {
            return Either.right(CsvFile.read(from, reader));
        } catch (IOException unreadable) {
            return Either.left(FileTrouble.reading(file, unreadable));
        }
    }
}
