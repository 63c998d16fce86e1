package io.hexline.cli.provisioning;

import static java.util.Map.entry;

import io.hexline.application.user.OnboardUser.NewUser;
import io.hexline.cli.answer.Answer;
import io.hexline.cli.client.Names;
import io.hexline.cli.csv.Columns;
import io.hexline.cli.csv.CsvFile;
import io.hexline.cli.id.Reference;
import io.hexline.domain.license.LicenseOperation;
import io.hexline.domain.license.LicenseOperation.CallingProperties;
import io.hexline.domain.license.LicenseOperation.SiteOperation;
import io.hexline.domain.value.Email;
import io.hexline.domain.value.Extension;
import io.hexline.domain.value.PhoneNumber;
import io.hexline.domain.value.Syntax.Malformed;
import io.vavr.control.Either;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.function.Function;
import java.util.stream.Collectors;
import java.util.stream.Stream;

/** The columns of a CSV file of users to onboard. */
record NewUserColumns(Columns columns) {

    static final String REASON = "reason";

    /** Holds what belongs to no other column, and has to be corrected. */
    static final String EXTRA = "extra";

    private static final String EMAIL = "email";

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
    static Either<String, NewUserColumns> of(List<String> header) {
        return Columns.of(header, SPELLINGS)
                .filterOrElse(columns -> columns.indexOf(EMAIL) >= 0, none -> "there is no column email")
                .bimap(
                        reason -> reason + "; expected the names of the columns, such as: email,displayName,licenses",
                        NewUserColumns::new);
    }

    /** Whom a row is about, as it is written; what stands in no column otherwise. */
    String who(CsvFile.Row row) {
        return row.cells()
                .fold(
                        line -> line,
                        cells -> Optional.of(columns.cell(cells, EMAIL))
                                .filter(email -> !email.isEmpty())
                                .orElseGet(() -> extra(row)));
    }

    /** What belongs to no other column, as comma-separated values; empty where there is nothing. */
    String extra(CsvFile.Row row) {
        return row.cells()
                .fold(
                        line -> line,
                        cells -> Stream.concat(Stream.of(columns.cell(cells, EXTRA)), columns.surplus(cells).stream())
                                .filter(cell -> !cell.isEmpty())
                                .collect(Collectors.joining(",")));
    }

    /** The user of a row, who can have empty cells too many; the reason why there is none otherwise. */
    Either<String, WantedUser> user(CsvFile.Row row) {
        return columns.read(row)
                .filterOrElse(
                        cells -> columns.surplus(cells).isEmpty(),
                        cells -> "'" + columns.surplus(cells).get(0) + "' stands in no column")
                .filterOrElse(
                        cells -> columns.cell(cells, EXTRA).isEmpty(),
                        cells -> "the column extra has to be empty: put what it holds into the other columns")
                .flatMap(this::user);
    }

    private Either<String, WantedUser> user(List<String> cells) {
        return value(cells, EMAIL, Email::parse)
                .flatMap(email -> calling(cells)
                        .map(calling -> new WantedUser(email, names -> newUser(email, cells, calling, names))));
    }

    private Either<Answer, NewUser> newUser(Email email, List<String> cells, Calling calling, Names names) {
        return licenses(cells, calling, names)
                .map(licenses -> new NewUser(
                        email,
                        PersonNames.of(
                                columns.cell(cells, "firstName"),
                                columns.cell(cells, "lastName"),
                                columns.cell(cells, "displayName"),
                                email),
                        licenses,
                        words(columns.cell(cells, "sites"))
                                .map(site -> new SiteOperation(site, true, LicenseOperation.Action.ADD))
                                .toList()));
    }

    private Either<Answer, List<LicenseOperation>> licenses(List<String> cells, Calling calling, Names names) {
        return new LicenseCell(columns.cell(cells, "licenses"))
                .find(names)
                .flatMap(ids -> calling.properties(names)
                        .map(properties -> ids.stream()
                                .map(id -> new LicenseOperation(id, LicenseOperation.Action.ADD, properties))
                                .toList()));
    }

    /** Where a calling license puts the user, as it is written. */
    private record Calling(
            Optional<Reference> location, Optional<PhoneNumber.Written> number, Optional<Extension> extension) {

        Either<Answer, Optional<CallingProperties>> properties(Names names) {
            return names.location(location)
                    .map(there -> Stream.of(there, number, extension).anyMatch(Optional::isPresent)
                            ? Optional.of(CallingProperties.of(there, number, extension))
                            : Optional.empty());
        }
    }

    private Either<String, Calling> calling(List<String> cells) {
        return option(cells, "location", Reference::parse)
                .flatMap(location -> option(cells, "number", PhoneNumber.Written::parse)
                        .flatMap(number -> option(cells, "extension", Extension::parse)
                                .map(extension -> new Calling(location, number, extension))));
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

    private static Stream<String> words(String cell) {
        return Stream.of(cell.split("[\\s;]+")).filter(word -> !word.isEmpty());
    }
}
