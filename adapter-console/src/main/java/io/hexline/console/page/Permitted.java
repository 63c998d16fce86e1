package io.hexline.console.page;

import io.hexline.application.failure.Failure;
import io.vavr.control.Either;
import java.util.Optional;

/** What a page has besides, where the visitor may see it. */
public final class Permitted {

    private Permitted() {}

    /** What was found; empty where it is not for the visitor, or not there. Any other failure stays one. */
    public static <T> Either<Failure, Optional<T>> of(Either<Failure, T> asked) {
        return asked.fold(
                failure -> failure instanceof Failure.NotAllowed || failure instanceof Failure.NotFound
                        ? Either.right(Optional.empty())
                        : Either.left(failure),
                found -> Either.right(Optional.of(found)));
    }
}
