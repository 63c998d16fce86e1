package io.hexline.rest.move;

import io.hexline.application.move.WatchMoveJob;
import io.hexline.domain.job.MoveJob;
import io.hexline.rest.call.Operation;
import io.hexline.rest.call.Operation.Answer;
import io.hexline.rest.call.Operation.Call;
import io.hexline.rest.job.ListJobsOperation;
import io.hexline.rest.page.PageSize;
import io.hexline.rest.problem.Problem;
import io.vavr.control.Either;

/** {@code GET …/moveLocation}. */
public record ListMoveJobsOperation(WatchMoveJob watchMoveJob) implements Operation {

    @Override
    public Either<Problem, Answer> handle(Call call) {
        return new ListJobsOperation<>(watchMoveJob::list, PageSize.TELEPHONY, MoveJob::instance, JobDetails::listed)
                .handle(call);
    }
}
