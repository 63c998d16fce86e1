package io.hexline.rest.move;

import io.hexline.application.move.WatchMoveJob;
import io.hexline.rest.call.Operation;
import io.hexline.rest.call.Operation.Answer;
import io.hexline.rest.call.Operation.Call;
import io.hexline.rest.job.JobInPath;
import io.hexline.rest.problem.Problem;
import io.hexline.rest.result.ResultLinks;
import io.vavr.control.Either;

/** {@code GET …/moveLocation/{jobId}}: the job as it is now. */
public record WatchMoveJobOperation(WatchMoveJob watchMoveJob, ResultLinks links) implements Operation {

    @Override
    public Either<Problem, Answer> handle(Call call) {
        return JobInPath.of(call, watchMoveJob::handle)
                .map(job -> Answer.ok(JobDetails.watched(
                        job, file -> links.to(file, call.request().server()))));
    }
}
