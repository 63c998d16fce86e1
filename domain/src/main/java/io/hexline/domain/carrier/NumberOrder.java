package io.hexline.domain.carrier;

/** An order at a carrier, as the carrier tells of it. */
public record NumberOrder(OrderId id, Type type, State state) {

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
