package io.hexline.application.failure;

import io.vavr.control.Either;
import java.util.function.Supplier;

/** Decides again where something changed between reading and writing. */
public final class Retry {

    private static final int ATTEMPTS = 5;

    private Retry() {}

    /** The first answer that is no conflict, or the last conflict. */
    public static <T> Either<Failure, T> onConflict(Supplier<Either<Failure, T>> attempt) {
        Either<Failure, T> answer = attempt.get();
        for (int made = 1; made < ATTEMPTS && isConflict(answer); made++) {
            answer = attempt.get();
        }
        return answer;
    }

    private static boolean isConflict(Either<Failure, ?> answer) {
        return answer.isLeft()
                && answer.getLeft() instanceof Failure.Trouble trouble
                && trouble.cause() instanceof PortFailure.Conflict;
    }
}
