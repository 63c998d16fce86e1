package io.hexline.domain.location;

import io.hexline.domain.value.PhoneNumber;
import java.util.Optional;
import java.util.stream.Stream;

/**
 * The numbers that stand for a location as a whole.
 *
 * @param main its published number
 * @param callingLineId the number its users' calls show (CLID)
 * @param charge the number that calls are billed to
 */
public record LocationNumbers(
        Optional<PhoneNumber> main, Optional<PhoneNumber> callingLineId, Optional<PhoneNumber> charge) {

    public static final LocationNumbers NONE =
            new LocationNumbers(Optional.empty(), Optional.empty(), Optional.empty());

    /** Whether the number is one of them. */
    public boolean include(PhoneNumber number) {
        return Stream.of(main, callingLineId, charge).anyMatch(one -> one.equals(Optional.of(number)));
    }
}
