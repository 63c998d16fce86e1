package io.hexline.application.store;

import com.google.common.collect.ImmutableSet;
import io.hexline.domain.value.PhoneNumber;
import java.util.Optional;
import java.util.Set;

/**
 * What a number that is looked for is like.
 *
 * @param digits what it has in it, digits only; empty where {@code oneOf} says which ones
 * @param oneOf it is one of these; empty where {@code digits} is there
 */
public record NumberMatch(Optional<String> digits, Set<PhoneNumber> oneOf) {

    public NumberMatch {
        oneOf = ImmutableSet.copyOf(oneOf);
    }

    /** One that has these digits in it. */
    public static NumberMatch containing(String digits) {
        return new NumberMatch(Optional.of(digits), Set.of());
    }

    /** One of these. */
    public static NumberMatch oneOf(Set<PhoneNumber> numbers) {
        return new NumberMatch(Optional.empty(), numbers);
    }

    boolean fits(PhoneNumber number) {
        return digits.map(number.value()::contains).orElseGet(() -> oneOf.contains(number));
    }
}
