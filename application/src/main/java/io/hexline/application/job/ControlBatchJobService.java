package io.hexline.application.job;

import io.hexline.application.collaborator.Lease;
import io.hexline.application.failure.Failure;
import io.hexline.application.failure.Failure.Retry;
import io.hexline.application.failure.PortFailure;
import io.hexline.application.saga.Sagas;
import io.hexline.application.store.JobWrite;
import io.hexline.application.store.UnitOfWork;
import io.hexline.domain.job.BatchJob;
import io.hexline.domain.job.BatchWork;
import io.hexline.domain.job.JobEvent;
import io.hexline.domain.value.Id.JobId;
import io.hexline.domain.value.Id.OrgId;
import io.vavr.control.Either;
import java.time.InstantSource;
import java.util.List;
import java.util.Set;

record ControlBatchJobService(
        WatchBatchJobs watch, UnitOfWork unitOfWork, Sagas sagas, InstantSource time, BatchJobWorker worker)
        implements ControlBatchJob {

    @Override
    public Either<Failure, BatchJob> pause(OrgId org, BatchWork.Kind kind, JobId id) {
        return apply(org, kind, id, JobEvent.PAUSE).flatMap(this::settled);
    }

    @Override
    public Either<Failure, BatchJob> resume(OrgId org, BatchWork.Kind kind, JobId id) {
        return apply(org, kind, id, JobEvent.RESUME).map(job -> {
            worker.start(job);
            return job;
        });
    }

    @Override
    public Either<Failure, BatchJob> abandon(OrgId org, BatchWork.Kind kind, JobId id) {
        return apply(org, kind, id, JobEvent.ABANDON).flatMap(this::settled);
    }

    /** The job once nobody works on it any more; as it is where that takes too long. */
    private Either<Failure, BatchJob> settled(BatchJob stopped) {
        OrgId org = stopped.origin().target();
        BatchWork.Kind kind = stopped.work().kind();
        Either<PortFailure, Boolean> done =
                sagas.inTurn(Set.of(Lease.Key.of(stopped.id())), Sagas.PATIENCE, turn -> Either.right(true));
        return done.fold(failure -> watch.handle(org, kind, stopped.id()), ok -> watch.handle(org, kind, stopped.id()));
    }

    private Either<Failure, BatchJob> apply(OrgId org, BatchWork.Kind kind, JobId id, JobEvent event) {
        return Retry.onConflict(() -> watch.handle(org, kind, id)
                .flatMap(read -> read.on(event, time.instant())
                        .<Failure>mapLeft(refused -> new Failure.NotPossible(refused.message()))
                        .flatMap(next -> Failure.orTrouble(unitOfWork.commit(List.of(new JobWrite.PutBatchJob(next))))
                                .mapTo(next))));
    }
}
