package io.hexline.world;

import static com.google.common.base.Preconditions.checkArgument;

import com.google.common.collect.ImmutableSet;
import io.hexline.domain.carrier.NumberOrder;
import io.hexline.domain.value.Id.CarrierId;
import io.hexline.domain.value.Id.NumberOrderId;
import io.hexline.domain.value.PhoneNumber;
import io.hexline.world.OrderCourse.Outcome;
import java.time.Instant;
import java.util.Optional;
import java.util.Set;

/**
 * An order in the order book of a carrier.
 *
 * @param numbers at least one
 * @param failedVerification those of them that failed the carrier's verification
 * @param due when its outcome is known; empty while no date is set
 * @param placedAs the key of the command with which it was placed; empty where it came about otherwise
 */
public record BookedOrder(
        NumberOrderId id,
        CarrierId carrier,
        NumberOrder.Type type,
        Set<PhoneNumber> numbers,
        Set<PhoneNumber> failedVerification,
        Optional<Instant> due,
        Outcome outcome,
        Optional<String> placedAs) {

    public BookedOrder {
        numbers = ImmutableSet.copyOf(numbers);
        failedVerification = ImmutableSet.copyOf(failedVerification);
        checkArgument(!numbers.isEmpty(), "Order %s is about no number", id);
        checkArgument(numbers.containsAll(failedVerification), "Order %s verifies other numbers than its own", id);
    }

    public boolean isOpen(Instant now) {
        return due.filter(end -> !now.isBefore(end)).isEmpty();
    }

    /** What the carrier tells of it. */
    public NumberOrder at(Instant now) {
        NumberOrder.State ended = outcome == Outcome.COMPLETED ? NumberOrder.State.COMPLETED : NumberOrder.State.FAILED;
        return new NumberOrder(id, type, isOpen(now) ? NumberOrder.State.PENDING : ended);
    }
}
