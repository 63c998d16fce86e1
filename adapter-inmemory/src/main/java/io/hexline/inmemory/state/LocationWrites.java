package io.hexline.inmemory.state;

import static io.hexline.inmemory.state.CommittedState.WriteApplier.known;

import io.hexline.application.failure.PortFailure;
import io.hexline.application.store.LocationFilter.LocationPageKey;
import io.hexline.domain.location.Location;
import io.hexline.domain.user.Subscriber.NonPerson;
import io.hexline.domain.value.Id.LocationId;
import io.hexline.inmemory.index.LocationIndex;
import io.hexline.inmemory.index.NameIndex.FeatureGroup;
import io.hexline.inmemory.index.NameIndex.HolderGroup;
import io.hexline.inmemory.index.NameIndex.TrunkSet;
import io.hexline.inmemory.index.NumberGroup;
import io.hexline.inmemory.index.PeopleIndex;
import io.vavr.control.Either;
import java.util.Optional;
import java.util.stream.Stream;

/**
 * Writes of locations: no two of an organization have one name, or one routing prefix, and none loses its calling while a
 * feature, a workspace or a virtual line is there.
 */
final class LocationWrites {

    private LocationWrites() {}

    static Either<PortFailure, StoreState> put(StoreState state, Location location) {
        LocationIndex index = state.locations().index();
        boolean nameFree =
                index.named(location.org(), LocationPageKey.of(location).name()).allMatch(location.id()::equals);
        boolean prefixFree = location.routingPrefix().stream()
                .flatMap(prefix -> index.withRoutingPrefix(location.org(), prefix))
                .allMatch(location.id()::equals);
        boolean gatewaysAreThere = Stream.of(location.gateway(), location.unknownExtensions())
                .flatMap(Optional::stream)
                .allMatch(gateway -> RoutingWrites.has(state, location.org(), gateway));
        return known(state, location.org())
                .flatMap(sound -> known(nameFree, "name of location " + location.id()))
                .flatMap(sound -> known(prefixFree, "routing prefix of location " + location.id()))
                .flatMap(sound -> known(gatewaysAreThere, "gateway of location " + location.id()))
                .flatMap(sound -> known(
                        !losesCalling(state, location) || isWithoutLines(state, location.id()),
                        "what calls from location " + location.id()))
                .flatMap(sound -> state.locations().put(location))
                .map(state::withLocations);
    }

    private static boolean losesCalling(StoreState state, Location location) {
        return location.calling().isEmpty()
                && state.locations()
                        .find(location.id())
                        .flatMap(Location::calling)
                        .isPresent();
    }

    private static boolean isWithoutLines(StoreState state, LocationId id) {
        return state.features().index().count(new FeatureGroup.At(id)) == 0
                && Stream.of(NonPerson.values())
                        .allMatch(kind -> state.lineHolders().index().count(new HolderGroup.At(id, kind)) == 0);
    }

    static Either<PortFailure, StoreState> remove(StoreState state, Location location) {
        LocationId id = location.id();
        boolean empty = state.people().index().count(new PeopleIndex.Group.CallersAt(id)) == 0
                && state.numbers().index().count(new NumberGroup.At(id)) == 0
                && state.trunks().index().count(new TrunkSet.At(id)) == 0
                && isWithoutLines(state, id);
        return known(empty, "what is at location " + id)
                .flatMap(sound -> PeopleWrites.removeAt(state, id))
                .flatMap(cleared -> cleared.locations().remove(location).map(cleared::withLocations));
    }
}
