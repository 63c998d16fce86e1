package io.hexline.inmemory.state;

import io.hexline.application.failure.PortFailure;
import io.hexline.application.store.LocationPageKey;
import io.hexline.domain.location.Location;
import io.hexline.domain.number.InventoryNumber;
import io.hexline.domain.value.LocationId;
import io.hexline.inmemory.index.NumberIndex;
import io.vavr.control.Either;
import java.util.Optional;

/** Writes about locations and numbers. */
public final class LocationWrites {

    private LocationWrites() {}

    public static Either<PortFailure, StoreState> put(StoreState state, Location location) {
        Optional<Location> before = state.locations().find(location.id());
        return WriteApplier.known(
                        state.catalogue().organization(location.org()).isPresent(), "organization " + location.org())
                .flatMap(sound -> WriteApplier.known(isNameFree(state, location), "name of location " + location.id()))
                .flatMap(sound -> state.locations().put(location))
                .map(locations ->
                        state.withLocations(locations, state.locationIndex().replacing(before, Optional.of(location))));
    }

    private static boolean isNameFree(StoreState state, Location location) {
        return state.locationIndex()
                .named(location.org(), LocationPageKey.of(location).name())
                .allMatch(place -> place.id().equals(location.id()));
    }

    public static Either<PortFailure, StoreState> remove(StoreState state, Location location) {
        LocationId id = location.id();
        boolean empty = state.usage().users(id) == 0
                && state.numbers().count(new NumberIndex.Group.At(id)) == 0
                && state.catalogue().features().get(id).isEmpty();
        Optional<Location> before = state.locations().find(id);
        return WriteApplier.known(empty, "what is at location " + id)
                .flatMap(sound -> state.locations().remove(location))
                .map(locations ->
                        state.withLocations(locations, state.locationIndex().replacing(before, Optional.empty())));
    }

    public static Either<PortFailure, StoreState> put(StoreState state, InventoryNumber number) {
        return WriteApplier.known(
                        state.catalogue().organization(number.org()).isPresent(), "organization " + number.org())
                .flatMap(sound -> WriteApplier.known(
                        number.location()
                                .filter(it -> !state.locations().has(it))
                                .isEmpty(),
                        "location of number " + number.number()))
                .flatMap(sound -> state.numbers().put(number))
                .map(state::withNumbers);
    }

    public static Either<PortFailure, StoreState> remove(StoreState state, InventoryNumber number) {
        boolean free = state.numbers()
                .find(number.number())
                .flatMap(InventoryNumber::owner)
                .isEmpty();
        return WriteApplier.known(free, "owner of number " + number.number())
                .flatMap(sound -> state.numbers().remove(number))
                .map(state::withNumbers);
    }
}
