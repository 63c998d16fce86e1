package io.hexline.application.move;

import io.hexline.application.Host;
import io.hexline.application.failure.PortFailure;
import io.hexline.application.store.Write;
import io.hexline.domain.job.JobEvent;
import io.hexline.domain.job.JobId;
import io.hexline.domain.job.JobState;
import io.hexline.domain.job.MoveItem;
import io.hexline.domain.job.MoveJob;
import io.hexline.domain.organization.OrgId;
import io.vavr.control.Either;
import java.util.List;
import java.util.Optional;

/** Works a job through, user by user, until it is done, somebody stops it, or the store fails. */
final class MoveJobRunner {

    private final Host host;
    private final UserMove userMove;

    MoveJobRunner(Host host) {
        this.host = host;
        this.userMove = new UserMove(host);
    }

    void run(OrgId org, JobId id) {
        try {
            record(org, id, JobEvent.START);
            Optional<MoveJob> job = running(org, id);
            while (job.isPresent()) {
                job = step(job.get()) ? running(org, id) : Optional.empty();
            }
        } catch (RuntimeException defect) {
            record(org, id, JobEvent.FAIL);
            throw defect;
        }
    }

    /** Whether there may be more to do. */
    private boolean step(MoveJob job) {
        Optional<MoveItem> item = job.next();
        if (item.isEmpty()) {
            record(job.origin().target(), job.id(), JobEvent.FINISH);
            return false;
        }
        Either<PortFailure, Integer> written = userMove.carryOut(job, item.get());
        boolean tryAgain = written.isRight() || written.getLeft() instanceof PortFailure.Conflict;
        if (!tryAgain) {
            record(job.origin().target(), job.id(), JobEvent.FAIL);
        }
        return tryAgain;
    }

    private Optional<MoveJob> running(OrgId org, JobId id) {
        return host.jobs()
                .find(org, id)
                .getOrElseGet(failure -> Optional.empty())
                .filter(job -> job.state() == JobState.RUNNING);
    }

    /** What is not possible in the job's state has been overtaken by somebody else's event. */
    private void record(OrgId org, JobId id, JobEvent event) {
        host.jobs().find(org, id).peek(found -> found.flatMap(
                        job -> job.on(event, host.time().instant()).toJavaOptional())
                .ifPresent(job -> host.ledger().commit(List.of(new Write.PutJob(job)))));
    }
}
