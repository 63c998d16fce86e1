package io.hexline.application.failure;

import io.vavr.control.Either;
import java.util.function.Predicate;
import java.util.function.Supplier;

/** Tries again what can come out otherwise the next time: a fixed number of times, without waiting. */
public final class Retry {

    private static final int ATTEMPTS = 5;

    private Retry() {}

    /** Decides again where something changed between reading and writing. */
    public static <T> Either<Failure, T> onConflict(Supplier<Either<Failure, T>> attempt) {
        return where(Retry::isConflict, attempt);
    }

    /** Insists on what can be repeated without harm. */
    public static <T> Either<PortFailure, T> onFailure(Supplier<? extends Either<PortFailure, T>> command) {
        return where(failure -> true, command);
    }

    /** The first answer that is no failure of this kind, or the last one that is. */
    public static <F, T> Either<F, T> where(Predicate<? super F> passes, Supplier<? extends Either<F, T>> attempt) {
        Either<F, T> answer = attempt.get();
        for (int made = 1; made < ATTEMPTS && answer.isLeft() && passes.test(answer.getLeft()); made++) {
            answer = attempt.get();
        }
        return answer;
    }

    private static boolean isConflict(Failure failure) {
        return failure instanceof Failure.Trouble trouble && trouble.cause().isConflict();
    }
}
