package io.hexline.domain.value;

import java.util.Optional;
import java.util.function.Function;

/**
 * What is asked of a value that a user may have: an absent attribute keeps it, an empty one removes it, any other sets it.
 */
public sealed interface Change<T> {

    /** The value stays as it is. */
    record Keep<T>() implements Change<T> {}

    /** The value is taken away. */
    record Remove<T>() implements Change<T> {}

    /** The value becomes another one. */
    record Set<T>(T value) implements Change<T> {}

    static <T> Change<T> keep() {
        return new Keep<>();
    }

    static <T> Change<T> remove() {
        return new Remove<>();
    }

    static <T> Change<T> set(T value) {
        return new Set<>(value);
    }

    default boolean keeps() {
        return this instanceof Keep;
    }

    /** The value that is asked for, if any. */
    default Optional<T> requested() {
        return this instanceof Set<T> set ? Optional.of(set.value()) : Optional.empty();
    }

    /** The value afterwards. */
    default Optional<T> applyTo(Optional<T> current) {
        return keeps() ? current : requested();
    }

    /** The same for somebody with this value: to name what is there is to keep it, and so is to remove what is not. */
    default Change<T> from(Optional<T> current) {
        return applyTo(current).equals(current) ? keep() : this;
    }

    /** The value that is made of what is asked for; nothing is asked for where none can be made. */
    default <R> Change<R> flatMap(Function<T, Optional<R>> maker) {
        if (this instanceof Set<T> set) {
            return maker.apply(set.value()).map(Change::set).orElseGet(Change::keep);
        }
        return keeps() ? keep() : remove();
    }

    default <R> Change<R> map(Function<T, R> mapper) {
        if (this instanceof Set<T> set) {
            return set(mapper.apply(set.value()));
        }
        return keeps() ? keep() : remove();
    }
}
