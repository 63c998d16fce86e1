package io.hexline.application.failure;

import io.vavr.control.Either;
import java.util.function.Predicate;
import java.util.function.Supplier;

/** Tries again what can succeed then: a fixed number of times, without waiting. */
public final class Retry {

    private static final int ATTEMPTS = 5;

    private Retry() {}

    /** Decides again where something changed between reading and writing: the first answer that is no conflict, or the last conflict. */
    public static <T> Either<Failure, T> onConflict(Supplier<Either<Failure, T>> attempt) {
        return whileFailing(attempt, Retry::isConflict);
    }

    /** Insists on what can be repeated without harm: the first answer that is no failure, or the last failure. */
    public static <T> Either<PortFailure, T> onFailure(Supplier<? extends Either<PortFailure, T>> command) {
        return whileFailing(command, failure -> true);
    }

    private static <F, T> Either<F, T> whileFailing(
            Supplier<? extends Either<F, T>> attempt, Predicate<F> worthAnother) {
        Either<F, T> answer = attempt.get();
        for (int made = 1; made < ATTEMPTS && answer.isLeft() && worthAnother.test(answer.getLeft()); made++) {
            answer = attempt.get();
        }
        return answer;
    }

    private static boolean isConflict(Failure failure) {
        return failure instanceof Failure.Trouble trouble && trouble.cause() instanceof PortFailure.Conflict;
    }
}
