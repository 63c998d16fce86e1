package io.hexline.cli.provisioning;

import io.hexline.application.provisioning.Newcomer;
import io.hexline.cli.csv.CsvFile;
import io.hexline.cli.csv.CsvLine;
import io.vavr.control.Either;
import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.stream.Collectors;
import java.util.stream.Stream;

/** A CSV file of users to onboard: a line with the names of its columns, then a line for each user. */
record NewcomerFile(NewcomerColumns columns, List<Row> rows) {

    /**
     * A line of the file.
     *
     * @param cells as they are written; none where the line is none of values
     * @param newcomer the user, or why there is none
     */
    record Row(CsvFile.Line line, List<String> cells, Either<String, Newcomer> newcomer) {}

    /** The file; one sentence why it is none otherwise. A line that is wrong is a row all the same. */
    static Either<String, NewcomerFile> read(Path file) {
        return CsvFile.read(file)
                .flatMap(csv -> NewcomerColumns.of(csv.header())
                        .bimap(reason -> "Line 1: " + reason, columns -> new NewcomerFile(columns, rows(columns, csv))))
                .filterOrElse(read -> !read.rows().isEmpty(), none -> "There is no user in the file");
    }

    private static List<Row> rows(NewcomerColumns columns, CsvFile csv) {
        Map<Object, Integer> lineOf = new HashMap<>();
        List<Row> rows = new ArrayList<>();
        for (CsvFile.Line line : csv.rows()) {
            Either<String, List<String>> cells = columns.cells(line.text());
            Either<String, Newcomer> newcomer = cells.flatMap(columns::newcomer).flatMap(read -> {
                Integer earlier = lineOf.putIfAbsent(read.email(), line.number());
                return earlier == null
                        ? Either.right(read)
                        : Either.left("the user is on line " + earlier + " already");
            });
            rows.add(new Row(
                    line,
                    cells.getOrElse(List.of()),
                    newcomer.mapLeft(reason -> "Line " + line.number() + ": " + reason)));
        }
        return rows;
    }

    String email(Row row) {
        return row.cells().isEmpty() ? row.line().text() : columns.cell(row.cells(), "email");
    }

    /**
     * Writes rows, each with its reason, in a form that can be read again.
     *
     * @return the file; one sentence why not otherwise
     */
    Either<String, Path> write(Map<Row, String> refused, Path file) {
        Stream<String> header = Stream.of(CsvLine.of(line(columns.names(), NewcomerColumns.REASON)));
        Stream<String> lines = refused.entrySet().stream()
                .map(entry -> entry.getKey().cells().isEmpty()
                        ? entry.getKey().line().text()
                        : CsvLine.of(line(entry.getKey().cells(), entry.getValue())));
        try {
            return Either.right(
                    Files.writeString(file, Stream.concat(header, lines).collect(Collectors.joining("\n", "", "\n"))));
        } catch (IOException e) {
            return Either.left("Cannot write " + file + ": " + e);
        }
    }

    /** The cells with the reason in its column, which is the last one unless the file has it elsewhere. */
    private List<String> line(List<String> cells, String reason) {
        int known = columns.names().indexOf(NewcomerColumns.REASON);
        int place = known < 0 ? columns.names().size() : known;
        List<String> line = new ArrayList<>(cells);
        while (line.size() <= place) {
            line.add("");
        }
        line.set(place, reason);
        return line;
    }
}
