package io.hexline.application.move;

import io.hexline.application.failure.Failure;
import io.hexline.application.failure.Retry;
import io.hexline.application.move.job.MoveJobWorker;
import io.hexline.application.store.KeyedLocks;
import io.hexline.application.store.UnitOfWork;
import io.hexline.application.store.Write;
import io.hexline.domain.job.JobEvent;
import io.hexline.domain.job.MoveJob;
import io.hexline.domain.value.Id.JobId;
import io.hexline.domain.value.Id.OrgId;
import io.vavr.control.Either;
import java.time.InstantSource;
import java.util.List;

record ControlMoveJobService(
        WatchMoveJob watch, UnitOfWork unitOfWork, KeyedLocks locks, InstantSource time, MoveJobWorker worker)
        implements ControlMoveJob {

    @Override
    public Either<Failure, MoveJob> pause(OrgId org, JobId id) {
        return stop(org, id, JobEvent.PAUSE);
    }

    @Override
    public Either<Failure, MoveJob> resume(OrgId org, JobId id) {
        return apply(org, id, JobEvent.RESUME).map(job -> {
            worker.start(job);
            return job;
        });
    }

    @Override
    public Either<Failure, MoveJob> abandon(OrgId org, JobId id) {
        return stop(org, id, JobEvent.ABANDON);
    }

    /** The user who is being moved when the job is stopped has an outcome before the answer is given. */
    private Either<Failure, MoveJob> stop(OrgId org, JobId id, JobEvent event) {
        return apply(org, id, event)
                .flatMap(stopped -> locks.ofJob(id, () -> Either.right(watch.handle(org, id)))
                        .<Failure>mapLeft(Failure.Trouble::new)
                        .flatMap(now -> now));
    }

    private Either<Failure, MoveJob> apply(OrgId org, JobId id, JobEvent event) {
        return Retry.onConflict(() -> watch.handle(org, id)
                .flatMap(job -> job.on(event, time.instant())
                        .<Failure>mapLeft(refused -> new Failure.NotPossible(refused.message()))
                        .flatMap(this::write)));
    }

    private Either<Failure, MoveJob> write(MoveJob job) {
        return unitOfWork
                .commit(List.of(new Write.PutJob(job)))
                .<Failure>mapLeft(Failure.Trouble::new)
                .map(written -> job);
    }
}
