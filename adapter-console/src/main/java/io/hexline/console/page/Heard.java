package io.hexline.console.page;

import io.hexline.application.failure.Failure;
import io.vavr.control.Either;
import java.util.Optional;

/**
 * What a page has besides from a system outside.
 *
 * @param found empty where it is not for the visitor, or not there, or not known now
 * @param silent whether the system did not answer, which the page says
 */
public record Heard<T>(Optional<T> found, boolean silent) {

    /** Any failure but that of a system outside, and of what is not for the visitor, stays one. */
    public static <T> Either<Failure, Heard<T>> of(Either<Failure, T> asked) {
        return asked.isLeft() && asked.getLeft() instanceof Failure.Trouble
                ? Either.right(new Heard<>(Optional.empty(), true))
                : Permitted.of(asked).map(found -> new Heard<>(found, false));
    }
}
