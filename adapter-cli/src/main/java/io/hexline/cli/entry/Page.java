package io.hexline.cli.entry;

import java.util.List;
import java.util.function.Function;

/**
 * The first elements of a list.
 *
 * @param more whether the list goes on
 */
public record Page<T>(List<T> elements, boolean more) {

    public Page {
        elements = List.copyOf(elements);
    }

    /** The first {@code max} of these, of which there is one more where the list goes on. */
    public static <T> Page<T> of(List<T> found, int max) {
        return new Page<>(found.subList(0, Math.min(found.size(), max)), found.size() > max);
    }

    /** The same page of what is made of each element. */
    public <R> Page<R> map(Function<T, R> made) {
        return new Page<>(elements.stream().map(made).toList(), more);
    }
}
