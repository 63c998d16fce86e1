package io.hexline.application.store;

import io.hexline.application.failure.PortFailure;
import io.hexline.application.store.LocationFilter.LocationPageKey;
import io.hexline.domain.location.Location;
import io.hexline.domain.value.Id.LocationId;
import io.hexline.domain.value.Id.OrgId;
import io.vavr.control.Either;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;

/** The locations of all organizations. */
public interface Locations {

    Either<PortFailure, Optional<Location>> find(LocationId id);

    /** Those of these locations that are there, by their ids. */
    Either<PortFailure, Map<LocationId, Location>> findAll(Set<LocationId> ids);

    /**
     * The locations of this name; stores keep an organization from having more than one.
     *
     * @param name in lower case
     */
    Either<PortFailure, List<Location>> named(OrgId org, String name);

    /** The location whose extensions are dialled behind this prefix; stores keep an organization from having more than one. */
    Either<PortFailure, Optional<Location>> withRoutingPrefix(OrgId org, String prefix);

    /**
     * The first locations to which the filter applies, in the order of {@link LocationPageKey}, or the other way round.
     *
     * @param after what they follow, which need not be there any more; empty from the beginning
     * @param skip how many to leave out then; 0 or more
     * @param max how many at most
     */
    Either<PortFailure, List<Location>> list(LocationFilter filter, Optional<LocationPageKey> after, int skip, int max);
}
