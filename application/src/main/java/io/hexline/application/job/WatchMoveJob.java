package io.hexline.application.job;

import io.hexline.application.Host;
import io.hexline.application.failure.Failure;
import io.hexline.domain.job.JobId;
import io.hexline.domain.job.MoveJob;
import io.hexline.domain.organization.OrgId;
import io.vavr.control.Either;
import java.util.List;

/** Tells how far jobs have come. */
public interface WatchMoveJob {

    /** The job as it is now; {@link Failure.NotFound} where the organization has none with this id. */
    Either<Failure, MoveJob> handle(OrgId org, JobId id);

    /**
     * The organization's jobs, the newest first.
     *
     * @param start how many to leave out; 0 or more
     * @param max how many at most
     */
    Either<Failure, List<MoveJob>> list(OrgId org, int start, int max);

    static WatchMoveJob on(Host host) {
        return new WatchMoveJobService(host);
    }
}
