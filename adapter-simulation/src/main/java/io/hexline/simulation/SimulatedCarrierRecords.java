package io.hexline.simulation;

import com.google.common.collect.ImmutableMap;
import com.google.common.collect.ImmutableSet;
import com.google.common.collect.Maps;
import io.hexline.application.collaborator.CarrierRecords;
import io.hexline.application.collaborator.Command;
import io.hexline.application.failure.PortFailure;
import io.hexline.domain.carrier.Carrier;
import io.hexline.domain.carrier.Carrier.CarrierConnection;
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
import io.hexline.world.World;
import io.hexline.world.state.Codec;
import io.hexline.world.state.Opening;
import io.hexline.world.state.StateStore;
import io.hexline.world.state.StateTable;
import io.vavr.control.Either;
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
    private final CarrierConnections connections;
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
            CarrierConnections connections,
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
        return faults.or(
                Collaborator.CARRIER,
                "carrier",
                () -> About.ANYTHING,
                () -> Either.right(Optional.ofNullable(carriers.get(id))));
    }

    @Override
    public Either<PortFailure, List<Carrier>> carriers() {
        return faults.or(
                Collaborator.CARRIER,
                "carriers",
                () -> About.ANYTHING,
                () -> Either.right(carriers.values().stream()
                        .sorted(Comparator.comparing(Carrier::name))
                        .toList()));
    }

    @Override
    public Either<PortFailure, Optional<CarrierConnection>> connection(CarrierId carrier, LocationId location) {
        return faults.or(
                Collaborator.CARRIER,
                "connection",
                () -> About.location(location),
                () -> Either.right(connections.find(carrier, location)));
    }

    @Override
    public Either<PortFailure, CarrierConnection> connect(Command.Key key, CarrierId carrier, LocationId location) {
        return faults.or(
                Collaborator.CARRIER,
                "connect",
                key,
                () -> About.location(location),
                () -> Either.right(connections.connect(carrier, location)));
    }

    @Override
    public Either<PortFailure, LocationId> restoreConnection(
            Command.Key key, LocationId location, Optional<CarrierConnection> before) {
        return faults.or(
                Collaborator.CARRIER,
                "restoreConnection",
                key,
                () -> About.location(location),
                () -> Either.right(connections.restore(location, before)));
    }

    @Override
    public Either<PortFailure, List<CarrierNumber>> numbers(Collection<PhoneNumber> wanted) {
        return faults.or(Collaborator.CARRIER, "numbers", () -> About.numbers(wanted), () -> {
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
        return faults.or(
                Collaborator.CARRIER, "add", key, () -> About.numbers(added).at(location), () -> {
                    numbers.changeAll(
                            added,
                            (number, known) -> Optional.of(new Active(
                                    new CarriedNumber(number, carrier, Optional.of(location)), Optional.empty())));
                    return Either.right(added);
                });
    }

    @Override
    public Either<PortFailure, Set<PhoneNumber>> remove(Command.Key key, CarrierId carrier, Set<PhoneNumber> removed) {
        return faults.or(Collaborator.CARRIER, "remove", key, () -> About.numbers(removed), () -> {
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
                connections.courses(),
                book.now());
    }
}
