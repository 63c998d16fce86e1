package io.hexline.domain.number;

import io.hexline.domain.value.Id.BlockId;
import io.hexline.domain.value.PhoneNumber;
import java.util.Comparator;

/**
 * Consecutive numbers that were ordered as one and move as one.
 *
 * @param first not after {@code last}, and of the same length
 */
public record NumberBlock(BlockId id, PhoneNumber first, PhoneNumber last) {

    private static final Comparator<PhoneNumber> ASCENDING = Comparator.comparing(NumberBlock::asLong);

    public NumberBlock {
        if (first.value().length() != last.value().length() || ASCENDING.compare(first, last) > 0) {
            throw new IllegalArgumentException("No block runs from " + first + " to " + last);
        }
    }

    public boolean contains(PhoneNumber number) {
        return ASCENDING.compare(first, number) <= 0 && ASCENDING.compare(number, last) <= 0;
    }

    /** How many numbers it has. */
    public long size() {
        return asLong(last) - asLong(first) + 1;
    }

    private static long asLong(PhoneNumber number) {
        return Long.parseLong(number.value().substring(1));
    }
}
