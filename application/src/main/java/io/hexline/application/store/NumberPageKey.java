package io.hexline.application.store;

import java.util.Comparator;
import java.util.Optional;

/**
 * Where a number or an extension without number stands in a list: numbers come first.
 *
 * @param number empty text for an extension without number
 * @param extension empty text for a number
 * @param location of the extension; empty text for a number
 */
public record NumberPageKey(String number, String extension, String location) {

    public static final Comparator<NumberPageKey> ORDER = Comparator.comparing(
                    (NumberPageKey place) -> place.number().isEmpty())
            .thenComparing(NumberPageKey::number)
            .thenComparing(NumberPageKey::extension)
            .thenComparing(NumberPageKey::location);

    public static NumberPageKey of(NumberUse use) {
        return use.number()
                .map(number -> new NumberPageKey(number.number().value(), "", ""))
                .orElseGet(() -> new NumberPageKey("", text(use.extension()), text(use.location())));
    }

    private static String text(Optional<?> value) {
        return value.map(Object::toString).orElse("");
    }
}
