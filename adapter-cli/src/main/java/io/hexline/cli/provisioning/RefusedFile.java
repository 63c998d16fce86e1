package io.hexline.cli.provisioning;

import io.hexline.cli.csv.CsvFile;
import io.hexline.cli.csv.CsvLine;
import io.hexline.cli.file.AtomicFile;
import io.vavr.control.Either;
import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.regex.Pattern;
import java.util.stream.Collectors;
import java.util.stream.Stream;

/**
 * Rows that were refused, each with its reason, in the form of the file that they come from. What belongs to no column
 * stands in one of its own, so that the row is refused again until that is corrected.
 */
final class RefusedFile {

    private static final Pattern NAME = Pattern.compile("(?i).*\\.refused(-\\d+)?\\.csv");

    private final NewUserColumns columns;
    private final Map<NewUserFile.Row, String> reasons;

    private RefusedFile(NewUserColumns columns, Map<NewUserFile.Row, String> reasons) {
        this.columns = columns;
        this.reasons = reasons;
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
                && CsvFile.read(file)
                        .filterOrElse(there -> there.header().contains(NewUserColumns.REASON), there -> "other columns")
                        .isLeft();
    }

    /** The file; one sentence why there is none otherwise. */
    static Either<String, Path> write(NewUserColumns columns, Map<NewUserFile.Row, String> reasons, Path file) {
        try {
            return Either.right(AtomicFile.write(file, new RefusedFile(columns, reasons).text()));
        } catch (IOException e) {
            return Either.left("Cannot write " + file + ": " + e);
        }
    }

    private String text() {
        Set<String> names = new LinkedHashSet<>(columns.names());
        if (reasons.keySet().stream().anyMatch(row -> !extra(row).isEmpty())) {
            names.add(NewUserColumns.EXTRA);
        }
        names.add(NewUserColumns.REASON);
        return Stream.concat(
                        Stream.of(List.copyOf(names)),
                        reasons.keySet().stream()
                                .map(row -> names.stream()
                                        .map(name -> cell(row, name))
                                        .toList()))
                .map(CsvLine::of)
                .collect(Collectors.joining("\n", "", "\n"));
    }

    private String cell(NewUserFile.Row row, String name) {
        return switch (name) {
            case NewUserColumns.REASON -> reasons.get(row);
            case NewUserColumns.EXTRA -> extra(row);
            default -> columns.cell(row.source().values(), name);
        };
    }

    private String extra(NewUserFile.Row row) {
        return row.source().cells().fold(line -> line, columns::extra);
    }
}
