package io.hexline.application.failure;

import static org.junit.jupiter.api.Assertions.assertEquals;

import io.hexline.application.failure.Failure.Retry;
import io.vavr.control.Either;
import java.util.ArrayDeque;
import java.util.Deque;
import java.util.List;
import org.junit.jupiter.api.Test;

class RetryTest {

    private static final PortFailure CONFLICT = new PortFailure.Conflict("person ada");
    private static final PortFailure DOWN = new PortFailure.StoreUnavailable("commit");

    /** Answers one after the other, and counts how often it was asked. */
    private static final class Answers<F> {

        private final Deque<Either<F, Integer>> left;
        private int asked;

        Answers(List<Either<F, Integer>> answers) {
            left = new ArrayDeque<>(answers);
        }

        Either<F, Integer> next() {
            asked++;
            return left.size() > 1 ? left.pop() : left.peek();
        }
    }

    private static Either<Failure, Integer> trouble(PortFailure cause) {
        return Either.left(new Failure.Trouble(cause));
    }

    @Test
    void aConflictIsDecidedAgain() {
        Answers<Failure> answers = new Answers<>(List.of(trouble(CONFLICT), trouble(CONFLICT), Either.right(7)));

        assertEquals(Either.right(7), Retry.onConflict(answers::next));
        assertEquals(3, answers.asked);
    }

    @Test
    void aConflictThatStaysIsTheAnswerInTheEnd() {
        Answers<Failure> answers = new Answers<>(List.of(trouble(CONFLICT)));

        assertEquals(trouble(CONFLICT), Retry.onConflict(answers::next));
        assertEquals(5, answers.asked);
        assertEquals(trouble(CONFLICT), Retry.onConflict(50, answers::next));
        assertEquals(55, answers.asked);
    }

    @Test
    void nothingElseIsDecidedAgain() {
        for (Either<Failure, Integer> lasting : List.of(
                trouble(DOWN),
                trouble(new PortFailure.NotCompensated(CONFLICT, List.of(DOWN))),
                Either.<Failure, Integer>left(new Failure.NotPossible("a reason")))) {
            Answers<Failure> answers = new Answers<>(List.of(lasting, Either.right(7)));

            assertEquals(lasting, Retry.onConflict(answers::next));
            assertEquals(1, answers.asked);
        }
    }

    @Test
    void whatPassesIsTriedAgainUpToWhatDoesNot() {
        Answers<PortFailure> answers =
                new Answers<>(List.of(Either.left(DOWN), Either.left(CONFLICT), Either.right(7)));

        assertEquals(Either.left(CONFLICT), Retry.where(PortFailure.StoreUnavailable.class::isInstance, answers::next));
        assertEquals(2, answers.asked);
    }
}
