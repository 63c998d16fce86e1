package io.hexline.application.location;

import io.hexline.application.Host;
import io.hexline.application.failure.Failure;
import io.hexline.domain.location.Location;
import io.vavr.control.Either;
import java.util.List;
import java.util.Optional;

/** Lists locations of an organization. */
public interface ListLocations {

    /**
     * A page of the locations to which the filter applies.
     *
     * @param after the place of the last one before it; empty for the first page
     * @param skip how many to leave out then; 0 or more
     * @param max how many at most, from 1
     */
    Either<Failure, LocationPage> handle(LocationFilter filter, Optional<LocationPlace> after, int skip, int max);

    /** One more than is answered tells whether anything is left. */
    static ListLocations on(Host host) {
        return (filter, after, skip, max) -> host.locations()
                .list(filter, after, skip, max + 1)
                .<Failure>mapLeft(Failure.Trouble::new)
                .map(found -> page(found, max));
    }

    private static LocationPage page(List<Location> found, int max) {
        List<Location> page = found.stream().limit(max).toList();
        return new LocationPage(
                page, found.size() > max ? Optional.of(LocationPlace.of(page.get(max - 1))) : Optional.empty());
    }
}
