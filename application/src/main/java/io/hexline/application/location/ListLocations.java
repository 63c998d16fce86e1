package io.hexline.application.location;

import io.hexline.application.failure.Failure;
import io.hexline.application.store.LocationFilter;
import io.hexline.application.store.LocationFilter.LocationPageKey;
import io.hexline.application.store.Locations;
import io.hexline.domain.location.Location;
import io.vavr.control.Either;
import java.util.List;
import java.util.Optional;

/** Lists locations of an organization. */
public interface ListLocations {

    /**
     * The first locations to which the filter applies, in its order.
     *
     * @param after what they follow, which need not be there any more; empty from the beginning
     * @param skip how many to leave out then; 0 or more
     * @param max how many at most
     */
    Either<Failure, List<Location>> handle(LocationFilter filter, Optional<LocationPageKey> after, int skip, int max);

    static ListLocations on(Locations locations) {
        return (filter, after, skip, max) -> Failure.orTrouble(locations.list(filter, after, skip, max));
    }
}
