package io.hexline.application.move;

import io.hexline.application.collaborator.Collaborators;
import io.hexline.application.failure.Failure;
import io.hexline.application.store.Store;
import io.hexline.domain.job.MoveJob;
import io.hexline.domain.value.Id.JobId;
import io.hexline.domain.value.Id.OrgId;
import io.vavr.control.Either;
import java.time.InstantSource;
import java.util.concurrent.Executor;

/**
 * Stops jobs and lets them go on. Each answers the job as it is then, {@link Failure.NotFound} where the organization has
 * none with this id, or {@link Failure.NotPossible} where the job is not in a state for it.
 */
public interface ControlMoveJob {

    /** Stops after the user that is being moved; the job can go on later. */
    Either<Failure, MoveJob> pause(OrgId org, JobId id);

    /** Goes on with the users that wait, in the host's background. */
    Either<Failure, MoveJob> resume(OrgId org, JobId id);

    /** Stops for good; who still waits is skipped, who was moved stays moved. */
    Either<Failure, MoveJob> abandon(OrgId org, JobId id);

    static ControlMoveJob on(Store store, Collaborators collaborators, InstantSource time, Executor background) {
        return MoveUseCases.on(store, collaborators, time, background).controlMoveJob();
    }
}
