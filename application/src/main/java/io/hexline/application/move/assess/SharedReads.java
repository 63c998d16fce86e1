package io.hexline.application.move.assess;

import static io.vavr.API.For;

import com.google.common.collect.ImmutableSet;
import com.google.common.collect.Maps;
import com.google.common.collect.Sets;
import io.hexline.application.failure.PortFailure;
import io.hexline.domain.carrier.Carrier;
import io.hexline.domain.carrier.Carrier.CarrierConnection;
import io.hexline.domain.carrier.Carrier.CarrierNumber;
import io.hexline.domain.location.Location;
import io.hexline.domain.move.MoveDependencies.Mover;
import io.hexline.domain.number.InventoryNumber;
import io.hexline.domain.number.InventoryNumber.NumberOwner;
import io.hexline.domain.organization.Organization;
import io.hexline.domain.user.Device;
import io.hexline.domain.user.DeviceProfile;
import io.hexline.domain.user.Person.Ties;
import io.hexline.domain.user.Subscriber;
import io.hexline.domain.value.Extension;
import io.hexline.domain.value.Id.CarrierId;
import io.hexline.domain.value.Id.LocationId;
import io.hexline.domain.value.Id.OrgId;
import io.hexline.domain.value.Id.PersonId;
import io.hexline.domain.value.PhoneNumber;
import io.vavr.control.Either;
import java.util.Collection;
import java.util.HashMap;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.function.Function;
import java.util.stream.Stream;

/** What the moves of several users to one location are assessed by, read once for all of them; of anybody else it knows nothing. */
final class SharedReads implements MoveSources {

    private final MoveSources sources;
    private final Optional<Organization> organization;
    private final Map<LocationId, Location> locations;
    private final NumberRecords numbers;
    private final Map<PersonId, Ties> ties;
    private final Target target;
    private final Map<CarrierId, Either<PortFailure, Optional<Carrier>>> carriers = new HashMap<>();
    private final Map<LocationId, Either<PortFailure, Optional<CarrierConnection>>> connections = new HashMap<>();

    private SharedReads(
            MoveSources sources,
            Optional<Organization> organization,
            Map<LocationId, Location> locations,
            NumberRecords numbers,
            Map<PersonId, Ties> ties,
            Target target) {
        this.sources = sources;
        this.organization = organization;
        this.locations = locations;
        this.numbers = numbers;
        this.ties = ties;
        this.target = target;
    }

    /** What the inventory and the carriers know of numbers. */
    private record NumberRecords(Map<PhoneNumber, InventoryNumber> inventory, Map<PhoneNumber, CarrierNumber> carried) {

        static Either<PortFailure, NumberRecords> of(MoveSources sources, List<Subscriber> users) {
            Set<PhoneNumber> all = all(users, user -> user.lines().numbers().stream());
            return For(sources.numbers(all), known -> sources.carried(all))
                    .yield((known, carried) -> new NumberRecords(
                            Maps.uniqueIndex(known, InventoryNumber::number),
                            Maps.uniqueIndex(carried, CarrierNumber::number)));
        }
    }

    /** What is at the location to which they go. */
    private record Target(int users, Map<Extension, NumberOwner> owners, Set<String> deviceNames) {

        static Either<PortFailure, Target> of(
                MoveSources sources, LocationId target, List<Subscriber> users, Collection<Ties> ties) {
            Set<String> names = ImmutableSet.<String>builder()
                    .addAll(all(users, user -> user.devices().stream().map(Device::name)))
                    .addAll(all(ties, one -> one.deviceProfiles().stream().map(DeviceProfile::name)))
                    .build();
            return For(
                            sources.users(target),
                            there -> sources.owners(target, all(users, user -> user.lines().extensions().stream())),
                            (there, owners) -> names.isEmpty()
                                    ? Either.<PortFailure, Set<String>>right(Set.of())
                                    : sources.deviceNames(target, names))
                    .yield(Target::new);
        }
    }

    static Either<PortFailure, SharedReads> of(
            MoveSources sources, OrgId org, LocationId target, Collection<Mover> movers) {
        List<Subscriber> users = movers.stream().map(Mover::subscriber).toList();
        Set<LocationId> places = ImmutableSet.<LocationId>builder()
                .add(target)
                .addAll(all(users, user -> user.location().stream()))
                .build();
        return For(
                        sources.organization(org),
                        organization -> sources.locations(places),
                        (organization, locations) -> NumberRecords.of(sources, users),
                        (organization, locations, numbers) -> sources.ties(users),
                        (organization, locations, numbers, ties) -> Target.of(sources, target, users, ties.values()))
                .yield((organization, locations, numbers, ties, there) ->
                        new SharedReads(sources, organization, locations, numbers, ties, there));
    }

    private static <T, R> Set<R> all(Collection<T> of, Function<T, Stream<R>> some) {
        return of.stream().flatMap(some).collect(ImmutableSet.toImmutableSet());
    }

    @Override
    public Either<PortFailure, Optional<Organization>> organization(OrgId id) {
        return Either.right(organization);
    }

    @Override
    public Either<PortFailure, Map<LocationId, Location>> locations(Set<LocationId> ids) {
        return Either.right(Maps.filterKeys(locations, ids::contains));
    }

    @Override
    public Either<PortFailure, Map<Extension, NumberOwner>> owners(
            LocationId location, Collection<Extension> extensions) {
        return Either.right(found(target.owners(), extensions));
    }

    @Override
    public Either<PortFailure, List<InventoryNumber>> numbers(Collection<PhoneNumber> wanted) {
        return Either.right(List.copyOf(found(numbers.inventory(), wanted).values()));
    }

    @Override
    public Either<PortFailure, Integer> users(LocationId location) {
        return Either.right(target.users());
    }

    @Override
    public Either<PortFailure, Set<String>> deviceNames(LocationId location, Collection<String> names) {
        return Either.right(Sets.intersection(ImmutableSet.copyOf(names), target.deviceNames()));
    }

    @Override
    public Either<PortFailure, Map<PersonId, Ties>> ties(Collection<Subscriber> subscribers) {
        return Either.right(ties);
    }

    @Override
    public Either<PortFailure, Optional<Carrier>> carrier(CarrierId id) {
        return carriers.computeIfAbsent(id, sources::carrier);
    }

    /** A location has one carrier. */
    @Override
    public Either<PortFailure, Optional<CarrierConnection>> connection(CarrierId carrier, LocationId location) {
        return connections.computeIfAbsent(location, place -> sources.connection(carrier, place));
    }

    @Override
    public Either<PortFailure, List<CarrierNumber>> carried(Collection<PhoneNumber> wanted) {
        return Either.right(List.copyOf(found(numbers.carried(), wanted).values()));
    }

    /** Those of the keys that are there, in their order. */
    private static <K, V> Map<K, V> found(Map<K, V> all, Collection<K> wanted) {
        Map<K, V> found = new LinkedHashMap<>();
        for (K key : wanted) {
            V value = all.get(key);
            if (value != null) {
                found.put(key, value);
            }
        }
        return found;
    }
}
