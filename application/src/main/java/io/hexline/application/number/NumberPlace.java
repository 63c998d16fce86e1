package io.hexline.application.number;

import java.util.Comparator;
import java.util.Optional;

/**
 * Where a number or an extension without number stands in a list: numbers come first.
 *
 * @param number empty text for an extension without number
 * @param extension empty text for a number
 * @param location of the extension; empty text for a number
 */
public record NumberPlace(String number, String extension, String location) {

    public static final Comparator<NumberPlace> ORDER = Comparator.comparing(
                    (NumberPlace place) -> place.number().isEmpty())
            .thenComparing(NumberPlace::number)
            .thenComparing(NumberPlace::extension)
            .thenComparing(NumberPlace::location);

    public static NumberPlace of(NumberUse use) {
        return use.number()
                .map(number -> new NumberPlace(number.number().value(), "", ""))
                .orElseGet(() -> new NumberPlace("", text(use.extension()), text(use.location())));
    }

    private static String text(Optional<?> value) {
        return value.map(Object::toString).orElse("");
    }
}
