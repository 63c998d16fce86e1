package io.hexline.cli.provisioning;

import io.hexline.application.user.OnboardUser.NewUser;
import io.hexline.cli.csv.CsvFile;
import io.vavr.control.Either;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;

/** A CSV file of users to onboard: a record with the names of its columns, then one for each user. */
record NewUserFile(NewUserColumns columns, List<Row> rows) {

    /**
     * A row of the file.
     *
     * @param newUser the user, or why there is none
     */
    record Row(CsvFile.Row source, Either<String, NewUser> newUser) {}

    /** The file; one sentence why it is none otherwise. A record that is wrong is a row all the same. */
    static Either<String, NewUserFile> read(Path file) {
        return CsvFile.read(file)
                .flatMap(csv -> NewUserColumns.of(csv.header())
                        .bimap(reason -> "Line 1: " + reason, columns -> new NewUserFile(columns, rows(columns, csv))))
                .filterOrElse(read -> !read.rows().isEmpty(), none -> "There is no user in the file");
    }

    private static List<Row> rows(NewUserColumns columns, CsvFile csv) {
        Map<Object, Integer> lineOf = new HashMap<>();
        List<Row> rows = new ArrayList<>();
        for (CsvFile.Row row : csv.rows()) {
            Either<String, NewUser> newUser = row.cells()
                    .mapLeft(line -> "the quotes do not match")
                    .flatMap(columns::newUser)
                    .flatMap(read -> {
                        Integer earlier = lineOf.putIfAbsent(read.email(), row.line());
                        return earlier == null
                                ? Either.right(read)
                                : Either.left("the user is on line " + earlier + " already");
                    });
            rows.add(new Row(row, newUser.mapLeft(reason -> "Line " + row.line() + ": " + reason)));
        }
        return rows;
    }

    /** As it is written; of a row without one all that stands in no column. */
    String email(Row row) {
        return row.source()
                .cells()
                .fold(
                        line -> line,
                        cells -> Optional.of(columns.cell(cells, "email"))
                                .filter(email -> !email.isEmpty())
                                .orElseGet(() -> columns.extra(cells)));
    }
}
