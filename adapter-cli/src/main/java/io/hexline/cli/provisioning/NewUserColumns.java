package io.hexline.cli.provisioning;

import io.hexline.application.user.OnboardUser.NewUser;
import io.hexline.cli.csv.CsvLine;
import io.hexline.cli.id.PublicId;
import io.hexline.domain.license.LicenseOperation;
import io.hexline.domain.license.LicenseOperation.CallingProperties;
import io.hexline.domain.license.LicenseOperation.SiteOperation;
import io.hexline.domain.value.Email;
import io.hexline.domain.value.Extension;
import io.hexline.domain.value.Id.LicenseId;
import io.hexline.domain.value.Id.LocationId;
import io.hexline.domain.value.PhoneNumber;
import io.hexline.domain.value.Syntax.Malformed;
import io.vavr.control.Either;
import java.util.HashSet;
import java.util.List;
import java.util.Optional;
import java.util.Set;
import java.util.function.Function;
import java.util.stream.Stream;

/**
 * The columns of a CSV file of users to onboard, in their order.
 *
 * @param names at least {@code email}, each once, in lower case
 */
record NewUserColumns(List<String> names) {

    static final String REASON = "reason";

    /** Holds what belongs to no other column, and has to be corrected. */
    static final String EXTRA = "extra";

    private static final Set<String> KNOWN = Set.of(
            "email",
            "firstname",
            "lastname",
            "displayname",
            "licenses",
            "location",
            "number",
            "extension",
            "sites",
            EXTRA,
            REASON);

    /** The columns of these names; the reason why they are none otherwise. */
    static Either<String, NewUserColumns> of(List<String> names) {
        return names.contains("email")
                        && KNOWN.containsAll(names)
                        && names.stream().allMatch(new HashSet<>()::add)
                ? Either.right(new NewUserColumns(names))
                : Either.left("expected the names of the columns, such as: email,displayName,licenses");
    }

    String cell(List<String> cells, String name) {
        int index = names.indexOf(name);
        return index >= 0 && index < cells.size() ? cells.get(index) : "";
    }

    /** What belongs to no other column, as comma-separated values; empty where there is nothing. */
    String extra(List<String> cells) {
        return CsvLine.of(Stream.concat(Stream.of(cell(cells, EXTRA)), surplus(cells).stream())
                .filter(cell -> !cell.isEmpty())
                .toList());
    }

    private List<String> surplus(List<String> cells) {
        return cells.subList(Math.min(cells.size(), names.size()), cells.size());
    }

    /** The user of a row, who can have empty cells too many; the reason why there is none otherwise. */
    Either<String, NewUser> newUser(List<String> cells) {
        if (!surplus(cells).stream().allMatch(String::isEmpty)) {
            return Either.left(cells.size() + " values for " + names.size() + " columns");
        }
        if (!cell(cells, EXTRA).isEmpty()) {
            return Either.left("the column extra has to be empty: put what it holds into the other columns");
        }
        return user(cells).mapLeft(Malformed::message);
    }

    private Either<Malformed, NewUser> user(List<String> cells) {
        return Email.parse(cell(cells, "email"))
                .flatMap(email -> licenses(cells)
                        .map(licenses -> new NewUser(
                                email,
                                PersonNames.of(
                                        cell(cells, "firstname"),
                                        cell(cells, "lastname"),
                                        cell(cells, "displayname"),
                                        email),
                                licenses,
                                words(cell(cells, "sites"))
                                        .map(site -> new SiteOperation(site, true, LicenseOperation.Action.ADD))
                                        .toList())));
    }

    private Either<Malformed, List<LicenseOperation>> licenses(List<String> cells) {
        return calling(cells)
                .flatMap(calling -> Either.sequenceRight(io.vavr.collection.List.ofAll(
                                words(cell(cells, "licenses")).map(id -> LicenseId.parse(PublicId.plain(id)))))
                        .map(ids -> ids.map(id -> new LicenseOperation(id, LicenseOperation.Action.ADD, calling))
                                .toJavaList()));
    }

    private Either<Malformed, Optional<CallingProperties>> calling(List<String> cells) {
        return value(cells, "location", text -> LocationId.parse(PublicId.plain(text)))
                .flatMap(location -> value(cells, "number", PhoneNumber.Written::parse)
                        .flatMap(number -> value(cells, "extension", Extension::parse)
                                .map(extension -> Optional.of(CallingProperties.of(location, number, extension))
                                        .filter(any -> Stream.of(location, number, extension)
                                                .anyMatch(Optional::isPresent)))));
    }

    private <T> Either<Malformed, Optional<T>> value(
            List<String> cells, String name, Function<String, Either<Malformed, T>> parse) {
        String text = cell(cells, name);
        return text.isEmpty()
                ? Either.right(Optional.empty())
                : parse.apply(text).map(Optional::of);
    }

    private static Stream<String> words(String cell) {
        return Stream.of(cell.split("[\\s;]+")).filter(word -> !word.isEmpty());
    }
}
