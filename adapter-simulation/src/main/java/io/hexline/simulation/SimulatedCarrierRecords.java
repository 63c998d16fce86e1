package io.hexline.simulation;

import com.google.common.collect.ImmutableList;
import com.google.common.collect.ImmutableMap;
import com.google.common.collect.ImmutableSet;
import com.google.common.collect.Maps;
import io.hexline.application.collaborator.CarrierRecords;
import io.hexline.application.collaborator.Command;
import io.hexline.application.failure.PortFailure;
import io.hexline.domain.carrier.Carrier;
import io.hexline.domain.carrier.Carrier.CarrierConnection;
import io.hexline.domain.carrier.Carrier.CarrierConnection.CarrierChange;
import io.hexline.domain.carrier.Carrier.CarrierNumber;
import io.hexline.domain.carrier.NumberOrder.NumberTransfer;
import io.hexline.domain.code.Collaborator;
import io.hexline.domain.value.Id.CarrierId;
import io.hexline.domain.value.Id.LocationId;
import io.hexline.domain.value.PhoneNumber;
import io.hexline.world.CarriedNumber;
import io.hexline.world.Carriers;
import io.hexline.world.KeyedSet.Changes;
import io.hexline.world.OrderCourse;
import io.hexline.world.World;
import io.vavr.control.Either;
import java.time.Duration;
import java.time.Instant;
import java.time.InstantSource;
import java.util.Collection;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.concurrent.ConcurrentHashMap;
import java.util.function.UnaryOperator;
import java.util.stream.Stream;

/** The carriers' own records: what they were at first, and what the carriers and the organization made of them since. */
final class SimulatedCarrierRecords implements CarrierRecords {

    private final Carriers opening;
    private final ImmutableMap<CarrierId, Carrier> carriers;
    private final Connections connections;
    private final OrderBook book;
    private final List<ToldNumbers> told;
    private final Faults faults;
    private final Changes<PhoneNumber, CarriedNumber> numbers;

    /** Where numbers that are on their way are active besides the location of their record. */
    private final Map<PhoneNumber, LocationId> secondPlaces = new ConcurrentHashMap<>();

    /**
     * The records of the carriers.
     *
     * @param told who hears from the carriers of numbers that are gone
     */
    SimulatedCarrierRecords(
            World world, OrderBook book, Connections connections, List<ToldNumbers> told, Faults faults) {
        this.told = told;
        this.opening = world.carriers();
        this.numbers = new Changes<>(opening.numbers()::find);
        secondPlaces.putAll(world.work().outside().secondPlaces());
        this.carriers = Maps.uniqueIndex(opening.carriers(), Carrier::id);
        this.connections = connections;
        this.book = book;
        this.faults = faults;
    }

    @Override
    public Either<PortFailure, Optional<Carrier>> carrier(CarrierId id) {
        return faults.or(Collaborator.CARRIER, "carrier", () -> Either.right(Optional.ofNullable(carriers.get(id))));
    }

    @Override
    public Either<PortFailure, Optional<CarrierConnection>> connection(CarrierId carrier, LocationId location) {
        return faults.or(Collaborator.CARRIER, "connection", () -> Either.right(connections.find(carrier, location)));
    }

    @Override
    public Either<PortFailure, CarrierConnection> connect(Command.Key key, CarrierId carrier, LocationId location) {
        return faults.or(
                Collaborator.CARRIER, "connect", key, () -> Either.right(connections.connect(carrier, location)));
    }

    @Override
    public Either<PortFailure, LocationId> restoreConnection(
            Command.Key key, LocationId location, Optional<CarrierConnection> before) {
        return faults.or(
                Collaborator.CARRIER,
                "restoreConnection",
                key,
                () -> Either.right(connections.restore(location, before)));
    }

    @Override
    public Either<PortFailure, List<CarrierNumber>> numbers(Collection<PhoneNumber> wanted) {
        return faults.or(Collaborator.CARRIER, "numbers", () -> {
            ImmutableList.Builder<CarrierNumber> found = ImmutableList.builder();
            for (PhoneNumber number : wanted) {
                numbers.find(number).map(this::told).ifPresent(found::add);
            }
            return Either.right(found.build());
        });
    }

    private CarrierNumber told(CarriedNumber known) {
        return new CarrierNumber(known.number(), known.location(), book.verifies(known.number()));
    }

    @Override
    public Either<PortFailure, Set<PhoneNumber>> add(
            Command.Key key, CarrierId carrier, LocationId location, Set<PhoneNumber> added) {
        return faults.or(Collaborator.CARRIER, "add", key, () -> {
            added.forEach(number -> numbers.put(number, new CarriedNumber(number, carrier, Optional.of(location))));
            return Either.right(added);
        });
    }

    @Override
    public Either<PortFailure, Set<PhoneNumber>> remove(Command.Key key, CarrierId carrier, Set<PhoneNumber> removed) {
        return faults.or(Collaborator.CARRIER, "remove", key, () -> {
            removed.forEach(number -> numbers.change(
                    number, known -> known.filter(one -> !one.carrier().equals(carrier))));
            told.forEach(other -> other.forget(removed));
            return Either.right(removed);
        });
    }

