package io.hexline.rest.openapi;

import io.hexline.rest.call.OpenOperation;
import io.hexline.rest.call.Operation.Answer;
import io.hexline.rest.call.Operation.Call;
import io.hexline.rest.problem.Problem;
import io.vavr.control.Either;
import java.util.List;
import java.util.Map;
import java.util.concurrent.ConcurrentHashMap;

/**
 * {@code GET /openapi.json}.
 *
 * @param operations what is served
 */
public record DescribeOperation(List<OpenApi.Served> operations) implements OpenOperation {

    /** Made when it is asked for first: a server starts without it. Servers that serve the same describe themselves alike. */
    private static final Map<List<OpenApi.Served>, Answer> MADE = new ConcurrentHashMap<>();

    @Override
    public Either<Problem, Answer> handle(Call.Request request) {
        return Either.right(MADE.computeIfAbsent(operations, served -> Answer.ok(OpenApi.of(served))));
    }
}
