package io.hexline.domain.carrier;

import io.hexline.domain.value.NumberOrderId;

/** An order at a carrier, as the carrier tells of it. */
public record NumberOrder(NumberOrderId id, Type type, State state) {

    /** What the carrier took the order for. */
    public enum Type {
        MOVE,
        OTHER
    }

    /** How far the carrier is. */
    public enum State {
        COMPLETED,
        /** Accepted; it completes or fails later. */
        PENDING,
        FAILED
    }
}
