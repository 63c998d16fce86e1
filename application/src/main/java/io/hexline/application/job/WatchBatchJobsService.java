package io.hexline.application.job;

import io.hexline.application.failure.Failure;
import io.hexline.application.store.BatchJobs;
import io.hexline.domain.job.BatchJob;
import io.hexline.domain.job.BatchWork;
import io.hexline.domain.value.Id.JobId;
import io.hexline.domain.value.Id.OrgId;
import io.vavr.control.Either;
import java.util.List;
import java.util.OptionalLong;

record WatchBatchJobsService(BatchJobs jobs) implements WatchBatchJobs {

    @Override
    public Either<Failure, BatchJob> handle(OrgId org, BatchWork.Kind kind, JobId id) {
        return Failure.orNotFound(
                jobs.find(org, id).map(found -> found.filter(job -> job.work().kind() == kind)), "job", id);
    }

    @Override
    public Either<Failure, List<BatchJob>> list(
            OrgId org, BatchWork.Kind kind, OptionalLong before, int skip, int max) {
        return Failure.orTrouble(jobs.newest(org, kind, before, skip, max));
    }
}
