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

/** Tells how far batch jobs have come. */
public interface WatchBatchJobs {

    /** The job as it is now; {@link Failure.NotFound} where the organization has none of this kind with this id. */
    Either<Failure, BatchJob> handle(OrgId org, BatchWork.Kind kind, JobId id);

    /**
     * The organization's jobs of this kind, the newest first.
     *
     * @param before the instance of the job that they are older than, which need not be there any more; empty from the
     *     newest on
     * @param skip how many to leave out then; 0 or more
     * @param max how many at most
     */
    Either<Failure, List<BatchJob>> list(OrgId org, BatchWork.Kind kind, OptionalLong before, int skip, int max);

    static WatchBatchJobs on(BatchJobs jobs) {
        return new WatchBatchJobsService(jobs);
    }
}
