package io.hexline.application.calling;

import static io.vavr.API.For;

import com.google.common.collect.ImmutableList;
import io.hexline.application.collaborator.CarrierRecords;
import io.hexline.application.collaborator.Collaborators;
import io.hexline.application.collaborator.Command;
import io.hexline.application.collaborator.Lease;
import io.hexline.application.failure.Failure;
import io.hexline.application.saga.Sagas;
import io.hexline.application.saga.Turn;
import io.hexline.application.saga.Turn.Saga.Step;
import io.hexline.application.store.LocationUsage;
import io.hexline.application.store.NumberFilter;
import io.hexline.application.store.Numbers;
import io.hexline.application.store.Store;
import io.hexline.application.store.Write;
import io.hexline.domain.carrier.Carrier.CarrierConnection;
import io.hexline.domain.location.CallingProfile;
import io.hexline.domain.location.CallingProfile.PstnConnection;
import io.hexline.domain.location.Location;
import io.hexline.domain.number.InventoryNumber;
import io.hexline.domain.value.Id.CarrierId;
import io.hexline.domain.value.Id.LocationId;
import io.hexline.domain.value.PhoneNumber;
import io.vavr.control.Either;
import java.time.Instant;
import java.time.InstantSource;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.function.Function;
import java.util.stream.Collectors;

/**
 * Commits how a location is connected, together with what the carriers have to know. They are told before; where the commit
 * fails, what they were told is taken back.
 */
record PstnCommit(Sagas sagas, Numbers numbers, LocationUsage usage, CarrierRecords carriers, InstantSource time) {

    static PstnCommit on(Store store, Collaborators outside, InstantSource time) {
        return new PstnCommit(
                Sagas.on(store, outside, time), store.numbers(), store.locationUsage(), outside.carrierRecords(), time);
    }

    /** Does the work while nobody else adds or removes numbers there. */
    <T> Either<Failure, T> alone(LocationId location, Function<Turn, Either<Failure, T>> work) {
        return sagas.alone(Lease.Key.of(location), work);
    }

    /** The location with this connection; its numbers are the carrier's from then on. */
    Either<Failure, Location> connect(Turn turn, Location location, PstnConnection wanted) {
        Optional<PstnConnection> today = location.calling().flatMap(CallingProfile::pstn);
        Location after = location.withCalling(location.calling().orElseThrow().connectedBy(wanted));
        if (today.equals(Optional.of(wanted))) {
            return Either.right(location);
        }
        return today.map(PstnConnection::carrier).equals(Optional.of(wanted.carrier()))
                ? carryOut(turn, List.of(), List.of(new Write.PutLocation(after)), after)
                : change(turn, location, today.map(PstnConnection::carrier), after, wanted.carrier());
    }

    private Either<Failure, Location> change(
            Turn turn, Location location, Optional<CarrierId> from, Location after, CarrierId to) {
        return For(
                        settled(location, from),
                        before -> Failure.orTrouble(usage.numbers(location.id())),
                        (before, count) -> comingAlong(location),
                        (before, count, moving) -> carryOut(
                                turn,
                                steps(location.id(), before, moving, to),
                                writes(after, moving, to, count),
                                after))
                .yield((before, count, moving, connected) -> connected);
    }

    /** The connection as its carrier has it; nobody changes what has not been carried out yet. */
    private Either<Failure, Optional<CarrierConnection>> settled(Location location, Optional<CarrierId> from) {
        Instant now = time.instant();
        return from.map(carrier -> Failure.orTrouble(carriers.connection(carrier, location.id())))
                .orElseGet(() -> Either.right(Optional.empty()))
                .filterOrElse(
                        known -> known.filter(connection -> !connection.isSettled(now))
                                .isEmpty(),
                        known -> new Failure.NotPossible(
                                "The carrier of " + location.name() + " has not finished connecting it"));
    }

    private Either<Failure, List<InventoryNumber>> comingAlong(Location location) {
        Instant now = time.instant();
        return Failure.orTrouble(numbers.list(
                        NumberFilter.of(location.org()).at(location.id()).withNumber(true),
                        Optional.empty(),
                        0,
                        Integer.MAX_VALUE))
                .map(found -> found.stream()
                        .flatMap(use -> use.number().stream())
                        .distinct()
                        .toList())
                .flatMap(found -> found.stream()
                        .flatMap(number -> objection(number, now).stream())
                        .findFirst()
                        .<Either<Failure, List<InventoryNumber>>>map(
                                reason -> Either.left(new Failure.NotPossible(reason)))
                        .orElseGet(() -> Either.right(found)));
    }

    private static Optional<String> objection(InventoryNumber number, Instant now) {
        if (number.standing().pendingOrder()) {
            return Optional.of("An order is open for the number " + number.number());
        }
        return number.standing()
                .portLock()
                .filter(lock -> lock.holdsAt(now))
                .map(lock -> "The number " + number.number() + " is locked and cannot be ported");
    }

    private static List<Step> steps(
            LocationId location, Optional<CarrierConnection> before, List<InventoryNumber> moving, CarrierId to) {
        Map<Optional<CarrierId>, Set<PhoneNumber>> byCarrier = moving.stream()
                .collect(Collectors.groupingBy(
                        InventoryNumber::carrier, Collectors.mapping(InventoryNumber::number, Collectors.toSet())));
        ImmutableList.Builder<Step> steps = ImmutableList.<Step>builder()
                .add(new Step(
                        new Command.ConnectLocation(to, location), new Command.RestoreConnection(location, before)));
        byCarrier.forEach((from, some) -> steps.add(new Step(
                new Command.AddAtCarrier(to, location, some),
                from.<Command>map(carrier -> new Command.AddAtCarrier(carrier, location, some))
                        .orElseGet(() -> new Command.RemoveAtCarrier(to, some)))));
        return steps.build();
    }

    private static List<Write> writes(Location after, List<InventoryNumber> moving, CarrierId to, int count) {
        return ImmutableList.<Write>builder()
                .add(new Write.PutLocation(after), new Write.ExpectNumbers(after.id(), count))
                .addAll(moving.stream()
                        .map(number -> new Write.PutNumber(number.providedBy(to)))
                        .iterator())
                .build();
    }

    private static Either<Failure, Location> carryOut(Turn turn, List<Step> steps, List<Write> writes, Location after) {
        return Failure.orTrouble(turn.carryOut(steps, writes)).mapTo(after);
    }
}
