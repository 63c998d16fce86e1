package io.hexline.simulation;

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
import io.hexline.world.CarriedNumber.Active;
import io.hexline.world.Carriers;
import io.hexline.world.Keyed;
import io.hexline.world.KeyedSet;
import io.hexline.world.OrderCourse;
import io.hexline.world.World;
import io.hexline.world.state.Codec;
import io.hexline.world.state.Opening;
import io.hexline.world.state.StateStore;
import io.hexline.world.state.StateTable;
import io.vavr.control.Either;
import java.time.Duration;
import java.time.Instant;
import java.time.InstantSource;
import java.util.ArrayList;
import java.util.Collection;
import java.util.Comparator;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.function.Function;
import java.util.function.UnaryOperator;

/** The carriers' own records: what they were at first, and what the carriers and the organization made of them since. */
final class SimulatedCarrierRecords implements CarrierRecords {

    private final Map<CarrierId, Carrier> carriers;
    private final Connections connections;
    private final OrderBook book;
    private final List<ToldNumbers> told;
    private final Faults faults;
    private final StateTable<PhoneNumber, Active> numbers;

    /**
     * The records of the carriers.
     *
     * @param told who hears from the carriers of numbers that are gone
     */
    SimulatedCarrierRecords(
            World world,
            OrderBook book,
            Connections connections,
            List<ToldNumbers> told,
            StateStore state,
            Faults faults) {
        this.told = told;
        this.carriers = state.constants(
                "carriers",
                Codec.text(CarrierId::new),
                Codec.json(Carrier.class),
                Maps.uniqueIndex(world.carriers().carriers(), Carrier::id));
        this.numbers =
                state.table("carrier_numbers", Codec.text(PhoneNumber::new), Codec.json(Active.class), opening(world));
        this.connections = connections;
        this.book = book;
        this.faults = faults;
    }

    private static Opening<PhoneNumber, Active> opening(World world) {
        Keyed<PhoneNumber, CarriedNumber> carried = world.carriers().numbers();
        Map<PhoneNumber, LocationId> seconds = world.work().outside().secondPlaces();
        Function<CarriedNumber, Active> known =
                number -> new Active(number, Optional.ofNullable(seconds.get(number.number())));
        return Opening.of(
                number -> carried.find(number).map(known),
                each -> carried.forEach(number -> each.accept(number.number(), known.apply(number))));
    }

    @Override
    public Either<PortFailure, Optional<Carrier>> carrier(CarrierId id) {
        return faults.or(Collaborator.CARRIER, "carrier", () -> Either.right(Optional.ofNullable(carriers.get(id))));
    }

