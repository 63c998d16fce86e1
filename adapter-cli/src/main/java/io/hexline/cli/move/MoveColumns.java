package io.hexline.cli.move;

import static java.util.Map.entry;

import io.hexline.cli.client.UserMove;
import io.hexline.cli.user.UserReference;
import io.hexline.domain.value.Change;
import io.hexline.domain.value.Extension;
import io.hexline.domain.value.PhoneNumber;
import io.hexline.domain.value.Syntax.Malformed;
import io.hexline.spreadsheet.Columns;
import io.hexline.spreadsheet.CsvFile;
import io.vavr.control.Either;
import java.util.List;
import java.util.Map;
import java.util.function.Function;

/** The columns of a CSV file of users to move. */
record MoveColumns(Columns columns) {

    private static final String USER = "user";
    private static final String EXTENSION = "extension";
    private static final String NUMBER = "number";
    private static final String REMOVED = "-";
    private static final Map<String, String> SPELLINGS = Map.ofEntries(
            entry(USER, USER),
            entry("userid", USER),
            entry("email", USER),
            entry("emailaddress", USER),
            entry("mail", USER),
            entry(EXTENSION, EXTENSION),
            entry(NUMBER, NUMBER),
            entry("phonenumber", NUMBER),
            entry("phone", NUMBER));

    /** The columns of a header; the reason why they are none otherwise. */
    static Either<String, MoveColumns> of(List<String> header) {
        return Columns.of(header, SPELLINGS)
                .filterOrElse(columns -> columns.indexOf(USER) >= 0, none -> "there is no column user")
                .bimap(
                        reason -> reason + "; expected the names of the columns, such as: user,extension,number",
                        MoveColumns::new);
    }

    /** The user of a row; the reason why there is none otherwise. */
    Either<String, UserMove> move(CsvFile.Row row) {
        return columns.read(row)
                .filterOrElse(
                        cells -> columns.surplus(cells).isEmpty(),
                        cells -> "'" + columns.surplus(cells).get(0) + "' stands in no column")
                .flatMap(cells -> value(USER, UserReference.parse(columns.cell(cells, USER)))
                        .flatMap(user -> change(cells, EXTENSION, Extension::parse)
                                .flatMap(extension -> change(cells, NUMBER, PhoneNumber::parse)
                                        .map(number ->
                                                new UserMove(user, extension, number.map(PhoneNumber::value))))));
    }

    /** Empty keeps, a dash removes. */
    private <T> Either<String, Change<T>> change(
            List<String> cells, String name, Function<String, Either<Malformed, T>> parse) {
        String cell = columns.cell(cells, name);
        if (cell.isEmpty() || cell.equals(REMOVED)) {
            return Either.right(cell.isEmpty() ? Change.keep() : Change.remove());
        }
        return value(name, parse.apply(cell).map(Change::set));
    }

    private <T> Either<String, T> value(String name, Either<Malformed, T> read) {
        return read.mapLeft(malformed -> columns.label(name) + malformed.message());
    }
}
