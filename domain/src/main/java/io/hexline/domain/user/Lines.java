package io.hexline.domain.user;

import com.google.common.collect.ImmutableList;
import com.google.common.collect.ImmutableSet;
import io.hexline.domain.value.Extension;
import io.hexline.domain.value.PhoneNumber;
import io.hexline.domain.value.RingPattern;
import java.util.List;
import java.util.Optional;

/**
 * The numbers under which a subscriber is reached.
 *
 * @param number the primary number
 * @param fax the number of its fax messages; no number and no extension stands twice
 */
public record Lines(
        Optional<Extension> extension,
        Optional<PhoneNumber> number,
        List<AlternateNumber> alternates,
        Optional<PhoneNumber> fax) {

    public static final Lines NONE = new Lines(Optional.empty(), Optional.empty(), List.of(), Optional.empty());

    public Lines {
        alternates = ImmutableList.copyOf(alternates);
        requireDistinct(numbersOf(number, alternates, fax));
        requireDistinct(extensionsOf(extension, alternates));
    }

    /**
     * A further number of the same subscriber, with an extension of its own or without.
     *
     * @param ring how calls to it ring, where the subscriber lets its numbers ring distinctively
     */
    public record AlternateNumber(PhoneNumber number, Optional<Extension> extension, RingPattern ring) {

        /** One that rings as usual. */
        public AlternateNumber(PhoneNumber number, Optional<Extension> extension) {
            this(number, extension, RingPattern.NORMAL);
        }

        public AlternateNumber withoutExtension() {
            return new AlternateNumber(number, Optional.empty(), ring);
        }
    }

    public static Lines of(Optional<Extension> extension, Optional<PhoneNumber> number) {
        return new Lines(extension, number, List.of(), Optional.empty());
    }

    /** The same with another primary number and the extension that goes with it. */
    public Lines withPrimary(Optional<Extension> newExtension, Optional<PhoneNumber> newNumber) {
        return new Lines(newExtension, newNumber, alternates, fax);
    }

    /** The same with one number more. */
    public Lines withAlternate(AlternateNumber alternate) {
        List<AlternateNumber> more = ImmutableList.<AlternateNumber>builder()
                .addAll(alternates)
                .add(alternate)
                .build();
        return new Lines(extension, number, more, fax);
    }

    /** The same without a number, primary or alternate; an alternate's extension goes with it. */
    public Lines without(PhoneNumber lost) {
        return new Lines(
                extension,
                number.filter(primary -> !primary.equals(lost)),
                alternates.stream()
                        .filter(alternate -> !alternate.number().equals(lost))
                        .toList(),
                fax);
    }

    /** The primary, alternate and fax numbers, in this order. */
    public List<PhoneNumber> numbers() {
        return numbersOf(number, alternates, fax);
    }

    /** The alternate and fax numbers, in this order. */
    public List<PhoneNumber> secondaryNumbers() {
        return numbersOf(Optional.empty(), alternates, fax);
    }

    /** The extension and those of the alternates, in this order. */
    public List<Extension> extensions() {
        return extensionsOf(extension, alternates);
    }

    private static List<PhoneNumber> numbersOf(
            Optional<PhoneNumber> number, List<AlternateNumber> alternates, Optional<PhoneNumber> fax) {
        List<PhoneNumber> primary = listOf(number);
        if (alternates.isEmpty() && fax.isEmpty()) {
            return primary;
        }
        ImmutableList.Builder<PhoneNumber> numbers = ImmutableList.builder();
        numbers.addAll(primary);
        for (AlternateNumber alternate : alternates) {
            numbers.add(alternate.number());
        }
        fax.ifPresent(numbers::add);
        return numbers.build();
    }

    private static List<Extension> extensionsOf(Optional<Extension> extension, List<AlternateNumber> alternates) {
        List<Extension> primary = listOf(extension);
        if (alternates.isEmpty()) {
            return primary;
        }
        ImmutableList.Builder<Extension> extensions = ImmutableList.builder();
        extensions.addAll(primary);
        for (AlternateNumber alternate : alternates) {
            alternate.extension().ifPresent(extensions::add);
        }
        return extensions.build();
    }

    private static <T> List<T> listOf(Optional<T> one) {
        return one.isPresent() ? ImmutableList.of(one.get()) : ImmutableList.of();
    }

    private static void requireDistinct(List<?> values) {
        if (ImmutableSet.copyOf(values).size() < values.size()) {
            throw new IllegalArgumentException("A subscriber has each number and extension once, not " + values);
        }
    }
}
