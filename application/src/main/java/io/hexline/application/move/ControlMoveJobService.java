package io.hexline.application.move;

import io.hexline.application.collaborator.Lease;
import io.hexline.application.failure.Failure;
import io.hexline.application.failure.Failure.Retry;
import io.hexline.application.failure.PortFailure;
import io.hexline.application.job.Parallelism;
import io.hexline.application.move.job.MoveJobWorker;
import io.hexline.application.saga.Sagas;
import io.hexline.application.saga.Turn;
import io.hexline.application.store.JobWrite;
import io.hexline.application.store.UnitOfWork;
import io.hexline.domain.job.JobEvent;
import io.hexline.domain.job.JobWithUsers;
import io.hexline.domain.job.MoveJob;
import io.hexline.domain.value.Id.JobId;
import io.hexline.domain.value.Id.OrgId;
import io.vavr.control.Either;
import java.time.InstantSource;
import java.util.List;
import java.util.Set;
import java.util.function.Function;

record ControlMoveJobService(
        WatchMoveJob watch, UnitOfWork unitOfWork, Sagas sagas, InstantSource time, MoveJobWorker worker)
        implements ControlMoveJob {

    @Override
    public Either<Failure, MoveJob> pause(OrgId org, JobId id) {
        return apply(org, id, JobEvent.PAUSE).flatMap(paused -> settled(paused, turn -> Either.right(0)));
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
        return apply(org, id, JobEvent.ABANDON)
                .flatMap(abandoned -> settled(abandoned, turn -> worker.settle(abandoned)));
    }

    /**
     * The job once the user who is being moved when it is stopped has an outcome; as it is where that takes too long.
     * Where something cannot be done about those who wait for their orders, it is done later.
     */
    private Either<Failure, MoveJob> settled(MoveJob stopped, Function<Turn, Either<PortFailure, Integer>> then) {
        OrgId org = stopped.origin().target();
        Either<PortFailure, Integer> done = sagas.inTurn(Set.of(Lease.Key.of(stopped.id())), Sagas.PATIENCE, then);
        return done.fold(failure -> watch.handle(org, stopped.id()), ok -> watch.handle(org, stopped.id()));
    }

    private Either<Failure, MoveJob> apply(OrgId org, JobId id, JobEvent event) {
        return Retry.onConflict(
                Parallelism.MANY,
                () -> watch.withUsers(org, id)
                        .flatMap(read -> read.on(event, time.instant())
                                .<Failure>mapLeft(refused -> new Failure.NotPossible(refused.message()))
                                .flatMap(next -> write(next.changedSince(read)))));
    }

    private Either<Failure, MoveJob> write(JobWithUsers changed) {
        return unitOfWork
                .commit(List.of(new JobWrite.PutJob(changed)))
                .<Failure>mapLeft(Failure.Trouble::new)
                .map(written -> changed.job());
    }
}
