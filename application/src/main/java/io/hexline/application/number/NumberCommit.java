package io.hexline.application.number;

import io.hexline.application.collaborator.CarrierRecords;
import io.hexline.application.failure.PortFailure;
import io.hexline.application.failure.Retry;
import io.hexline.application.store.UnitOfWork;
import io.hexline.application.store.Write;
import io.hexline.domain.number.InventoryNumber;
import io.hexline.domain.value.Id.CarrierId;
import io.hexline.domain.value.Id.LocationId;
import io.hexline.domain.value.PhoneNumber;
import io.vavr.control.Either;
import java.util.ArrayDeque;
import java.util.Deque;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.function.BiFunction;
import java.util.function.Function;
import java.util.stream.Collectors;

/**
 * Commits numbers that come to a location or go from it, together with what their carriers have to know. They are told
 * before; where the commit fails, what they were told is taken back.
 */
record NumberCommit(CarrierRecords carriers, UnitOfWork unitOfWork) {

    /** The numbers come to the location. */
    Either<PortFailure, Integer> add(LocationId location, List<InventoryNumber> numbers) {
        return commit(
                numbers,
                (carrier, some) -> carriers.add(carrier, location, some),
                carriers::remove,
                Write.PutNumber::new);
    }

    /** The numbers go from the location. */
    Either<PortFailure, Integer> remove(LocationId location, List<InventoryNumber> numbers) {
        return commit(
                numbers,
                carriers::remove,
                (carrier, some) -> carriers.add(carrier, location, some),
                Write.RemoveNumber::new);
    }

    private Either<PortFailure, Integer> commit(
            List<InventoryNumber> numbers, Command command, Command back, Function<InventoryNumber, Write> write) {
        Deque<Map.Entry<CarrierId, Set<PhoneNumber>>> told = new ArrayDeque<>();
        return Either.traverseRight(
                        byCarrier(numbers).entrySet(),
                        carried -> command.apply(carried.getKey(), carried.getValue())
                                .peek(done -> told.push(carried)))
                .flatMap(done -> unitOfWork.commit(numbers.stream().map(write).toList()))
                .mapLeft(cause -> takenBack(cause, told, back));
    }

    private static Map<CarrierId, Set<PhoneNumber>> byCarrier(List<InventoryNumber> numbers) {
        return numbers.stream()
                .filter(number -> number.carrier().isPresent())
                .collect(Collectors.groupingBy(
                        number -> number.carrier().orElseThrow(),
                        Collectors.mapping(InventoryNumber::number, Collectors.toSet())));
    }

    private static PortFailure takenBack(
            PortFailure cause, Deque<Map.Entry<CarrierId, Set<PhoneNumber>>> told, Command back) {
        List<PortFailure> left = told.stream()
                .map(carried -> Retry.onFailure(() -> back.apply(carried.getKey(), carried.getValue())))
                .filter(Either::isLeft)
                .map(Either::getLeft)
                .toList();
        return left.isEmpty() ? cause : new PortFailure.NotCompensated(cause, left);
    }

    /** What a carrier is told of some of its numbers. */
    private interface Command extends BiFunction<CarrierId, Set<PhoneNumber>, Either<PortFailure, Set<PhoneNumber>>> {}
}
