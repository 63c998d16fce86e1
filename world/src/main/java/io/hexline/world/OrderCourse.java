package io.hexline.world;

import java.time.Duration;
import java.util.Optional;

/**
 * What becomes of the number orders that a carrier takes, and how long it takes for them and for changes of carrier.
 *
 * @param outcome what the carrier makes of an order
 * @param after how long it takes until the outcome of an order is known, or a location connected; zero for at once
 * @param retention how long the carrier's order book keeps an order once its outcome is known; empty for ever
 */
public record OrderCourse(Outcome outcome, Duration after, Optional<Duration> retention) {

    /** Carried out as they come, and kept. */
    public static final OrderCourse DEFAULT = new OrderCourse(Outcome.COMPLETED, Duration.ZERO, Optional.empty());

    /** How an order ends. */
    public enum Outcome {
        COMPLETED,
        FAILED
    }

    public OrderCourse {
        if (after.isNegative() || retention.filter(Duration::isNegative).isPresent()) {
            throw new IllegalArgumentException("No time of an order is negative: " + after + ", " + retention);
        }
    }
}
