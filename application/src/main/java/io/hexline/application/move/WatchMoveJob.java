package io.hexline.application.move;

import io.hexline.application.failure.Failure;
import io.hexline.application.store.MoveJobs;
import io.hexline.domain.job.JobWithUsers;
import io.hexline.domain.job.MoveJob;
import io.hexline.domain.value.Id.JobId;
import io.hexline.domain.value.Id.OrgId;
import io.hexline.domain.value.Id.PersonId;
import io.vavr.control.Either;
import java.util.List;
import java.util.Map;
import java.util.OptionalLong;
import java.util.Set;

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

    /** Those of the users to whose move a job of the organization has not come, or who wait for its number order. */
    Either<Failure, Map<PersonId, JobId>> busyWith(OrgId org, Set<PersonId> users);

    static WatchMoveJob on(MoveJobs jobs) {
        return new WatchMoveJobService(jobs);
    }
}
