package io.hexline.spreadsheet;

import static java.util.Map.entry;

import io.hexline.domain.user.Person.PersonName;
import io.hexline.domain.value.Email;
import io.hexline.domain.value.Extension;
import io.hexline.domain.value.PhoneNumber;
import io.hexline.domain.value.Syntax;
import io.hexline.domain.value.Syntax.Malformed;
import io.vavr.control.Either;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.function.Function;
import java.util.stream.Collectors;
import java.util.stream.Stream;

/** The columns of a list of users to onboard. */
public record NewUserColumns(Columns columns) {

    /** Why a row was refused before. */
    public static final String REASON = "reason";

    /** Holds what belongs to no other column, and has to be corrected. */
    public static final String EXTRA = "extra";

    private static final String EMAIL = "email";
    private static final Syntax REFERENCE = Syntax.id("name or ID");

    private static final Map<String, String> SPELLINGS = Map.ofEntries(
            entry(EMAIL, EMAIL),
            entry("emailaddress", EMAIL),
            entry("mail", EMAIL),
            entry("firstname", "firstName"),
            entry("lastname", "lastName"),
            entry("displayname", "displayName"),
            entry("licenses", "licenses"),
            entry("license", "licenses"),
            entry("location", "location"),
            entry("locationid", "location"),
            entry("number", "number"),
            entry("phonenumber", "number"),
            entry("phone", "number"),
            entry("extension", "extension"),
            entry("sites", "sites"),
            entry("site", "sites"),
            entry(EXTRA, EXTRA),
            entry(REASON, REASON));

    /** The columns of a header; the reason why they are none otherwise. */
    public static Either<String, NewUserColumns> of(List<String> header) {
        return Columns.of(header, SPELLINGS)
                .filterOrElse(columns -> columns.indexOf(EMAIL) >= 0, none -> "there is no column email")
                .bimap(
                        reason -> reason + "; expected the names of the columns, such as: email,displayName,licenses",
                        NewUserColumns::new);
    }

    /** Whom a row is about, as it is written; what stands in no column otherwise. */
    public String who(CsvFile.Row row) {
        return row.cells()
                .fold(
                        line -> line,
                        cells -> Optional.of(columns.cell(cells, EMAIL))
                                .filter(email -> !email.isEmpty())
                                .orElseGet(() -> extra(row)));
    }

    /** What belongs to no other column, as comma-separated values; empty where there is nothing. */
    public String extra(CsvFile.Row row) {
        return row.cells()
                .fold(
                        line -> line,
                        cells -> Stream.concat(Stream.of(columns.cell(cells, EXTRA)), columns.surplus(cells).stream())
                                .filter(cell -> !cell.isEmpty())
                                .collect(Collectors.joining(",")));
    }

    /** The user of a row, who can have empty cells too many; the reason why there is none otherwise. */
    public Either<String, NewUserRow> user(CsvFile.Row row) {
        return columns.read(row)
                .filterOrElse(
                        cells -> columns.surplus(cells).isEmpty(),
                        cells -> "'" + columns.surplus(cells).get(0) + "' stands in no column")
                .filterOrElse(
                        cells -> columns.cell(cells, EXTRA).isEmpty(),
                        cells -> "the column extra has to be empty: put what it holds into the other columns")
                .flatMap(this::user);
    }

    private Either<String, NewUserRow> user(List<String> cells) {
        return value(cells, EMAIL, Email::parse)
                .flatMap(email -> option(cells, "location", text -> REFERENCE.parse(text, String::strip))
                        .flatMap(location -> option(cells, "number", PhoneNumber.Written::parse)
                                .flatMap(number -> option(cells, "extension", Extension::parse)
                                        .map(extension -> new NewUserRow(
                                                email,
                                                name(cells, email),
                                                columns.cell(cells, "licenses"),
                                                location,
                                                number,
                                                extension,
                                                words(columns.cell(cells, "sites")))))));
    }

    private PersonName name(List<String> cells, Email email) {
        return PersonName.of(
                columns.cell(cells, "firstName"),
                columns.cell(cells, "lastName"),
                columns.cell(cells, "displayName"),
                email);
    }

    private <T> Either<String, Optional<T>> option(
            List<String> cells, String name, Function<String, Either<Malformed, T>> parse) {
        return columns.cell(cells, name).isEmpty()
                ? Either.right(Optional.empty())
                : value(cells, name, parse).map(Optional::of);
    }

    private <T> Either<String, T> value(List<String> cells, String name, Function<String, Either<Malformed, T>> parse) {
        return parse(name, columns.cell(cells, name), parse);
    }

    private <T> Either<String, T> parse(String name, String text, Function<String, Either<Malformed, T>> parse) {
        return parse.apply(text).mapLeft(malformed -> columns.label(name) + malformed.message());
    }

    private static List<String> words(String cell) {
        return Stream.of(cell.split("[\\s;]+")).filter(word -> !word.isEmpty()).toList();
    }
}
