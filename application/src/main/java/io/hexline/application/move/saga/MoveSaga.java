package io.hexline.application.move.saga;

import com.google.common.collect.ImmutableList;
import io.hexline.application.failure.PortFailure;
import io.hexline.domain.code.Finding;
import io.hexline.domain.code.MoveRequestCode;
import io.vavr.control.Either;
import java.util.ArrayDeque;
import java.util.Deque;
import java.util.List;
import java.util.function.Function;
import java.util.function.Supplier;

/** The steps of one move that have been done; where one fails, they are undone in reverse order. */
final class MoveSaga {

    private final Deque<Step> done = new ArrayDeque<>();

    /**
     * One step, through a port, with its compensation.
     *
     * @param failed what is told of a user for whom it cannot be done
     * @param notUndone what is told of a user for whom it cannot be undone
     */
    record Step(
            Supplier<Either<PortFailure, ?>> forward,
            Function<PortFailure, Finding> failed,
            Supplier<Either<PortFailure, ?>> back,
            Finding notUndone) {

        /** A step for whose undoing there is no code of its own. */
        static Step of(
                Supplier<Either<PortFailure, ?>> forward,
                Function<PortFailure, Finding> failed,
                Supplier<Either<PortFailure, ?>> back) {
            return new Step(forward, failed, back, Finding.of(MoveRequestCode.UNEXPECTED_FAILURE));
        }
    }

    /** Does the steps in order; empty where all were done, otherwise why one was not, and what could not be undone. */
    List<Finding> run(List<Step> steps) {
        for (Step step : steps) {
            Either<PortFailure, ?> answer = step.forward().get();
            if (answer.isLeft()) {
                return ImmutableList.<Finding>builder()
                        .add(step.failed().apply(answer.getLeft()))
                        .addAll(undo())
                        .build();
            }
            done.push(step);
        }
        return List.of();
    }

    /** Undoes everything that was done; what could not be undone, each kind once. */
    List<Finding> undo() {
        ImmutableList.Builder<Finding> left = ImmutableList.builder();
        while (!done.isEmpty()) {
            Step step = done.pop();
            if (step.back().get().isLeft()) {
                left.add(step.notUndone());
            }
        }
        return left.build();
    }
}
