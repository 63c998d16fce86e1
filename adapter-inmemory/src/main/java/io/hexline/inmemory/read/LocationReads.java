package io.hexline.inmemory.read;

import io.hexline.application.failure.PortFailure;
import io.hexline.application.store.LocationFilter;
import io.hexline.application.store.LocationPageKey;
import io.hexline.application.store.Locations;
import io.hexline.domain.location.Location;
import io.hexline.domain.value.LocationId;
import io.hexline.domain.value.OrgId;
import io.hexline.inmemory.state.CommittedState;
import io.hexline.inmemory.state.StoreState;
import io.vavr.control.Either;
import java.util.List;
import java.util.Optional;

/** The locations of the store. */
public record LocationReads(CommittedState store) implements Locations {

    @Override
    public Either<PortFailure, Optional<Location>> find(LocationId id) {
        return Either.right(store.state().locations().find(id));
    }

    @Override
    public Either<PortFailure, List<Location>> named(OrgId org, String name) {
        StoreState state = store.state();
        return Either.right(state.locationIndex()
                .named(org, name)
                .flatMap(place -> state.locations().find(place.id()).stream())
                .toList());
    }

    @Override
    public Either<PortFailure, List<Location>> list(
            LocationFilter filter, Optional<LocationPageKey> after, int skip, int max) {
        StoreState state = store.state();
        return Either.right(state.locationIndex()
                .candidates(filter, after)
                .skip(skip)
                .limit(max)
                .flatMap(place -> state.locations().find(place.id()).stream())
                .toList());
    }
}
