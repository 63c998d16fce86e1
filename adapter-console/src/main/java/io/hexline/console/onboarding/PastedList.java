package io.hexline.console.onboarding;

import io.hexline.application.failure.Failure;
import io.hexline.console.http.Visit.Visitor;
import io.hexline.domain.license.License;
import io.hexline.spreadsheet.CsvFile;
import io.hexline.spreadsheet.NewUserColumns;
import io.hexline.spreadsheet.NewUserRow;
import io.hexline.spreadsheet.RefusedRows;
import io.hexline.spreadsheet.SeenLines;
import io.vavr.control.Either;
import java.io.ByteArrayInputStream;
import java.io.IOException;
import java.nio.charset.StandardCharsets;
import java.util.ArrayList;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Optional;
import java.util.Set;

/**
 * A list of new users, as it was pasted.
 *
 * @param form how rows that are refused are written
 */
record PastedList(RefusedRows form, List<Line> lines) {

    /** More is for the command line, which reads a file of any length. */
    static final int MOST = 500;

    /** A row, and what it says, or why that cannot be understood. */
    private record Line(CsvFile.Row row, Either<String, NewUserRow> said) {}

    /** Why it is no list of users, in a sentence, otherwise. */
    static Either<String, PastedList> read(String text) {
        if (text.isBlank()) {
            return Either.left("There is no list yet. Paste one, or choose a file.");
        }
        try {
            return CsvFile.read(new ByteArrayInputStream(text.getBytes(StandardCharsets.UTF_8)), PastedList::read);
        } catch (IOException unreadable) {
            return Either.left("That cannot be read: " + unreadable.getMessage() + ".");
        }
    }

    private static Either<String, PastedList> read(CsvFile file) {
        return NewUserColumns.of(file.header())
                .mapLeft(reason -> "Line " + file.headerLine() + ": " + reason + ".")
                .flatMap(columns -> lines(file, columns)
                        .map(lines -> new PastedList(new RefusedRows(columns, file.separator()), lines)));
    }

    private static Either<String, List<Line>> lines(CsvFile file, NewUserColumns columns) {
        SeenLines seen = new SeenLines();
        List<Line> lines = new ArrayList<>();
        for (Optional<CsvFile.Row> next = file.next(); next.isPresent(); next = file.next()) {
            if (lines.size() == MOST) {
                return Either.left("These are more than " + MOST
                        + " users. For a longer list there is: hexline onboard --csv FILE");
            }
            lines.add(line(next.get(), columns, seen));
        }
        return lines.isEmpty()
                ? Either.left("There is no user in it: below the names of the columns each line is a user.")
                : Either.right(lines);
    }

    private static Line line(CsvFile.Row row, NewUserColumns columns, SeenLines seen) {
        return new Line(
                row,
                columns.user(row)
                        .flatMap(user -> seen.earlier(user.email().value(), row.line()).stream()
                                .mapToObj(line ->
                                        Either.<String, NewUserRow>left("the user is on line " + line + " already"))
                                .findFirst()
                                .orElseGet(() -> Either.right(user))));
    }

    /** Everybody in it, in order, with what they are named to get. */
    Either<Failure, List<ListedUser>> users(List<License> licenses, Visitor visitor) {
        Set<String> locations = new LinkedHashSet<>();
        lines.stream()
                .map(Line::said)
                .filter(Either::isRight)
                .flatMap(said -> said.get().location().stream())
                .forEach(locations::add);
        return ListNames.of(licenses, locations, visitor)
                .map(names -> lines.stream()
                        .map(line -> new ListedUser(
                                line.row(),
                                form.columns().who(line.row()),
                                line.said().flatMap(names::user)))
                        .toList());
    }
}
