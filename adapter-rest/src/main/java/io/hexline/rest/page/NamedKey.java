package io.hexline.rest.page;

import io.hexline.domain.value.Syntax.Malformed;
import io.vavr.control.Either;
import java.util.Optional;
import java.util.function.BiFunction;

/**
 * The key of a list that is in the order of names and ids, as one text: how long the name is, the name, and the id. In a
 * list that is in the order of ids the name is empty.
 */
public final class NamedKey {

    private NamedKey() {}

    public static String text(String name, Object id) {
        return name.length() + ":" + name + id;
    }

    /**
     * The place in the list.
     *
     * @param place makes it of name and id
     * @return empty for a text that is no such key
     */
    public static <T> Optional<T> read(String text, BiFunction<String, String, Either<Malformed, T>> place) {
        int colon = text.indexOf(':');
        if (colon < 1 || !text.substring(0, colon).matches("\\d{1,6}")) {
            return Optional.empty();
        }
        int end = colon + 1 + Integer.parseInt(text.substring(0, colon));
        return end > text.length()
                ? Optional.empty()
                : Malformed.orNothing(place.apply(text.substring(colon + 1, end), text.substring(end)));
    }
}
