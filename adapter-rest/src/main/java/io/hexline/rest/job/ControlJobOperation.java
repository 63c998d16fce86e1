package io.hexline.rest.job;

import io.hexline.application.failure.Failure;
import io.hexline.domain.value.Id.JobId;
import io.hexline.domain.value.Id.OrgId;
import io.hexline.rest.call.Operation;
import io.hexline.rest.call.Operation.Answer;
import io.hexline.rest.call.Operation.Call;
import io.hexline.rest.problem.Problem;
import io.vavr.control.Either;
import java.util.function.BiFunction;

/**
 * {@code POST …/jobs/…/{jobId}/actions/…/invoke}: 409 where the job is not in a state for it.
 *
 * @param action what is done to the job
 * @param done what is answered then
 */
public record ControlJobOperation<J>(BiFunction<OrgId, JobId, Either<Failure, J>> action, Answer done)
        implements Operation {

    @Override
    public Either<Problem, Answer> handle(Call call) {
        return JobInPath.of(call, action).map(job -> done);
    }
}
