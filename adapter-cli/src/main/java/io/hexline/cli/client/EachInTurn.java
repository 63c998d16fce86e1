package io.hexline.cli.client;

import io.hexline.cli.answer.Answer;
import io.vavr.control.Either;
import java.util.ArrayList;
import java.util.List;
import java.util.function.Function;

/** Does the same for each of some things, up to the first for which it cannot be done. */
public final class EachInTurn {

    private EachInTurn() {}

    public static <T, R> Either<Answer, List<R>> of(List<T> things, Function<T, Either<Answer, R>> action) {
        List<R> results = new ArrayList<>();
        for (T thing : things) {
            Either<Answer, R> result = action.apply(thing);
            if (result.isLeft()) {
                return Either.left(result.getLeft());
            }
            results.add(result.get());
        }
        return Either.right(List.copyOf(results));
    }
}
