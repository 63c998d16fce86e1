package io.hexline.rest.move;

import io.hexline.application.failure.Failure;
import io.hexline.domain.job.MoveJob;
import io.hexline.domain.value.Id.JobId;
import io.hexline.domain.value.Id.OrgId;
import io.hexline.rest.call.Operation;
import io.hexline.rest.call.Operation.Answer;
import io.hexline.rest.call.Operation.Call;
import io.hexline.rest.problem.Problem;
import io.vavr.control.Either;
import java.util.function.BiFunction;

/**
 * {@code POST …/moveLocation/{jobId}/actions/…/invoke}: 202, or 409 where the job is not in a state for it.
 *
 * @param action what is done to the job
 */
public record ControlMoveJobOperation(BiFunction<OrgId, JobId, Either<Failure, MoveJob>> action) implements Operation {

    @Override
    public Either<Problem, Answer> handle(Call call) {
        return JobInPath.of(call, action).map(job -> Answer.accepted());
    }
}
