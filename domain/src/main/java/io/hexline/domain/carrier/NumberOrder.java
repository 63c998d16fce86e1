package io.hexline.domain.carrier;

import com.google.common.collect.ImmutableList;
import io.hexline.domain.value.Id.LocationId;
import io.hexline.domain.value.Id.NumberOrderId;
import io.hexline.domain.value.Id.OrgId;
import io.hexline.domain.value.PhoneNumber;
import java.util.List;

/** An order at a carrier, as the carrier tells of it. */
public record NumberOrder(NumberOrderId id, Type type, State state) {

    /** The operation that an order asks for. */
    public enum Type {
        /** New numbers, one or a block. */
        NEW,
        /** Numbers that another carrier had. */
        PORT_IN,
        /** Numbers that go from one location to another. */
        MOVE,
        /** Numbers that go to another carrier. */
        PORT_OUT,
        /** Numbers that are given back. */
        DISCONNECT
    }

    /** How far the carrier is. */
    public enum State {
        COMPLETED,
        /** Accepted; it completes or fails later. */
        PENDING,
        FAILED
    }

    /**
     * Numbers on their way from one location to another.
     *
     * @param numbers at least one
     */
    public record NumberTransfer(OrgId customer, List<PhoneNumber> numbers, LocationId from, LocationId to) {

        public NumberTransfer {
            numbers = ImmutableList.copyOf(numbers);
            if (numbers.isEmpty()) {
                throw new IllegalArgumentException("A transfer has at least one number");
            }
        }

        /** The way back. */
        public NumberTransfer reversed() {
            return new NumberTransfer(customer, numbers, to, from);
        }
    }
}
