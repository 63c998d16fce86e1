package io.hexline.rest.person;

import com.google.common.collect.ImmutableList;
import io.hexline.application.user.CallingUser;
import io.hexline.domain.location.CallingProfile;
import io.hexline.domain.user.CallSettings;
import io.hexline.domain.user.Lines;
import io.hexline.domain.user.Lines.AlternateNumber;
import io.hexline.domain.value.Extension;
import io.hexline.domain.value.PhoneNumber;
import io.hexline.domain.value.RingPattern;
import java.util.List;
import java.util.Optional;
import java.util.function.Function;

/** The numbers of a person, on the wire: the primary one, and then its alternates. */
record PersonNumbersBody(boolean distinctiveRingEnabled, List<Number> phoneNumbers) {

    /** Those of somebody who does not call. */
    static final PersonNumbersBody NONE = new PersonNumbersBody(CallSettings.DEFAULT.distinctiveRing(), List.of());

    /**
     * One of them.
     *
     * @param esn prefix and extension, where there are both
     * @param ringPattern null for the primary one
     */
    record Number(
            boolean primary,
            String directNumber,
            String extension,
            String routingPrefix,
            String esn,
            RingPattern ringPattern) {}

    /** The numbers, each as {@code written} writes it. */
    static PersonNumbersBody of(CallingUser user, Function<PhoneNumber, String> written) {
        Lines lines = user.subscriber().lines();
        Optional<String> prefix = prefix(user);
        ImmutableList.Builder<Number> numbers = ImmutableList.builder();
        if (lines.number().isPresent() || lines.extension().isPresent()) {
            numbers.add(number(true, lines.number().map(written), lines.extension(), prefix, null));
        }
        for (AlternateNumber other : lines.alternates()) {
            numbers.add(
                    number(false, Optional.of(written.apply(other.number())), other.extension(), prefix, other.ring()));
        }
        return new PersonNumbersBody(user.subscriber().settings().distinctiveRing(), numbers.build());
    }

    private static Number number(
            boolean primary,
            Optional<String> number,
            Optional<Extension> extension,
            Optional<String> prefix,
            RingPattern ring) {
        Optional<String> dialled = extension.map(Extension::value);
        return new Number(
                primary,
                number.orElse(null),
                dialled.orElse(null),
                prefix.orElse(null),
                prefix.flatMap(before -> dialled.map(before::concat)).orElse(null),
                ring);
    }

    private static Optional<String> prefix(CallingUser user) {
        return user.location().calling().map(CallingProfile::settings).flatMap(settings -> settings.routingPrefix());
    }
}
