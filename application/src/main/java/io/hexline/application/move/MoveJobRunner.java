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

/** Works one job through, user by user, until it is done, somebody stops it, or the store fails. */
final class MoveJobRunner {

    /** How often one user's move is decided again because something changed meanwhile. */
    private static final int ATTEMPTS = 5;

    private final Host host;
    private final UserMove userMove;
    private final OrgId org;
    private final JobId id;

    MoveJobRunner(Host host, OrgId org, JobId id) {
        this.host = host;
        this.userMove = new UserMove(host);
        this.org = org;
        this.id = id;
    }

    void run() {
        try {
            boolean goOn = record(JobEvent.START);
            while (goOn) {
                goOn = running().filter(this::step).isPresent();
            }
        } catch (RuntimeException defect) {
            record(JobEvent.FAIL);
            throw defect;
        }
    }

    /** Whether there is more to do. */
    private boolean step(MoveJob job) {
        Optional<MoveItem> item = job.next();
        if (item.isEmpty()) {
            return record(JobEvent.FINISH);
        }
        return move(item.get().number()) || record(JobEvent.FAIL);
    }

    /** Whether the user has an outcome now, or somebody stopped the job before. */
    private boolean move(int number) {
        for (int made = 0; made < ATTEMPTS; made++) {
            Optional<MoveJob> job = running();
            if (job.isEmpty()) {
                return true;
            }
            Either<PortFailure, Integer> written =
                    userMove.carryOut(job.get(), job.get().item(number));
            if (written.isRight()) {
                return true;
            }
            if (!(written.getLeft() instanceof PortFailure.Conflict)) {
                return false;
            }
        }
        return running()
                .filter(job -> userMove.giveUp(job, job.item(number)).isLeft())
                .isEmpty();
    }

    private Optional<MoveJob> running() {
        return host.jobs()
                .find(org, id)
                .getOrElseGet(failure -> Optional.empty())
                .filter(job -> job.state() == JobState.RUNNING);
    }

    /**
     * Writes down an event; one that is not possible in the job's state has been overtaken by somebody else's.
     *
     * @return whether the job must be looked at again; not where the store fails
     */
    private boolean record(JobEvent event) {
        Either<PortFailure, Optional<MoveJob>> found = host.jobs().find(org, id);
        return found.flatMap(job -> job.flatMap(
                                known -> known.on(event, host.time().instant()).toJavaOptional())
                        .map(next -> host.ledger().commit(List.of(new Write.PutJob(next))))
                        .orElseGet(() -> Either.right(0)))
                .fold(failure -> failure instanceof PortFailure.Conflict, written -> true);
    }
}
