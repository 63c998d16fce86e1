package io.hexline.application.move.job;

import com.google.common.collect.ImmutableMap;
import io.hexline.application.collaborator.Lease;
import io.hexline.application.failure.Failure.Retry;
import io.hexline.application.failure.PortFailure;
import io.hexline.application.job.Parallelism;
import io.hexline.application.saga.Sagas;
import io.hexline.application.saga.Turn;
import io.hexline.domain.code.Finding;
import io.hexline.domain.code.MoveRequestCode;
import io.hexline.domain.job.JobEvent;
import io.hexline.domain.job.JobState;
import io.hexline.domain.job.JobWithUsers;
import io.hexline.domain.job.MoveItem;
import io.hexline.domain.job.MoveItem.MoveOutcome;
import io.hexline.domain.job.MoveJob;
import io.vavr.control.Either;
import io.vavr.control.Try;
import java.time.Duration;
import java.time.Instant;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.function.BooleanSupplier;

/**
 * Works one job through, group by group, several at a time where they have nothing to do with each other, until it is done, somebody stops it, or the store does not work: then it is left as
 * it is, and whoever takes it up again goes on. A job that goes on while a user at which it was paused is still being moved waits for its turn.
 */
final class MoveJobRunner {

    private final Sagas sagas;
    private final MoveJobUpdates updates;
    private final MoveScheduler scheduler;
    private final GroupMove groupMove;
    private final Parallelism parallelism;
    private final BooleanSupplier parked;

    /**
     * Takes what it works with.
     *
     * @param parked whether no user is to be begun any more, so that another worker goes on
     */
    MoveJobRunner(
            Sagas sagas,
            MoveJobUpdates updates,
            MoveScheduler scheduler,
            GroupMove groupMove,
            Parallelism parallelism,
            BooleanSupplier parked) {
        this.sagas = sagas;
        this.updates = updates;
        this.scheduler = scheduler;
        this.groupMove = groupMove;
        this.parallelism = parallelism;
        this.parked = parked;
    }

    /**
     * The job as it is when this worker does not work on it any more; a failure where the job has to be taken up again,
     * because the store does not work, or somebody else works on it.
     *
     * @param patience how long to wait for somebody else who works on it
     * @param begins is told once nobody else does
     */
    Either<PortFailure, MoveJob> run(MoveJob job, Duration patience, Runnable begins) {
        return sagas.inTurn(Set.of(Lease.Key.of(job.id())), patience, turn -> {
            begins.run();
            return updates.change(job, List.of(), MoveJobRunner::started)
                    .flatMap(now -> now.job().state() == JobState.RUNNING ? work(turn, now) : Either.right(now.job()));
        });
    }

    /** Whoever has the turn of a job that is running has found it left by its worker, and goes on. */
    private static JobWithUsers started(JobWithUsers job, Instant now) {
        return job.on(JobEvent.START, now).fold(refused -> job, running -> running);
    }

    /** A defect is not kept from anybody, but the job does not go on for ever because of it. */
    private Either<PortFailure, MoveJob> work(Turn turn, JobWithUsers started) {
        MoveJob job = started.job();
        Try<Either<PortFailure, JobSchedule>> moved = Try.of(() -> moveAll(turn, started));
        boolean goesOn = moved.isSuccess() && moved.get().fold(PortFailure::isForLater, left -> !left.isEmpty());
        return goesOn
                ? moved.get().map(left -> job)
                : moved.map(done -> end(turn, job))
                        .recoverWith(defect -> Try.of(() -> end(turn, job)).flatMap(ended -> Try.failure(defect)))
                        .get();
    }

    private Either<PortFailure, MoveJob> end(Turn turn, MoveJob job) {
        return updates.change(job, List.of(turn.held()), MoveJobRunner::ended).map(JobWithUsers::job);
    }

