package io.hexline.application.move;

import io.hexline.application.Host;
import io.hexline.application.failure.PortFailure;
import io.hexline.domain.code.Finding;
import io.hexline.domain.code.MoveRequestCode;
import io.hexline.domain.job.JobEvent;
import io.hexline.domain.job.JobId;
import io.hexline.domain.job.JobState;
import io.hexline.domain.job.MoveItem;
import io.hexline.domain.job.MoveJob;
import io.hexline.domain.job.MoveOutcome;
import io.hexline.domain.organization.OrgId;
import io.hexline.domain.user.PersonId;
import io.vavr.control.Either;
import java.util.Iterator;
import java.util.List;
import java.util.Optional;
import java.util.Set;
import java.util.function.Supplier;

/**
 * Works one job through, user by user, until it is done, somebody stops it, or the store fails. A job that goes on while
 * the user at which it was paused is still being moved waits for its turn.
 */
final class MoveJobRunner {

    /** How often a move is decided again because something changed meanwhile. */
    private static final int ATTEMPTS = 5;

    private final Host host;
    private final MoveScheduler scheduler;
    private final UserMove userMove;
    private final GroupMove groupMove;
    private final JobInStore job;
    private final JobId id;

    MoveJobRunner(Host host, OrgId org, JobId id) {
        this.host = host;
        this.scheduler = new MoveScheduler(host);
        this.userMove = new UserMove(host);
        this.groupMove = new GroupMove(host);
        this.job = new JobInStore(host, org, id);
        this.id = id;
    }

    void run() {
        host.turns().ofJob(id, () -> Either.right(job.change(this::started) && work()));
    }

    private boolean work() {
        try {
            return moveAll();
        } finally {
            job.change(this::ended);
        }
    }

    private Optional<MoveJob> started(MoveJob now) {
        return now.on(JobEvent.START, host.time().instant()).toJavaOptional();
    }

    /** A job in which somebody still waits has broken down; one that was stopped is left as it is. */
    private Optional<MoveJob> ended(MoveJob now) {
        JobEvent end = now.next().isEmpty() ? JobEvent.FINISH : JobEvent.FAIL;
        return now.state() == JobState.RUNNING
                ? now.on(end, host.time().instant()).toJavaOptional()
                : Optional.empty();
    }

    /** Whether the store did what it was asked; somebody may have stopped the job all the same. */
    private boolean moveAll() {
        List<MoveItem> waiting = job.running().stream()
                .flatMap(running -> running.items().stream())
                .filter(MoveItem::isWaiting)
                .toList();
        Iterator<List<MoveItem>> groups = scheduler.schedule(waiting).iterator();
        boolean sound = true;
        while (sound && groups.hasNext() && job.running().isPresent()) {
            sound = move(groups.next());
        }
        return sound;
    }

    private boolean move(List<MoveItem> group) {
        Set<PersonId> ahead =
                job.now().map(now -> scheduler.ahead(group, now.pending())).orElse(Set.of());
        boolean alone = group.size() == 1 && ahead.isEmpty();
        return (alone || moveTogether(group, ahead)) && group.stream().allMatch(item -> moveAlone(item.number()));
    }

    /** Whether the store is sound; who could not be moved together is still waiting. */
    private boolean moveTogether(List<MoveItem> group, Set<PersonId> ahead) {
        return attempt(() -> groupMove.carryOut(job, group, ahead)).fold(MoveJobRunner::isConflict, written -> true);
    }

    /** Whether the user has an outcome now, or somebody stopped the job before. */
    private boolean moveAlone(int number) {
        Either<PortFailure, Integer> written = attempt(() -> userMove.carryOut(job, number));
        return written.isLeft() && isConflict(written.getLeft())
                ? job.note(number, new MoveOutcome.Failed(List.of(Finding.of(MoveRequestCode.UNEXPECTED_FAILURE))))
                        .isRight()
                : written.isRight();
    }

    /** The first answer that is no conflict, or the last conflict. */
    private static Either<PortFailure, Integer> attempt(Supplier<Either<PortFailure, Integer>> move) {
        Either<PortFailure, Integer> written = move.get();
        for (int made = 1; made < ATTEMPTS && written.isLeft() && isConflict(written.getLeft()); made++) {
            written = move.get();
        }
        return written;
    }

    private static boolean isConflict(PortFailure failure) {
        return failure instanceof PortFailure.Conflict;
    }
}
