package io.hexline.domain.carrier;

import com.google.common.collect.ImmutableList;
import io.hexline.domain.value.LocationId;
import io.hexline.domain.value.OrgId;
import io.hexline.domain.value.PhoneNumber;
import java.util.List;

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
