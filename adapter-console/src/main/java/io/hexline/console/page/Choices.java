package io.hexline.console.page;

import io.hexline.application.failure.Failure;
import io.hexline.application.store.LocationFilter;
import io.hexline.application.store.LocationFilter.Sort;
import io.hexline.console.http.Visit.Visitor;
import io.hexline.domain.license.License;
import io.hexline.domain.license.License.OfferedLicense;
import io.hexline.domain.location.Location;
import io.hexline.domain.value.Id.LocationId;
import io.vavr.control.Either;
import java.util.Comparator;
import java.util.List;
import java.util.Optional;
import java.util.stream.Stream;

/** What an organization has to choose from; nothing of what the visitor may not see. */
public final class Choices {

    private static final int MOST_LOCATIONS = 200;

    private Choices() {}

    /**
     * Locations by their names, the first of many, and the one that is chosen.
     *
     * @param calling only those where people can call from
     */
    public static Either<Failure, List<Choice>> locations(
            Visitor visitor, Optional<LocationId> chosen, boolean calling) {
        LocationFilter filter =
                new LocationFilter(visitor.org(), Optional.empty(), Optional.empty(), calling, Sort.BY_NAME);
        return Permitted.of(
                        visitor.use().locations().listLocations().handle(filter, Optional.empty(), 0, MOST_LOCATIONS))
                .flatMap(first -> missing(first.orElse(List.of()), chosen, visitor)
                        .map(other -> Stream.concat(first.stream().flatMap(List::stream), other.stream())
                                .map(location -> Choice.of(location, chosen))
                                .toList()));
    }

    private static Either<Failure, Optional<Location>> missing(
            List<Location> first, Optional<LocationId> chosen, Visitor visitor) {
        return chosen.filter(
                        id -> first.stream().noneMatch(location -> location.id().equals(id)))
                .map(id -> Permitted.of(visitor.use().locations().findLocation().byId(visitor.org(), id)))
                .orElseGet(() -> Either.right(Optional.empty()));
    }

    /** All licenses by their names. */
    public static Either<Failure, List<License>> licenses(Visitor visitor) {
        return offered(visitor)
                .map(all -> all.stream().map(OfferedLicense::license).toList());
    }

    /** Likewise, with what is left of each. */
    public static Either<Failure, List<OfferedLicense>> offered(Visitor visitor) {
        return Permitted.of(visitor.use().licensing().listLicenses().all(visitor.org()))
                .map(all -> all.orElse(List.of()).stream()
                        .sorted(Comparator.comparing(
                                offered -> offered.license().name()))
                        .toList());
    }
}
