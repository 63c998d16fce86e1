package io.hexline.console.location;

import static io.hexline.console.page.Menu.LOCATIONS;

import io.hexline.application.failure.Failure;
import io.hexline.application.store.LocationFilter;
import io.hexline.application.store.LocationFilter.LocationPageKey;
import io.hexline.application.store.LocationFilter.Sort;
import io.hexline.console.http.Page;
import io.hexline.console.http.Visit;
import io.hexline.console.http.Visit.Visitor;
import io.hexline.console.page.Address;
import io.hexline.console.page.Drawing;
import io.hexline.console.page.Frame;
import io.hexline.console.page.Ignored;
import io.hexline.console.page.Words;
import io.hexline.domain.location.Location;
import io.hexline.domain.value.Id.LocationId;
import io.vavr.control.Either;
import java.util.List;
import java.util.Optional;
import java.util.Set;
import java.util.stream.Stream;

/**
 * Locations in the order of their names, those of a search by a part of one.
 *
 * @param query what was typed; empty for all
 * @param calling whether only those are shown where people can call from
 * @param ignored what of the address is not understood, in sentences
 * @param next where the list goes on; empty at its end
 * @param isFirst whether it begins here
 */
public record LocationsPage(
        Frame frame,
        String query,
        boolean calling,
        List<String> ignored,
        List<Row> rows,
        Optional<String> next,
        boolean isFirst) {

    private static final int ROWS = 50;
    private static final String QUERY = "q";
    private static final String CALLING = "calling";
    private static final String AFTER_NAME = "name";
    private static final String AFTER_ID = "after";
    private static final String ON = "on";
    private static final Set<String> KNOWN = Set.of(QUERY, CALLING, AFTER_NAME, AFTER_ID);

    /** One of them; what it lacks is empty. */
    public record Row(
            String path,
            String name,
            String place,
            String timeZone,
            boolean calling,
            String mainNumber,
            String prefix) {

        static Row of(Location location) {
            return new Row(
                    LOCATIONS.path(location.id().value()),
                    location.name(),
                    LocationsPage.place(location),
                    location.premises().timeZone().orElse(""),
                    location.calling().isPresent(),
                    location.calling()
                            .flatMap(profile -> profile.numbers().main())
                            .map(Object::toString)
                            .orElse(""),
                    location.routingPrefix().orElse(""));
        }
    }

    static Page show(Visit visit, Visitor visitor) {
        Frame frame = Frame.of("Locations", LOCATIONS, visitor);
        LocationFilter filter =
                new LocationFilter(visitor.org(), Optional.empty(), visit.field(QUERY), calls(visit), Sort.BY_NAME);
        return after(visit)
                .flatMap(after -> visitor.use()
                        .locations()
                        .listLocations()
                        .handle(filter, after, 0, ROWS + 1)
                        .map(found -> of(frame, visit, filter, found)))
                .fold(failure -> Drawing.trouble(failure, frame), page -> Drawing.draw(t -> t.locationList(page)));
    }

    private static boolean calls(Visit visit) {
        return visit.field(CALLING).filter(ON::equals).isPresent();
    }

    private static Either<Failure, Optional<LocationPageKey>> after(Visit visit) {
        String name = visit.field(AFTER_NAME).orElse("");
        return visit.field(AFTER_ID)
                .map(id -> Failure.orInvalid(LocationId.parse(id))
                        .map(location -> Optional.of(new LocationPageKey(name, location))))
                .orElseGet(() -> Either.right(Optional.empty()));
    }

    private static LocationsPage of(Frame frame, Visit visit, LocationFilter filter, List<Location> found) {
        List<Location> shown = found.subList(0, Math.min(ROWS, found.size()));
        String query = visit.field(QUERY).orElse("");
        return new LocationsPage(
                frame,
                query,
                filter.calling(),
                new Ignored(visit, KNOWN).unless(filter.calling(), CALLING).sentences(),
                shown.stream().map(Row::of).toList(),
                Optional.of(shown)
                        .filter(some -> found.size() > ROWS)
                        .map(some -> following(query, filter.calling(), some.get(ROWS - 1))),
                visit.field(AFTER_ID).isEmpty());
    }

    private static String following(String query, boolean calling, Location last) {
        LocationPageKey place = LocationPageKey.of(last);
        return new Address(LOCATIONS.path())
                .with(QUERY, query)
                .with(CALLING, calling ? ON : "")
                .with(AFTER_NAME, place.name())
                .with(AFTER_ID, place.id().value())
                .text();
    }

    /** City, state and country, as far as they are known. */
    static String place(Location location) {
        return Words.list(Stream.of(
                location.premises().address().city(),
                location.region().subdivision(),
                Optional.of(location.region().country())));
    }
}