    /** One that was stopped is left as it is; a job in which somebody still waits has broken down. */
    private static JobWithUsers ended(JobWithUsers job, Instant now) {
        if (job.job().state() != JobState.RUNNING) {
            return job;
        }
        JobEvent end = job.waiting().isEmpty() ? JobEvent.FINISH : JobEvent.FAIL;
        JobWithUsers told = job;
        for (MoveItem unreached : job.waiting()) {
            told = told.with(unreached.number(), broken(), now);
        }
        return told.on(end, now).fold(refused -> job, next -> next);
    }

    private static MoveOutcome broken() {
        return new MoveOutcome.Failed(List.of(Finding.of(MoveRequestCode.UNEXPECTED_FAILURE)));
    }

    /** Who is left when the job is parked; nobody where it is stopped. */
    private Either<PortFailure, JobSchedule> moveAll(Turn turn, JobWithUsers started) {
        MoveJob job = started.job();
        Either<PortFailure, JobSchedule> left = scheduler.schedule(started.waiting());
        while (left.isRight() && !left.get().isEmpty() && !parked.getAsBoolean()) {
            JobSchedule schedule = left.get();
            left = turn.keep()
                    .flatMap(kept -> updates.now(job))
                    .flatMap(now -> now.state() == JobState.RUNNING
                            ? moveFirst(now, schedule)
                            : Either.right(JobSchedule.NOBODY));
        }
        return left;
    }

    /** Who is left, in the order in which they go: those of the first groups who still wait before the others. */
    private Either<PortFailure, JobSchedule> moveFirst(MoveJob job, JobSchedule schedule) {
        List<List<MoveItem>> first = schedule.first(parallelism.most());
        return Either.sequenceRight(parallelism.all(first, group -> left(job, group)))
                .flatMap(left -> stillWaiting(job, left.flatMap(group -> group).asJava()))
                .map(again -> schedule.behind(first.size(), again));
    }

    /** The whole group where somebody of it may still wait, otherwise nobody. */
    private Either<PortFailure, List<MoveItem>> left(MoveJob job, List<MoveItem> group) {
        return move(job, group).map(moved -> moved == group.size() ? List.of() : group);
    }

    private Either<PortFailure, List<List<MoveItem>>> stillWaiting(MoveJob job, List<MoveItem> some) {
        return some.isEmpty()
                ? Either.right(List.of())
                : updates.now(job, some).flatMap(now -> scheduler.groups(now.waiting()));
    }

    /** Gives at least one of the group an outcome, if nobody stops the job. */
    private Either<PortFailure, Integer> move(MoveJob job, List<MoveItem> group) {
        return pending(job)
                .flatMap(pending -> scheduler.ahead(group, pending))
                .flatMap(ahead -> Retry.where(
                        PortFailure::isConflict, () -> groupMove.carryOut(job, group, ahead), Parallelism.MANY))
                .fold(failure -> moveEach(job, group, failure), Either::right);
    }

    private Either<PortFailure, List<MoveItem>> pending(MoveJob job) {
        return job.counts().pending() == 0 ? Either.right(List.of()) : updates.pending(job);
    }

    /** Others can keep a group from going together and not each from going alone; who cannot go even so has failed. */
    private Either<PortFailure, Integer> moveEach(MoveJob job, List<MoveItem> group, PortFailure failure) {
        if (failure.isForLater()) {
            return Either.left(failure);
        } else if (group.size() == 1 || !failure.isConflict()) {
            return fail(job, group, failure);
        }
        Either<PortFailure, Integer> moved = Either.right(0);
        for (MoveItem item : group) {
            moved = moved.flatMap(some -> move(job, List.of(item)).map(more -> some + more));
        }
        return moved;
    }

    private Either<PortFailure, Integer> fail(MoveJob job, List<MoveItem> group, PortFailure failure) {
        return updates.now(job, group).flatMap(now -> {
            Map<Integer, MoveOutcome> failed =
                    now.waiting().stream().collect(ImmutableMap.toImmutableMap(MoveItem::number, item -> broken()));
            return failed.isEmpty() ? Either.left(failure) : updates.note(job, failed, List.of());
        });
    }
}
