package io.hexline.application.job;

import io.hexline.application.failure.Failure.Retry;
import io.hexline.application.failure.PortFailure;
import io.hexline.application.store.BatchJobs;
import io.hexline.application.store.JobWrite;
import io.hexline.application.store.UnitOfWork;
import io.hexline.domain.job.BatchJob;
import io.vavr.control.Either;
import java.time.Instant;
import java.time.InstantSource;
import java.util.List;
import java.util.function.BiFunction;

/**
 * Changes jobs as the store has them: while a job runs, others pause it. What the store cannot do for a moment is tried
 * again.
 */
record BatchJobUpdates(BatchJobs jobs, UnitOfWork unitOfWork, InstantSource time) {

    /** The job as it is; a store that does not know it any more does not work. */
    Either<PortFailure, BatchJob> now(BatchJob job) {
        return Retry.where(PortFailure::isOfStore, () -> find(job));
    }

    private Either<PortFailure, BatchJob> find(BatchJob job) {
        return jobs.find(job.origin().target(), job.id())
                .flatMap(found -> found.<Either<PortFailure, BatchJob>>map(Either::right)
                        .orElseGet(() -> Either.left(new PortFailure.StoreUnavailable("find job " + job.id()))));
    }

    /**
     * Changes the job, whatever others do to it meanwhile.
     *
     * @param change answers the same job where there is nothing to change
     * @return the job as it is then
     */
    Either<PortFailure, BatchJob> change(BatchJob job, BiFunction<BatchJob, Instant, BatchJob> change) {
        return Retry.where(
                PortFailure::isOfStore,
                () -> find(job).flatMap(now -> {
                    BatchJob next = change.apply(now, time.instant());
                    return next.equals(now) ? Either.right(now) : write(next);
                }));
    }

    private Either<PortFailure, BatchJob> write(BatchJob next) {
        return unitOfWork
                .commit(List.of(new JobWrite.PutBatchJob(next)))
                .map(written -> next.at(next.version().next()));
    }
}
