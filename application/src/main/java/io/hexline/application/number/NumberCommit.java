package io.hexline.application.number;

import com.google.common.collect.ImmutableList;
import io.hexline.application.collaborator.Collaborators;
import io.hexline.application.collaborator.Command;
import io.hexline.application.collaborator.Lease;
import io.hexline.application.failure.Failure;
import io.hexline.application.failure.PortFailure;
import io.hexline.application.saga.Sagas;
import io.hexline.application.saga.Turn;
import io.hexline.application.saga.Turn.Saga.Step;
import io.hexline.application.store.Store;
import io.hexline.application.store.Write;
import io.hexline.domain.location.Location;
import io.hexline.domain.number.InventoryNumber;
import io.hexline.domain.value.Id.CarrierId;
import io.hexline.domain.value.Id.LocationId;
import io.hexline.domain.value.PhoneNumber;
import io.vavr.control.Either;
import java.time.InstantSource;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.function.Function;
import java.util.stream.Collectors;

/**
 * Commits numbers that come to a location or go from it, together with what their carriers have to know. They are told
 * before; where the commit fails, what they were told is taken back.
 */
record NumberCommit(Sagas sagas) {

    static NumberCommit on(Store store, Collaborators outside, InstantSource time) {
        return new NumberCommit(Sagas.on(store, outside, time));
    }

    /** Does the work while nobody else adds or removes numbers there. */
    <T> Either<Failure, T> alone(LocationId location, Function<Turn, Either<Failure, T>> work) {
        return sagas.alone(Lease.Key.of(location), work);
    }

    /** The numbers come to the location. */
    Either<PortFailure, Integer> add(Turn turn, LocationId location, List<InventoryNumber> numbers) {
        List<Step> steps = byCarrier(numbers).entrySet().stream()
                .map(carried -> new Step(
                        new Command.AddAtCarrier(carried.getKey(), location, carried.getValue()),
                        new Command.RemoveAtCarrier(carried.getKey(), carried.getValue())))
                .toList();
        return turn.carryOut(steps, writes(numbers, Write.PutNumber::new));
    }

    /** The numbers go from the location. */
    Either<PortFailure, Integer> remove(Turn turn, Location location, List<InventoryNumber> numbers) {
        List<Step> steps = byCarrier(numbers).entrySet().stream()
                .map(carried -> new Step(
                        new Command.RemoveAtCarrier(carried.getKey(), carried.getValue()),
                        new Command.AddAtCarrier(carried.getKey(), location.id(), carried.getValue())))
                .toList();
        return turn.carryOut(
                steps,
                ImmutableList.<Write>builder()
                        .add(new Write.ExpectLocation(location))
                        .addAll(writes(numbers, Write.RemoveNumber::new))
                        .build());
    }

    private static List<Write> writes(List<InventoryNumber> numbers, Function<InventoryNumber, Write> write) {
        return numbers.stream().map(write).collect(ImmutableList.toImmutableList());
    }

    private static Map<CarrierId, Set<PhoneNumber>> byCarrier(List<InventoryNumber> numbers) {
        return numbers.stream()
                .filter(number -> number.carrier().isPresent())
                .collect(Collectors.groupingBy(
                        number -> number.carrier().orElseThrow(),
                        Collectors.mapping(InventoryNumber::number, Collectors.toSet())));
    }
}