    /** Makes the numbers active in the location that they go to, too. */
    NumberTransfer provision(NumberTransfer transfer) {
        return change(transfer, number -> {
            if (number.location().isEmpty()) {
                return number.at(Optional.of(transfer.to()));
            } else if (!isAt(number, transfer.to())) {
                secondPlaces.put(number.number(), transfer.to());
            }
            return number;
        });
    }

    /** Takes the numbers out of the location that they go to. */
    NumberTransfer withdraw(NumberTransfer transfer) {
        return change(transfer, number -> leave(number, transfer.to()));
    }

    /** Takes the numbers out of the location that they come from; wherever else they are, they are only there then. */
    NumberTransfer delete(NumberTransfer transfer) {
        return change(
                transfer,
                number -> secondPlaces.remove(number.number(), transfer.to())
                        ? number.at(Optional.of(transfer.to()))
                        : leave(number, transfer.from()));
    }

    private CarriedNumber leave(CarriedNumber number, LocationId location) {
        if (secondPlaces.remove(number.number(), location) || !isAt(number, location)) {
            return number;
        }
        return number.at(Optional.ofNullable(secondPlaces.remove(number.number())));
    }

    private static boolean isAt(CarriedNumber number, LocationId location) {
        return number.location().filter(location::equals).isPresent();
    }

    /** A number that comes to a location is in the inventory of the carrier that connects it. */
    private NumberTransfer change(NumberTransfer transfer, UnaryOperator<CarriedNumber> change) {
        transfer.numbers()
                .forEach(number ->
                        numbers.change(number, known -> known.map(one -> byCarrierOfPlace(one, change.apply(one)))));
        return transfer;
    }

    private CarriedNumber byCarrierOfPlace(CarriedNumber before, CarriedNumber after) {
        Set<CarrierId> there = after.location()
                .filter(place -> !before.location().equals(after.location()))
                .map(connections::carriers)
                .orElse(Set.of());
        return there.size() == 1 ? after.by(there.iterator().next()) : after;
    }

    /** Where numbers are active besides the location of their record. */
    Map<PhoneNumber, LocationId> secondPlaces() {
        return ImmutableMap.copyOf(secondPlaces);
    }

    /** The carriers' side as it is now. */
    Carriers now() {
        Set<PhoneNumber> changed = numbers.keys();
        Stream<CarriedNumber> asAtFirst =
                opening.numbers().stream().filter(number -> !changed.contains(number.number()));
        Stream<CarriedNumber> others = changed.stream().flatMap(number -> numbers.find(number).stream());
        return opening.withRecords(Stream.concat(asAtFirst, others).toList(), connections.now())
                .withOrders(opening.courses(), book.now());
    }

    /** Which locations the carriers connect. A carrier takes as long for a connection as for an order of numbers. */
    static final class Connections {

        private final Map<LocationId, ImmutableMap<CarrierId, CarrierConnection>> byLocation =
                new ConcurrentHashMap<>();
        private final Map<CarrierId, OrderCourse> courses;
        private final InstantSource time;

        Connections(Carriers opening, InstantSource time) {
            this.courses = opening.courses();
            this.time = time;
            opening.connections()
                    .forEach(one -> byLocation.merge(
                            one.location(),
                            ImmutableMap.of(one.carrier(), one),
                            (some, more) -> ImmutableMap.<CarrierId, CarrierConnection>builder()
                                    .putAll(some)
                                    .putAll(more)
                                    .buildKeepingLast()));
        }

        Optional<CarrierConnection> find(CarrierId carrier, LocationId location) {
            return Optional.ofNullable(of(location).get(carrier));
        }

        /** Those who connect the location. */
        Set<CarrierId> carriers(LocationId location) {
            return of(location).keySet();
        }

        /** The carrier connects the location, and nobody else any more. */
        CarrierConnection connect(CarrierId carrier, LocationId location) {
            return byLocation
                    .compute(location, (any, known) -> ImmutableMap.of(carrier, connection(carrier, location, known)))
                    .get(carrier);
        }

        private CarrierConnection connection(
                CarrierId carrier, LocationId location, Map<CarrierId, CarrierConnection> known) {
            Duration after = courses.getOrDefault(carrier, OrderCourse.DEFAULT).after();
            Optional<Instant> end =
                    Optional.of(after).filter(some -> !some.isZero()).map(time.instant()::plus);
            if (known == null || known.isEmpty()) {
                return new CarrierConnection(carrier, location, end, Optional.empty());
            }
            return Optional.ofNullable(known.get(carrier))
                    .orElseGet(() -> new CarrierConnection(
                            carrier,
                            location,
                            Optional.empty(),
                            end.map(Optional::of).map(CarrierChange::new)));
        }

        LocationId restore(LocationId location, Optional<CarrierConnection> before) {
            before.ifPresentOrElse(
                    known -> byLocation.put(location, ImmutableMap.of(known.carrier(), known)),
                    () -> byLocation.remove(location));
            return location;
        }

        Set<CarrierConnection> now() {
            return byLocation.values().stream()
                    .flatMap(connections -> connections.values().stream())
                    .collect(ImmutableSet.toImmutableSet());
        }

        private Map<CarrierId, CarrierConnection> of(LocationId location) {
            return byLocation.getOrDefault(location, ImmutableMap.of());
        }
    }
}
