package io.hexline.rest.job;

import io.hexline.application.job.WatchBatchJobs;
import io.hexline.domain.job.BatchWork;
import io.hexline.rest.call.Operation;
import io.hexline.rest.call.Operation.Answer;
import io.hexline.rest.call.Operation.Call;
import io.hexline.rest.problem.Problem;
import io.vavr.control.Either;

/** {@code GET …/jobs/…/{jobId}}: the job as it is now. */
public record WatchBatchJobOperation(WatchBatchJobs watchBatchJobs, BatchWork.Kind kind) implements Operation {

    @Override
    public Either<Problem, Answer> handle(Call call) {
        return JobInPath.of(call, (org, id) -> watchBatchJobs.handle(org, kind, id))
                .map(job -> Answer.ok(BatchJobBody.watched(job)));
    }
}
