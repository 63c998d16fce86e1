package io.hexline.rest.metrics;

import io.hexline.rest.call.Operation;
import io.hexline.rest.call.Operation.Answer;
import io.hexline.rest.call.Operation.Call;
import io.hexline.rest.problem.Problem;
import io.vavr.control.Either;

/** {@code GET /metrics}: for administrators, although the numbers tell nothing about any organization. */
public record ReadMetricsOperation(Metrics metrics) implements Operation {

    private static final String MEDIA_TYPE = "text/plain; version=0.0.4; charset=utf-8";

    @Override
    public Either<Problem, Answer> handle(Call call) {
        return call.organizationInQuery().map(own -> Answer.text(MEDIA_TYPE, metrics.text()));
    }
}
