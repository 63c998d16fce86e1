package io.hexline.application.move;

import com.google.common.collect.Lists;
import io.hexline.application.Host;
import io.hexline.application.failure.PortFailure;
import io.hexline.domain.code.Finding;
import io.hexline.domain.code.MoveRequestCode;
import io.hexline.domain.job.JobEvent;
import io.hexline.domain.job.JobState;
import io.hexline.domain.job.MoveItem;
import io.hexline.domain.job.MoveJob;
import io.hexline.domain.job.MoveOutcome;
import io.hexline.domain.value.JobId;
import io.hexline.domain.value.OrgId;
import io.vavr.control.Either;
import java.util.ArrayDeque;
import java.util.Deque;
import java.util.List;
import java.util.Optional;
import java.util.function.Predicate;
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
        host.store().locks().ofJob(id, () -> Either.right(job.change(this::started) && work()));
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
        Deque<List<MoveItem>> groups = new ArrayDeque<>(scheduler.schedule(waiting(item -> true)));
        boolean sound = true;
        while (sound && !groups.isEmpty() && job.running().isPresent()) {
            List<MoveItem> group = groups.remove();
            sound = move(group);
            Lists.reverse(scheduler.schedule(waiting(group::contains))).forEach(groups::push);
        }
        return sound;
    }

    private List<MoveItem> waiting(Predicate<MoveItem> which) {
        return job.now().stream()
                .flatMap(now -> now.items().stream())
                .filter(MoveItem::isWaiting)
                .filter(which)
                .toList();
    }

    /** Gives at least one of the group an outcome, if the store is sound and nobody stops the job. */
    private boolean move(List<MoveItem> group) {
        List<MoveItem> ahead =
                job.now().map(now -> scheduler.ahead(group, now.pending())).orElse(List.of());
        if (group.size() == 1 && ahead.isEmpty()) {
            return moveAlone(group.get(0).number());
        }
        Either<PortFailure, Integer> written = attempt(() -> groupMove.carryOut(job, group, ahead));
        return written.isRight() && written.get() > 0
                || written.fold(MoveJobRunner::isConflict, nothing -> true)
                        && group.stream().allMatch(item -> moveAlone(item.number()));
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
