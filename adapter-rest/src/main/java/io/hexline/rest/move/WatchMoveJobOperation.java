package io.hexline.rest.move;

import io.hexline.application.job.WatchMoveJob;
import io.hexline.domain.job.JobId;
import io.hexline.rest.call.Answer;
import io.hexline.rest.call.Call;
import io.hexline.rest.call.Operation;
import io.hexline.rest.id.WireId;
import io.hexline.rest.problem.Envelope;
import io.hexline.rest.problem.Problem;
import io.vavr.control.Either;

/** {@code GET …/moveLocation/{jobId}}: the job as it is now. */
public record WatchMoveJobOperation(WatchMoveJob watchMoveJob) implements Operation {

    @Override
    public Either<Problem, Answer> handle(Call call) {
        return call.organizationInQuery()
                .flatMap(org -> call.idInPath("jobId", WireId.JOB_ID, JobId::parse)
                        .flatMap(job -> watchMoveJob.handle(org, job).mapLeft(Envelope.STANDARD::problem))
                        .map(job -> Answer.ok(JobDetails.watched(job))));
    }
}
