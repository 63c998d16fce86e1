package io.hexline.application.job;

import io.hexline.application.collaborator.Collaborators;
import io.hexline.application.failure.Failure;
import io.hexline.application.saga.Sagas;
import io.hexline.application.store.Store;
import io.hexline.domain.job.BatchJob;
import io.hexline.domain.job.BatchWork;
import io.hexline.domain.value.Id.JobId;
import io.hexline.domain.value.Id.OrgId;
import io.vavr.control.Either;
import java.time.InstantSource;

/**
 * Stops batch jobs and lets them go on. Each answers the job as it is then, {@link Failure.NotFound} where the organization
 * has none of this kind with this id, or {@link Failure.NotPossible} where the job is not in a state for it.
 */
public interface ControlBatchJob {

    /** Stops the job, which can go on later; what was begun of an item is undone, and the item waits again. */
    Either<Failure, BatchJob> pause(OrgId org, BatchWork.Kind kind, JobId id);

    /** Goes on with the items that wait, in the host's background. */
    Either<Failure, BatchJob> resume(OrgId org, BatchWork.Kind kind, JobId id);

    /** Stops for good; what still waits, or was only begun, is skipped, and what was done stays done. */
    Either<Failure, BatchJob> abandon(OrgId org, BatchWork.Kind kind, JobId id);

    static ControlBatchJob on(Store store, Collaborators outside, InstantSource time, BatchJobWorker worker) {
        return new ControlBatchJobService(
                WatchBatchJobs.on(store.batchJobs()), store.unitOfWork(), Sagas.on(store, outside, time), time, worker);
    }
}
