package io.hexline.application.move;

import io.hexline.application.failure.PortFailure;
import io.hexline.domain.code.Finding;
import io.vavr.control.Either;
import java.util.Optional;
import java.util.function.Function;
import java.util.function.Supplier;

/**
 * One step of a move, through a port, with its compensation.
 *
 * @param forward does it; a finding where it fails
 * @param back undoes it; a finding where that fails and has a code of its own
 */
record MoveStep(Supplier<Optional<Finding>> forward, Supplier<Optional<Finding>> back) {

    /** A step whose undoing has no code: it is done as well as can be. */
    static MoveStep of(
            Supplier<Either<PortFailure, ?>> forward,
            Function<PortFailure, Finding> failed,
            Supplier<Either<PortFailure, ?>> back) {
        return new MoveStep(() -> finding(forward.get(), failed), () -> {
            back.get();
            return Optional.empty();
        });
    }

    static Optional<Finding> finding(Either<PortFailure, ?> answer, Function<PortFailure, Finding> failed) {
        return answer.isRight() ? Optional.empty() : Optional.of(failed.apply(answer.getLeft()));
    }
}