    @Override
    public Either<PortFailure, List<Carrier>> carriers() {
        return faults.or(
                Collaborator.CARRIER,
                "carriers",
                () -> Either.right(carriers.values().stream()
                        .sorted(Comparator.comparing(Carrier::name))
                        .toList()));
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
            Map<PhoneNumber, Active> found = numbers.findAll(wanted);
            Set<PhoneNumber> failed = book.failedVerification(found.keySet());
            return Either.right(found.values().stream()
                    .map(Active::number)
                    .map(known -> new CarrierNumber(known.number(), known.location(), !failed.contains(known.number())))
                    .toList());
        });
    }

    @Override
    public Either<PortFailure, Set<PhoneNumber>> add(
            Command.Key key, CarrierId carrier, LocationId location, Set<PhoneNumber> added) {
        return faults.or(Collaborator.CARRIER, "add", key, () -> {
            numbers.changeAll(
                    added,
                    (number, known) -> Optional.of(
                            new Active(new CarriedNumber(number, carrier, Optional.of(location)), Optional.empty())));
            return Either.right(added);
        });
    }

    @Override
    public Either<PortFailure, Set<PhoneNumber>> remove(Command.Key key, CarrierId carrier, Set<PhoneNumber> removed) {
        return faults.or(Collaborator.CARRIER, "remove", key, () -> {
            numbers.changeAll(
                    removed,
                    (number, known) ->
                            known.filter(one -> !one.number().carrier().equals(carrier)));
            told.forEach(other -> other.forget(removed));
            return Either.right(removed);
        });
    }

    /** Makes the numbers active in the location that they go to, too. */
    NumberTransfer provision(NumberTransfer transfer) {
        return change(transfer, number -> number.provisionedAt(transfer.to()));
    }

    /** Takes the numbers out of the location that they go to. */
    NumberTransfer withdraw(NumberTransfer transfer) {
        return change(transfer, number -> number.withdrawnFrom(transfer.to()));
    }

    /** Takes the numbers out of the location that they come from. */
    NumberTransfer delete(NumberTransfer transfer) {
        return change(transfer, number -> number.moved(transfer.from(), transfer.to()));
    }

    /** A number that comes to a location is in the inventory of the carrier that connects it. */
    private NumberTransfer change(NumberTransfer transfer, UnaryOperator<Active> change) {
        numbers.changeAll(
                transfer.numbers(), (number, known) -> known.map(one -> byCarrierOfPlace(one, change.apply(one))));
        return transfer;
    }

    private Active byCarrierOfPlace(Active before, Active after) {
        Set<CarrierId> there = after.number()
                .location()
                .filter(place ->
                        !before.number().location().equals(after.number().location()))
                .map(connections::carriers)
                .orElse(Set.of());
        return there.size() == 1 ? after.by(there.iterator().next()) : after;
    }

    /** Where numbers are active besides the location of their record. */
    Map<PhoneNumber, LocationId> secondPlaces() {
        ImmutableMap.Builder<PhoneNumber, LocationId> places = ImmutableMap.builder();
        numbers.forEach((number, known) -> known.second().ifPresent(place -> places.put(number, place)));
        return places.build();
    }

    /** The carriers' side as it is now, but for their accounts. */
    Carriers now() {
        List<CarriedNumber> carried = new ArrayList<>();
        numbers.forEach((number, known) -> carried.add(known.number()));
        return new Carriers(
                ImmutableSet.copyOf(carriers.values()),
                Set.of(),
                KeyedSet.of(carried, CarriedNumber::number),
                connections.now(),
                connections.courses,
                book.now());
    }

    /** Which locations the carriers connect. A carrier takes as long for a connection as for an order of numbers. */
    static final class Connections {

        /** A location's connections, at least one. */
        record Connected(Map<CarrierId, CarrierConnection> byCarrier) {

            static Connected by(CarrierConnection only) {
                return new Connected(ImmutableMap.of(only.carrier(), only));
            }

            /** Where both name a carrier, it is as the other says. */
            Connected and(Connected other) {
                return new Connected(ImmutableMap.<CarrierId, CarrierConnection>builder()
                        .putAll(byCarrier)
                        .putAll(other.byCarrier)
                        .buildKeepingLast());
            }

            Optional<CarrierConnection> find(CarrierId carrier) {
                return Optional.ofNullable(byCarrier.get(carrier));
            }
        }

        private final StateTable<LocationId, Connected> byLocation;
        private final Map<CarrierId, OrderCourse> courses;
        private final InstantSource time;

        Connections(
                Set<CarrierConnection> opening,
                Map<CarrierId, OrderCourse> courses,
                StateStore state,
                InstantSource time) {
            this.courses = courses;
            this.time = time;
            this.byLocation = state.table(
                    "carrier_connections",
                    Codec.text(LocationId::new),
                    Codec.json(Connected.class),
                    Opening.of(opening.stream()
                            .collect(ImmutableMap.toImmutableMap(
                                    CarrierConnection::location, Connected::by, Connected::and))));
        }

        Optional<CarrierConnection> find(CarrierId carrier, LocationId location) {
            return byLocation.find(location).flatMap(known -> known.find(carrier));
        }

        /** Those who connect the location. */
        Set<CarrierId> carriers(LocationId location) {
            return byLocation
                    .find(location)
                    .map(known -> known.byCarrier().keySet())
                    .orElse(Set.of());
        }

        /** The carrier connects the location, and nobody else any more. */
        CarrierConnection connect(CarrierId carrier, LocationId location) {
            CarrierConnection now = connection(carrier, location, byLocation.hold(location));
            byLocation.put(location, Connected.by(now));
            return now;
        }

        private CarrierConnection connection(CarrierId carrier, LocationId location, Optional<Connected> known) {
            Duration after = courses.getOrDefault(carrier, OrderCourse.DEFAULT).after();
            Optional<Instant> end =
                    Optional.of(after).filter(some -> !some.isZero()).map(time.instant()::plus);
            if (known.isEmpty()) {
                return new CarrierConnection(carrier, location, end, Optional.empty());
            }
            return known.flatMap(others -> others.find(carrier))
                    .orElseGet(() -> new CarrierConnection(
                            carrier,
                            location,
                            Optional.empty(),
                            end.map(Optional::of).map(CarrierChange::new)));
        }

        LocationId restore(LocationId location, Optional<CarrierConnection> before) {
            byLocation.change(location, known -> before.map(Connected::by));
            return location;
        }

        Set<CarrierConnection> now() {
            ImmutableSet.Builder<CarrierConnection> all = ImmutableSet.builder();
            byLocation.forEach((location, known) -> all.addAll(known.byCarrier().values()));
            return all.build();
        }
    }
}
