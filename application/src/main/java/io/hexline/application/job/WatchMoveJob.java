package io.hexline.application.job;

import io.hexline.application.Host;
import io.hexline.application.failure.Failure;
import io.hexline.domain.job.JobId;
import io.hexline.domain.job.MoveJob;
import io.hexline.domain.organization.OrgId;
import io.vavr.control.Either;

/** Tells how far a job has come. */
public interface WatchMoveJob {

    /** The job as it is now; {@link Failure.NotFound} where the organization has none with this id. */
    Either<Failure, MoveJob> handle(OrgId org, JobId id);

    static WatchMoveJob on(Host host) {
        return (org, id) -> host.jobs()
                .find(org, id)
                .<Failure>mapLeft(Failure.Trouble::new)
                .flatMap(job -> job.<Either<Failure, MoveJob>>map(Either::right)
                        .orElseGet(() -> Either.left(new Failure.NotFound("job", id))));
    }
}
