package io.hexline.console.page;

import io.hexline.application.failure.Failure;
import io.vavr.control.Either;
import java.util.List;
import java.util.function.Function;

/** What was found, and by which of several ways to ask for it. */
public record FoundBy<Q, R>(Q query, List<R> rows) {

    /**
     * By the query, or else by the first of the others that finds any.
     *
     * @param list finds what there is
     */
    public static <Q, R> Either<Failure, FoundBy<Q, R>> first(
            Q query, List<Q> others, Function<Q, Either<Failure, List<R>>> list) {
        return by(query, list).flatMap(found -> found.orElse(others, list));
    }

    private static <Q, R> Either<Failure, FoundBy<Q, R>> by(Q query, Function<Q, Either<Failure, List<R>>> list) {
        return list.apply(query).map(rows -> new FoundBy<>(query, rows));
    }

    private Either<Failure, FoundBy<Q, R>> orElse(List<Q> others, Function<Q, Either<Failure, List<R>>> list) {
        return !rows.isEmpty() || others.isEmpty()
                ? Either.right(this)
                : by(others.get(0), list)
                        .flatMap(found -> found.rows.isEmpty()
                                ? orElse(others.subList(1, others.size()), list)
                                : Either.right(found));
    }
}
