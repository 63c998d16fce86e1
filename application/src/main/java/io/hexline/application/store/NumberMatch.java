package io.hexline.application.store;

import com.google.common.collect.ImmutableSet;
import io.hexline.domain.number.InventoryNumber;
import io.hexline.domain.number.NumberBlock;
import io.hexline.domain.value.Id.CarrierId;
import io.hexline.domain.value.PhoneNumber;
import java.util.Optional;
import java.util.Set;

/**
 * What a number that is looked for is like: all of it applies.
 *
 * @param digits what it has in it, digits only
 * @param oneOf it is one of these
 * @param block it lies in it, whether it was ordered so or not
 * @param carrier who provides it
 */
public record NumberMatch(
        Optional<String> digits,
        Optional<Set<PhoneNumber>> oneOf,
        Optional<NumberBlock> block,
        Optional<CarrierId> carrier) {

    /** Any number. */
    public static final NumberMatch ANY =
            new NumberMatch(Optional.empty(), Optional.empty(), Optional.empty(), Optional.empty());

    public NumberMatch {
        oneOf = oneOf.map(ImmutableSet::copyOf);
    }

    /** One that has these digits in it. */
    public static NumberMatch containing(String digits) {
        return new NumberMatch(Optional.of(digits), Optional.empty(), Optional.empty(), Optional.empty());
    }

    /** One of these. */
    public static NumberMatch oneOf(Set<PhoneNumber> numbers) {
        return new NumberMatch(Optional.empty(), Optional.of(numbers), Optional.empty(), Optional.empty());
    }

    public NumberMatch in(NumberBlock wanted) {
        return new NumberMatch(digits, oneOf, Optional.of(wanted), carrier);
    }

    public NumberMatch from(CarrierId wanted) {
        return new NumberMatch(digits, oneOf, block, Optional.of(wanted));
    }

    boolean fits(InventoryNumber held) {
        PhoneNumber number = held.number();
        return digits.filter(part -> !number.value().contains(part)).isEmpty()
                && oneOf.filter(those -> !those.contains(number)).isEmpty()
                && block.filter(run -> !run.contains(number)).isEmpty()
                && (carrier.isEmpty() || carrier.equals(held.carrier()));
    }
}
