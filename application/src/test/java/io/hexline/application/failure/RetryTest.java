package io.hexline.application.failure;

import static org.junit.jupiter.api.Assertions.assertEquals;

import io.vavr.control.Either;
import java.util.ArrayDeque;
import java.util.Collections;
import java.util.Deque;
import java.util.List;
import org.junit.jupiter.api.Test;

class RetryTest {

    private static final PortFailure CONFLICT = new PortFailure.Conflict("it");
    private static final PortFailure DOWN = new PortFailure.StoreUnavailable("do it");

    private final Deque<Either<PortFailure, String>> answers = new ArrayDeque<>();

    private Either<PortFailure, String> whereConflict() {
        return Retry.where(PortFailure::isConflict, answers::remove);
    }

    @Test
    void whatSucceedsIsNotDoneAgain() {
        answers.addAll(List.of(Either.right("first"), Either.right("second")));

        assertEquals(Either.right("first"), whereConflict());
    }

    @Test
    void whatCanComeOutOtherwiseIsTriedAgain() {
        answers.addAll(List.of(Either.left(CONFLICT), Either.left(CONFLICT), Either.right("third")));

        assertEquals(Either.right("third"), whereConflict());
    }

    @Test
    void anotherFailureIsAnsweredAtOnce() {
        answers.addAll(List.of(Either.left(CONFLICT), Either.left(DOWN), Either.right("third")));

        assertEquals(Either.left(DOWN), whereConflict());
    }

    @Test
    void afterFiveTriesTheFailureIsTheAnswer() {
        answers.addAll(Collections.nCopies(5, Either.left(CONFLICT)));
        answers.add(Either.right("sixth"));

        assertEquals(Either.left(CONFLICT), whereConflict());
        assertEquals(1, answers.size());
    }

    @Test
    void aUseCaseDecidesAgainAfterAConflictOnly() {
        Deque<Either<Failure, String>> decisions = new ArrayDeque<>(List.of(
                Either.left(new Failure.Trouble(CONFLICT)),
                Either.left(new Failure.NotPossible("now")),
                Either.right("third")));

        assertEquals(Either.left(new Failure.NotPossible("now")), Retry.onConflict(decisions::remove));
    }
}
