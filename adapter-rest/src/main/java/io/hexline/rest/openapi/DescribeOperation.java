package io.hexline.rest.openapi;

import com.fasterxml.jackson.databind.JsonNode;
import io.hexline.rest.call.OpenOperation;
import io.hexline.rest.call.Operation.Answer;
import io.hexline.rest.call.Operation.Call;
import io.hexline.rest.problem.Problem;
import io.vavr.control.Either;
import java.util.function.Supplier;

/**
 * {@code GET /openapi.json}.
 *
 * @param description made when it is asked for first: a server starts without it
 */
public record DescribeOperation(Supplier<? extends JsonNode> description) implements OpenOperation {

    @Override
    public Either<Problem, Answer> handle(Call.Request request) {
        return Either.right(Answer.ok(document()));
    }

    JsonNode document() {
        return description.get();
    }
}
