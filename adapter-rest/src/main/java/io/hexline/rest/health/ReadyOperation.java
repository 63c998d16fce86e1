package io.hexline.rest.health;

import io.hexline.application.failure.Failure;
import io.hexline.application.readiness.CheckReadiness;
import io.hexline.rest.call.OpenOperation;
import io.hexline.rest.call.Operation.Answer;
import io.hexline.rest.call.Operation.Call;
import io.hexline.rest.problem.Problem;
import io.vavr.control.Either;

/**
 * {@code GET /health/ready}, and {@code /health}: 503 while the store does not do its work, and why. A server that stops
 * answers 503 to everything.
 */
public record ReadyOperation(CheckReadiness readiness) implements OpenOperation {

    @Override
    public Either<Problem, Answer> handle(Call.Request request) {
        return readiness.handle().map(ready -> Health.up()).mapLeft(ReadyOperation::why);
    }

    private static Problem why(Failure failure) {
        Problem problem = Problem.of(failure);
        return failure instanceof Failure.Trouble trouble
                ? problem.saying(trouble.cause().message() + ".")
                : problem;
    }
}
