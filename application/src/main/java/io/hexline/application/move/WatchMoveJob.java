package io.hexline.application.move;

import io.hexline.application.failure.Failure;
import io.hexline.application.store.MoveJobs;
import io.hexline.domain.job.JobWithUsers;
import io.hexline.domain.job.MoveJob;
import io.hexline.domain.value.Id.JobId;
import io.hexline.domain.value.Id.OrgId;
import io.vavr.control.Either;
import java.util.List;
import java.util.OptionalLong;

/** Tells how far jobs have come. */
public interface WatchMoveJob {

    /** The job as it is now; {@link Failure.NotFound} where the organization has none with this id. */
    Either<Failure, MoveJob> handle(OrgId org, JobId id);

    /** Likewise, with all its users. */
    Either<Failure, JobWithUsers> withUsers(OrgId org, JobId id);

    /**
     * The organization's jobs, the newest first.
     *
     * @param before the instance of the job that they are older than, which need not be there any more; empty from the
     *     newest on
     * @param skip how many to leave out then; 0 or more
     * @param max how many at most
     */
    Either<Failure, List<MoveJob>> list(OrgId org, OptionalLong before, int skip, int max);

    static WatchMoveJob on(MoveJobs jobs) {
        return new WatchMoveJobService(jobs);
    }
}
