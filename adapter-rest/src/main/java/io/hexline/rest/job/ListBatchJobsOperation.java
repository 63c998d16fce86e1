package io.hexline.rest.job;

import io.hexline.application.job.WatchBatchJobs;
import io.hexline.domain.job.BatchJob;
import io.hexline.domain.job.BatchWork;
import io.hexline.rest.call.Operation;
import io.hexline.rest.call.Operation.Answer;
import io.hexline.rest.call.Operation.Call;
import io.hexline.rest.page.PageSize;
import io.hexline.rest.problem.Problem;
import io.vavr.control.Either;

/** {@code GET …/jobs/…}, of one kind of batch job. */
public record ListBatchJobsOperation(WatchBatchJobs watchBatchJobs, BatchWork.Kind kind, PageSize size)
        implements Operation {

    @Override
    public Either<Problem, Answer> handle(Call call) {
        return new ListJobsOperation<>(
                        (org, before, skip, max) -> watchBatchJobs.list(org, kind, before, skip, max),
                        size,
                        BatchJob::instance,
                        BatchJobBody::listed)
                .handle(call);
    }
}
