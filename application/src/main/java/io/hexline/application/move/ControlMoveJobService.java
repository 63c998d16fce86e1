package io.hexline.application.move;

import io.hexline.application.Host;
import io.hexline.application.failure.Failure;
import io.hexline.application.failure.Retry;
import io.hexline.application.job.WatchMoveJob;
import io.hexline.application.store.Write;
import io.hexline.domain.job.JobEvent;
import io.hexline.domain.job.MoveJob;
import io.hexline.domain.value.JobId;
import io.hexline.domain.value.OrgId;
import io.vavr.control.Either;
import java.util.List;

final class ControlMoveJobService implements ControlMoveJob {

    private final Host host;
    private final WatchMoveJob watch;

    ControlMoveJobService(Host host) {
        this.host = host;
        this.watch = WatchMoveJob.on(host);
    }

    @Override
    public Either<Failure, MoveJob> pause(OrgId org, JobId id) {
        return stop(org, id, JobEvent.PAUSE);
    }

    @Override
    public Either<Failure, MoveJob> resume(OrgId org, JobId id) {
        return apply(org, id, JobEvent.RESUME)
                .peek(job -> host.background().execute(new MoveJobRunner(host, org, id)::run));
    }

    @Override
    public Either<Failure, MoveJob> abandon(OrgId org, JobId id) {
        return stop(org, id, JobEvent.ABANDON);
    }

    /** The user who is being moved when the job is stopped has an outcome before the answer is given. */
    private Either<Failure, MoveJob> stop(OrgId org, JobId id, JobEvent event) {
        return apply(org, id, event)
                .flatMap(stopped -> host.store()
                        .locks()
                        .ofJob(id, () -> host.store().jobs().find(org, id))
                        .<Failure>mapLeft(Failure.Trouble::new)
                        .map(now -> now.orElse(stopped)));
    }

    private Either<Failure, MoveJob> apply(OrgId org, JobId id, JobEvent event) {
        return Retry.onConflict(() -> watch.handle(org, id)
                .flatMap(job -> job.on(event, host.time().instant())
                        .<Failure>mapLeft(refused -> new Failure.NotPossible(refused.message()))
                        .flatMap(this::write)));
    }

    private Either<Failure, MoveJob> write(MoveJob job) {
        return host.store()
                .unitOfWork()
                .commit(List.of(new Write.PutJob(job)))
                .<Failure>mapLeft(Failure.Trouble::new)
                .map(written -> job);
    }
}
