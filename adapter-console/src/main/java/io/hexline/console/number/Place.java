package io.hexline.console.number;

import io.hexline.application.failure.Failure;
import io.hexline.application.store.LocationFilter;
import io.hexline.application.store.LocationFilter.Sort;
import io.hexline.console.http.Visit;
import io.hexline.console.http.Visit.Visitor;
import io.hexline.console.page.Permitted;
import io.hexline.domain.location.Location;
import io.hexline.domain.value.Id.LocationId;
import io.hexline.domain.value.Syntax.Malformed;
import io.vavr.control.Either;
import java.util.List;
import java.util.Optional;

/**
 * A location that somebody has named.
 *
 * @param name as it was written
 * @param location empty where none was named, or none is meant
 * @param wrong why none is meant; empty otherwise
 */
record Place(String name, Optional<Location> location, Optional<String> wrong) {

    static final String ID = "location";
    static final String NAME = "at";

    private static final int MOST = 20;
    private static final Place ANYWHERE = new Place("", Optional.empty(), Optional.empty());

    private static Place of(Location location) {
        return new Place(location.name(), Optional.of(location), Optional.empty());
    }

    private static Place wrong(String name, String reason) {
        return new Place(name, Optional.empty(), Optional.of(reason));
    }

    static Either<Failure, Place> read(Visit visit, Visitor visitor) {
        return visit.field(NAME)
                .map(name -> named(name, visitor))
                .or(() -> visit.field(ID).map(id -> withId(id, visitor)))
                .orElseGet(() -> Either.right(ANYWHERE));
    }

    private static Either<Failure, Place> withId(String id, Visitor visitor) {
        return Malformed.orNothing(LocationId.parse(id))
                .map(location ->
                        Permitted.of(visitor.use().locations().findLocation().byId(visitor.org(), location)))
                .orElseGet(() -> Either.right(Optional.empty()))
                .map(found -> found.map(Place::of).orElseGet(() -> wrong("", "There is no such location.")));
    }

    private static Either<Failure, Place> named(String name, Visitor visitor) {
        LocationFilter filter =
                new LocationFilter(visitor.org(), Optional.empty(), Optional.of(name), false, Sort.BY_NAME);
        return visitor.use()
                .locations()
                .listLocations()
                .handle(filter, Optional.empty(), 0, MOST)
                .map(found -> chosen(name, found));
    }

    /** The one of this name, or the only one that has it in its name. */
    private static Place chosen(String name, List<Location> found) {
        return found.stream()
                .filter(location -> found.size() == 1 || location.name().equalsIgnoreCase(name))
                .findFirst()
                .map(Place::of)
                .orElseGet(() -> wrong(
                        name,
                        found.isEmpty()
                                ? "No location has this in its name."
                                : "Several locations have this in their names; write the whole name of one."));
    }
}
