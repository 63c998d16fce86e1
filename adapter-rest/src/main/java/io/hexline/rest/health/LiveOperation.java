package io.hexline.rest.health;

import io.hexline.rest.call.OpenOperation;
import io.hexline.rest.call.Operation.Answer;
import io.hexline.rest.call.Operation.Call;
import io.hexline.rest.problem.Problem;
import io.vavr.control.Either;

/** {@code GET /health/live}: who answers, lives. */
public record LiveOperation() implements OpenOperation {

    @Override
    public Either<Problem, Answer> handle(Call.Request request) {
        return Either.right(Health.up());
    }

    @Override
    public boolean waitsForNobody() {
        return true;
    }
}
