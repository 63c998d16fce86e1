package io.hexline.cli.provisioning;

import io.hexline.application.provisioning.Newcomer;
import io.hexline.cli.csv.CsvLine;
import io.hexline.cli.id.PublicId;
import io.hexline.domain.Malformed;
import io.hexline.domain.license.CallingProperties;
import io.hexline.domain.license.LicenseId;
import io.hexline.domain.license.LicenseOperation;
import io.hexline.domain.license.SiteOperation;
import io.hexline.domain.location.LocationId;
import io.hexline.domain.number.Extension;
import io.hexline.domain.number.PhoneNumber;
import io.hexline.domain.user.Email;
import io.vavr.control.Either;
import java.util.HashSet;
import java.util.List;
import java.util.Locale;
import java.util.Optional;
import java.util.Set;
import java.util.function.Function;
import java.util.stream.Stream;

/**
 * The columns of a CSV file of users to onboard, in their order.
 *
 * @param names at least {@code email}, each once, in lower case
 */
record NewcomerColumns(List<String> names) {

    static final String REASON = "reason";

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
            REASON);

    /** The columns that the first line names; the reason why it does not otherwise. */
    static Either<String, NewcomerColumns> of(String line) {
        List<String> names = CsvLine.cells(line.toLowerCase(Locale.ROOT)).orElse(List.of());
        return names.contains("email")
                        && KNOWN.containsAll(names)
                        && names.stream().allMatch(new HashSet<>()::add)
                ? Either.right(new NewcomerColumns(names))
                : Either.left("expected the names of the columns, such as: email,displayName,licenses");
    }

    /** The cells of a line; the reason why they are none otherwise. */
    Either<String, List<String>> cells(String line) {
        List<String> cells = CsvLine.cells(line).orElse(List.of());
        if (cells.isEmpty()) {
            return Either.left("the quotes do not match");
        }
        return cells.size() > names.size()
                ? Either.left(cells.size() + " values for " + names.size() + " columns")
                : Either.right(cells);
    }

    String cell(List<String> cells, String name) {
        int index = names.indexOf(name);
        return index >= 0 && index < cells.size() ? cells.get(index) : "";
    }

    /** The user of a row; the reason why there is none otherwise. */
    Either<String, Newcomer> newcomer(List<String> cells) {
        return Email.parse(cell(cells, "email"))
                .flatMap(email -> licenses(cells)
                        .map(licenses -> new Newcomer(
                                email,
                                WrittenName.of(
                                        cell(cells, "firstname"),
                                        cell(cells, "lastname"),
                                        cell(cells, "displayname"),
                                        email),
                                licenses,
                                words(cell(cells, "sites"))
                                        .map(site -> new SiteOperation(site, true, LicenseOperation.Action.ADD))
                                        .toList())))
                .mapLeft(Malformed::message);
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
                .flatMap(location -> value(cells, "number", PhoneNumber::parse)
                        .flatMap(number -> value(cells, "extension", Extension::parse)
                                .map(extension -> Optional.of(new CallingProperties(location, number, extension))
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
