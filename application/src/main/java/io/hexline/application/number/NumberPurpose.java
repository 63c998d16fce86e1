package io.hexline.application.number;

import io.hexline.application.store.NumberFilter;
import io.hexline.application.store.NumberFilter.Kind;
import io.hexline.application.store.NumberFilter.OwnerFilter;
import io.hexline.domain.number.InventoryNumber.NumberType;
import java.util.Optional;
import java.util.Set;
import java.util.function.UnaryOperator;

/** What a number is looked for: which ones can be used so. Source: the API reference of the lists of available numbers. */
public enum NumberPurpose {
    /** For a person, as its number. */
    PRIMARY(Types.OF_PERSONS, NumberPurpose::free),
    /** For a person, besides its number; also for its fax messages, or for Webex Go. */
    SECONDARY(Types.STANDARD, NumberPurpose::free),
    /** For a feature of a location, such as a hunt group, as its number or besides it. */
    FEATURE(Types.OF_PUBLIC_NETWORK, NumberPurpose::free),
    /** Where calls are forwarded to, or go that are intercepted: somebody answers there. */
    FORWARDING(Types.OF_PUBLIC_NETWORK, NumberPurpose::owned),
    /** Where emergency services call back (ECBN): only people can be called back. */
    CALLBACK(
            Types.OF_PUBLIC_NETWORK,
            asked -> owned(asked)
                    .ownedBy(
                            new OwnerFilter(asked.owner().id(), asked.owner().name(), Optional.of(new Kind.People())))),
    /** For a location as a whole. */
    LOCATION(Types.OF_PUBLIC_NETWORK, UnaryOperator.identity()),
    /** To be shown by calls from a location. */
    CALLER_ID(Types.OF_PUBLIC_NETWORK, UnaryOperator.identity()),
    /** To bill the calls of a location to. */
    CHARGE(Types.STANDARD, UnaryOperator.identity());

    private final Set<NumberType> types;
    private final UnaryOperator<NumberFilter> narrowing;

    NumberPurpose(Set<NumberType> types, UnaryOperator<NumberFilter> narrowing) {
        this.types = types;
        this.narrowing = narrowing;
    }

    /** Of the numbers that are asked for, those that can be used so. */
    NumberFilter among(NumberFilter asked) {
        return narrowing.apply(asked.withNumber(true).of(types));
    }

    private static NumberFilter free(NumberFilter asked) {
        return asked.available(true);
    }

    private static NumberFilter owned(NumberFilter asked) {
        return asked.available(false);
    }

    /** Types of numbers that several purposes have. */
    private static final class Types {

        static final Set<NumberType> STANDARD = Set.of(NumberType.GEOGRAPHIC);

        static final Set<NumberType> OF_PERSONS = Set.of(NumberType.GEOGRAPHIC, NumberType.MOBILE);

        static final Set<NumberType> OF_PUBLIC_NETWORK = Set.of(NumberType.GEOGRAPHIC, NumberType.TOLL_FREE);
    }
}
