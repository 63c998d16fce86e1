package io.hexline.inmemory.read;

import com.google.common.collect.ImmutableSet;
import io.hexline.application.failure.PortFailure;
import io.hexline.application.store.LocationFilter;
import io.hexline.application.store.LocationFilter.LocationPageKey;
import io.hexline.application.store.LocationUsage;
import io.hexline.application.store.Locations;
import io.hexline.domain.location.Location;
import io.hexline.domain.value.Id.LocationId;
import io.hexline.domain.value.Id.OrgId;
import io.hexline.domain.value.Id.PersonId;
import io.hexline.inmemory.index.LocationUsageIndex;
import io.hexline.inmemory.index.NumberIndex;
import io.hexline.inmemory.state.CommittedState;
import io.hexline.inmemory.state.StoreState;
import io.vavr.control.Either;
import java.util.Collection;
import java.util.List;
import java.util.Optional;
import java.util.Set;

/** The locations of the store, and how much of what is there. */
public record LocationReads(CommittedState store) implements Locations, LocationUsage {

    @Override
    public Either<PortFailure, Optional<Location>> find(LocationId id) {
        return Either.right(store.state().locations().find(id));
    }

    @Override
    public Either<PortFailure, List<Location>> named(OrgId org, String name) {
        StoreState state = store.state();
        return Either.right(state.locations()
                .named(org, name)
                .flatMap(place -> state.locations().find(place.id()).stream())
                .toList());
    }

    @Override
    public Either<PortFailure, List<Location>> list(
            LocationFilter filter, Optional<LocationPageKey> after, int skip, int max) {
        StoreState state = store.state();
        return Either.right(state.locations()
                .candidates(filter, after)
                .skip(skip)
                .limit(max)
                .flatMap(place -> state.locations().find(place.id()).stream())
                .toList());
    }

    @Override
    public Either<PortFailure, Integer> users(LocationId location) {
        return Either.right(store.state().usage().users(location));
    }

    @Override
    public Either<PortFailure, Integer> numbers(LocationId location) {
        return Either.right(store.state().numbers().count(new NumberIndex.Group.At(location)));
    }

    @Override
    public Either<PortFailure, Integer> features(LocationId location) {
        return Either.right(store.state().catalogue().features().get(location).size());
    }

    @Override
    public Either<PortFailure, Set<String>> deviceNames(LocationId location, Collection<String> names) {
        LocationUsageIndex usage = store.state().usage();
        return Either.right(
                names.stream().filter(name -> usage.hasDevice(location, name)).collect(ImmutableSet.toImmutableSet()));
    }

    @Override
    public Either<PortFailure, Boolean> isCalledBackAt(LocationId location, PersonId subscriber) {
        return Either.right(store.state().usage().isCalledBack(location, subscriber));
    }
}
