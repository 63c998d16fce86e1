package io.hexline.rest.openapi;

import com.fasterxml.jackson.databind.JsonNode;
import io.hexline.rest.call.OpenOperation;
import io.hexline.rest.call.Operation.Answer;
import io.hexline.rest.call.Operation.Call;
import io.hexline.rest.problem.Problem;
import io.vavr.control.Either;

/** {@code GET /openapi.json}. */
public record DescribeOperation(JsonNode document) implements OpenOperation {

    @Override
    public Either<Problem, Answer> handle(Call.Request request) {
        return Either.right(Answer.ok(document));
    }
}
