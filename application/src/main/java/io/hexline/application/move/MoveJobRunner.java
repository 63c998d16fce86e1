package io.hexline.application.move;

import io.hexline.application.Host;
import io.hexline.application.failure.PortFailure;
import io.hexline.application.store.Write;
import io.hexline.domain.code.Finding;
import io.hexline.domain.code.MoveRequestCode;
import io.hexline.domain.job.JobEvent;
import io.hexline.domain.job.JobId;
import io.hexline.domain.job.JobState;
import io.hexline.domain.job.MoveItem;
import io.hexline.domain.job.MoveJob;
import io.hexline.domain.organization.OrgId;
import io.vavr.control.Either;
import java.util.Iterator;
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
            record(JobEvent.START);
            boolean sound = running().map(this::moveAll).orElse(true);
            record(sound ? JobEvent.FINISH : JobEvent.FAIL);
        } catch (RuntimeException defect) {
            record(JobEvent.FAIL);
            throw defect;
        }
    }

    /** Whether the store did what it was asked; somebody may have stopped the job all the same. */
    private boolean moveAll(MoveJob job) {
        List<MoveItem> waiting =
                job.items().stream().filter(MoveItem::isWaiting).toList();
        Iterator<List<MoveItem>> groups =
                new MoveScheduler(host).schedule(waiting).iterator();
        boolean sound = true;
        while (sound && groups.hasNext() && running().isPresent()) {
            sound = move(groups.next());
        }
        return sound;
    }

    private boolean move(List<MoveItem> group) {
        boolean together = group.size() > 1
                && running()
                        .flatMap(job -> userMove.carryOutTogether(job, group))
                        .filter(Either::isRight)
                        .isPresent();
        return together || group.stream().allMatch(item -> move(item.number()));
    }

    /** Whether the user has an outcome now, or somebody stopped the job before. */
    private boolean move(int number) {
        for (int made = 0; made < ATTEMPTS; made++) {
            Optional<Either<PortFailure, Integer>> written =
                    running().map(job -> userMove.carryOut(job, job.item(number)));
            if (written.isEmpty() || written.get().isRight()) {
                return true;
            }
            if (!(written.get().getLeft() instanceof PortFailure.Conflict)) {
                return false;
            }
        }
        return running()
                .map(job ->
                        userMove.fail(job, job.item(number), List.of(Finding.of(MoveRequestCode.UNEXPECTED_FAILURE))))
                .filter(Either::isLeft)
                .isEmpty();
    }

    private Optional<MoveJob> running() {
        return host.jobs()
                .find(org, id)
                .getOrElseGet(failure -> Optional.empty())
                .filter(job -> job.state() == JobState.RUNNING);
    }

    /** What is not possible in the job's state has been overtaken by somebody else's event. */
    private void record(JobEvent event) {
        boolean again = true;
        while (again) {
            Either<PortFailure, Integer> written = host.jobs()
                    .find(org, id)
                    .flatMap(found -> found.flatMap(
                                    job -> job.on(event, host.time().instant()).toJavaOptional())
                            .map(next -> host.ledger().commit(List.of(new Write.PutJob(next))))
                            .orElseGet(() -> Either.right(0)));
            again = written.isLeft() && written.getLeft() instanceof PortFailure.Conflict;
        }
    }
}
