package io.hexline.rest.control;

import io.hexline.application.control.WorldControl.Refusal;
import io.hexline.rest.call.Operation.Answer;
import io.hexline.rest.problem.Problem;
import io.vavr.control.Either;
import java.util.List;
import java.util.Optional;

/** What refusals are in HTTP. */
final class Refusals {

    private static final String RETRY_AFTER_SECONDS = "1";

    private Refusals() {}

    /** Nothing to tell where it was done. */
    static Either<Problem, Answer> answer(Optional<Refusal> refusal) {
        return answer(refusal, Answer.nothing());
    }

    static Either<Problem, Answer> answer(Optional<Refusal> refusal, Answer done) {
        return refusal.<Either<Problem, Answer>>map(why -> Either.left(problem(why)))
                .orElseGet(() -> Either.right(done));
    }

    static Problem missing(String what) {
        return problem(Refusal.missing(what));
    }

    private static Problem problem(Refusal refusal) {
        List<String> reasons = refusal.reasons();
        return switch (refusal.kind()) {
            case WRONG -> Problem.invalid(reasons);
            case MISSING -> Problem.of(404, reasons.get(0));
            case NOT_NOW -> Problem.of(409, reasons.get(0)).withHeader("Retry-After", RETRY_AFTER_SECONDS);
        };
    }
}
