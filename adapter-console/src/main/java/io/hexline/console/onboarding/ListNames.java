package io.hexline.console.onboarding;

import io.hexline.application.failure.Failure;
import io.hexline.application.store.LocationFilter;
import io.hexline.application.store.LocationFilter.Sort;
import io.hexline.application.user.OnboardUser.NewUser;
import io.hexline.console.http.Visit.Visitor;
import io.hexline.console.page.Permitted;
import io.hexline.domain.license.License;
import io.hexline.domain.license.LicenseOperation;
import io.hexline.domain.license.LicenseOperation.CallingProperties;
import io.hexline.domain.license.LicenseOperation.SiteOperation;
import io.hexline.domain.location.Location;
import io.hexline.domain.value.Id.LocationId;
import io.hexline.spreadsheet.NewUserRow;
import io.vavr.control.Either;
import java.util.Collection;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.stream.Stream;

/**
 * What the licenses and locations are that a list names, by name or by id.
 *
 * @param locations what each text means, or why it means nothing
 */
record ListNames(List<License> licenses, Map<String, Either<String, LocationId>> locations) {

    private static final int SOME = 20;

    static Either<Failure, ListNames> of(List<License> licenses, Collection<String> named, Visitor visitor) {
        Map<String, Either<String, LocationId>> known = new HashMap<>();
        for (String text : named) {
            Either<Failure, Either<String, LocationId>> found = location(text, visitor);
            if (found.isLeft()) {
                return Either.left(found.getLeft());
            }
            known.put(text, found.get());
        }
        return Either.right(new ListNames(licenses, known));
    }

    private static Either<Failure, Either<String, LocationId>> location(String text, Visitor visitor) {
        LocationFilter like =
                new LocationFilter(visitor.org(), Optional.empty(), Optional.of(text), false, Sort.BY_NAME);
        return Permitted.of(visitor.use().locations().listLocations().handle(like, Optional.empty(), 0, SOME))
                .flatMap(found -> called(text, found.orElse(List.of()))
                        .<Either<Failure, Either<String, LocationId>>>map(id -> Either.right(Either.right(id)))
                        .orElseGet(() -> byId(text, visitor)));
    }

    private static Optional<LocationId> called(String text, List<Location> like) {
        return like.stream()
                .filter(location -> location.name().strip().equalsIgnoreCase(text))
                .map(Location::id)
                .findFirst();
    }

    private static Either<Failure, Either<String, LocationId>> byId(String text, Visitor visitor) {
        return Failure.orInvalid(LocationId.parse(text))
                .flatMap(id ->
                        Permitted.of(visitor.use().locations().findLocation().byId(visitor.org(), id)))
                .map(found -> found.<Either<String, LocationId>>map(location -> Either.right(location.id()))
                        .orElseGet(() -> Either.left("there is no location '" + text + "' here")));
    }

    /** The user of a row; why there is none where it names what is not there. */
    Either<String, NewUser> user(NewUserRow row) {
        return row.location()
                .map(locations::get)
                .map(found -> found.map(Optional::of))
                .orElseGet(() -> Either.right(Optional.empty()))
                .flatMap(location -> licenses(row.licenses())
                        .filterOrElse(
                                held -> calling(row, location).isEmpty()
                                        || held.stream().anyMatch(ListNames::calls),
                                held -> "a location, a number or an extension is only for who gets a license to call,"
                                        + " and none is named")
                        .map(held -> new NewUser(
                                row.email(),
                                row.name(),
                                held.stream()
                                        .map(license -> operation(license, calling(row, location)))
                                        .toList(),
                                row.sites().stream()
                                        .map(site -> new SiteOperation(site, true, LicenseOperation.Action.ADD))
                                        .toList())));
    }

    private static boolean calls(License license) {
        return license.kind().isCalling();
    }

    private static LicenseOperation operation(License license, Optional<CallingProperties> calling) {
        return new LicenseOperation(license.id(), LicenseOperation.Action.ADD, calling);
    }

    private static Optional<CallingProperties> calling(NewUserRow row, Optional<LocationId> location) {
        return Stream.of(location, row.number(), row.extension()).anyMatch(Optional::isPresent)
                ? Optional.of(CallingProperties.of(location, row.number(), row.extension()))
                : Optional.empty();
    }

    private Either<String, List<License>> licenses(String cell) {
        List<String> parts = Stream.of(cell.split(";"))
                .map(String::strip)
                .filter(part -> !part.isEmpty())
                .toList();
        return Either.traverseRight(parts, this::license).map(found -> found.asJava());
    }

    private Either<String, License> license(String text) {
        return licenses.stream()
                .filter(license -> license.name().strip().equalsIgnoreCase(text)
                        || license.id().value().equals(text))
                .findFirst()
                .<Either<String, License>>map(Either::right)
                .orElseGet(() -> Either.left("there is no license '" + text + "' here"));
    }
}
