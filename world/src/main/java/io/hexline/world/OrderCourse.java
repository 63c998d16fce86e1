package io.hexline.world;

import io.hexline.domain.carrier.NumberOrder;
import java.time.Duration;

/**
 * What becomes of the number orders that a carrier takes.
 *
 * @param outcome what the carrier makes of an order
 * @param after how long it takes until the outcome is known; zero for at once
 * @param type what the carrier takes an order for
 * @param lost whether an order cannot be found again once that time is over
 */
public record OrderCourse(Outcome outcome, Duration after, NumberOrder.Type type, boolean lost) {

    /** Carried out as they come. */
    public static final OrderCourse DEFAULT =
            new OrderCourse(Outcome.COMPLETED, Duration.ZERO, NumberOrder.Type.MOVE, false);

    /** How an order ends. */
    public enum Outcome {
        COMPLETED,
        FAILED
    }

    public OrderCourse {
        if (after.isNegative()) {
            throw new IllegalArgumentException("An order takes no negative time: " + after);
        }
    }

    public NumberOrder.State state(boolean known) {
        if (!known) {
            return NumberOrder.State.PENDING;
        }
        return outcome == Outcome.COMPLETED ? NumberOrder.State.COMPLETED : NumberOrder.State.FAILED;
    }
}
