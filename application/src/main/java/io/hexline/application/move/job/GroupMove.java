package io.hexline.application.move.job;

import io.hexline.application.collaborator.Lease;
import io.hexline.application.failure.Failure.Retry;
import io.hexline.application.failure.PortFailure;
import io.hexline.application.move.saga.MoveGroup;
import io.hexline.application.move.saga.MovePreparation;
import io.hexline.application.move.saga.NumberOrdering;
import io.hexline.application.saga.Sagas;
import io.hexline.application.saga.Turn;
import io.hexline.application.saga.Turn.Saga;
import io.hexline.domain.code.Finding;
import io.hexline.domain.code.MoveNumberCode;
import io.hexline.domain.job.JobState;
import io.hexline.domain.job.JobWithUsers;
import io.hexline.domain.job.MoveItem;
import io.hexline.domain.job.MoveItem.MoveOutcome;
import io.hexline.domain.job.MoveJob;
import io.vavr.control.Either;
import java.util.List;
import java.util.Map;
import java.util.function.BiFunction;
import java.util.function.Function;

/**
 * Moves users of a job who go together, while nobody else moves them: mostly one alone, otherwise those who wait for each
 * other, or for users ahead of them who wait for their carrier. Where one of them cannot go even so, it fails, nobody is
 * moved, and the others are left to try again.
 */
final class GroupMove {

    private final Sagas sagas;
    private final MoveJobUpdates updates;
    private final MovePreparation preparation;
    private final NumberOrdering ordering;
    private final MoveOutcomes outcomes;

    GroupMove(
            Sagas sagas,
            MoveJobUpdates updates,
            MovePreparation preparation,
            NumberOrdering ordering,
            MoveOutcomes outcomes) {
        this.sagas = sagas;
        this.updates = updates;
        this.preparation = preparation;
        this.ordering = ordering;
        this.outcomes = outcomes;
    }

    /**
     * Moves the users, or leaves all of them waiting for the orders, or notes why one cannot go.
     *
     * @param ahead users of the job that must have gone before
     * @return how many outcomes were written: none, where one is not waiting any more or somebody stopped the job
     */
    Either<PortFailure, Integer> carryOut(MoveJob job, List<MoveItem> items, List<MoveItem> ahead) {
        return alone(
                job,
                items,
                (turn, now) -> canGo(now)
                        ? prepared(turn, now, items, ahead, group -> order(turn, now, group, !ahead.isEmpty()))
                        : Either.right(0));
    }

    /** Does something with the job and these users as they are now, while nobody else works on them. */
    private Either<PortFailure, Integer> alone(
            MoveJob job, List<MoveItem> items, BiFunction<Turn, JobWithUsers, Either<PortFailure, Integer>> work) {
        return sagas.alone(
                Lease.Key.of(MoveItem.users(items)),
                turn -> updates.now(job, items).flatMap(now -> work.apply(turn, now)));
    }

    private static boolean canGo(JobWithUsers now) {
        return now.job().state() == JobState.RUNNING && now.items().stream().allMatch(MoveItem::isWaiting);
    }

    /** What the store cannot read for a moment is read again, as long as nothing has been done. */
    private Either<PortFailure, Integer> prepared(
            Turn turn,
            JobWithUsers job,
            List<MoveItem> items,
            List<MoveItem> ahead,
            Function<MoveGroup, Either<PortFailure, Integer>> then) {
        return Retry.where(PortFailure::isOfStore, () -> preparation.prepare(job.job(), items, ahead))
                .flatMap(prepared -> prepared.fold(errors -> outcomes.failed(turn, job, errors), then));
    }

    private Either<PortFailure, Integer> order(Turn turn, JobWithUsers job, MoveGroup group, boolean behind) {
        return begun(turn, group)
                .flatMap(saga -> group.order(saga)
                        .flatMap(refused -> !refused.isEmpty()
                                ? outcomes.failedHalfway(job, group, saga, refused)
                                : behind || group.waitsForCarrier()
                                        ? outcomes.pending(job, group, saga)
                                        : perform(job, group, saga)));
    }

    /** From here on, whoever finds the group left can undo what was done. */
    private static Either<PortFailure, Saga> begun(Turn turn, MoveGroup group) {
        String id = turn.newId();
        return turn.begin(id, group.undo(id));
    }

    private Either<PortFailure, Integer> perform(JobWithUsers job, MoveGroup group, Saga saga) {
        return group.perform(saga)
                .flatMap(failed -> failed.isEmpty()
                        ? outcomes.moved(job, group, saga)
                        : outcomes.failedHalfway(job, group, saga, failed));
    }

    /**
     * Goes on with users who waited for number orders, if the carrier has completed the orders of all of them, or notes of
     * the first that cannot go why.
     *
     * @return how many outcomes were written
     */
    Either<PortFailure, Integer> goOn(MoveJob job, List<MoveItem> items) {
        return alone(job, items, (turn, now) -> goOn(turn, now, pending(now, items)));
    }

    /** In the order in which they go. */
    private static List<MoveItem> pending(JobWithUsers now, List<MoveItem> items) {
        return items.stream()
                .map(item -> now.item(item.number()))
                .filter(MoveItem::isPending)
                .toList();
    }

    private Either<PortFailure, Integer> goOn(Turn turn, JobWithUsers job, List<MoveItem> items) {
        boolean completed = !items.isEmpty();
        for (MoveItem item : items) {
            Either<Finding, Boolean> state = isCompleted(item);
            if (state.isLeft() && isCalledOff(job.job(), state.getLeft())) {
                return outcomes.skipped(turn, job, List.of(item));
            } else if (state.isLeft()) {
                return outcomes.failed(turn, job, Map.of(item.number(), List.of(state.getLeft())));
            }
            completed &= state.get();
        }
        return completed
                ? prepared(
                        turn,
                        job,
                        items,
                        List.of(),
                        group -> begun(turn, group).flatMap(saga -> perform(job, group, saga)))
                : Either.right(0);
    }

    /** Whoever called it off could not note it any more. */
    private static boolean isCalledOff(MoveJob job, Finding finding) {
        return job.state() == JobState.ABANDONED && finding.code() == MoveNumberCode.ORDER_NOT_FOUND;
    }

    /** A user without an order of its own waited for others only. */
    private Either<Finding, Boolean> isCompleted(MoveItem item) {
        return item.outcome()
                .whilePending()
                .flatMap(MoveOutcome.Pending::order)
                .map(ordering::isCompleted)
                .orElseGet(() -> Either.right(true));
    }

    /**
     * Takes back the orders of users whose job was abandoned. Where the carrier does not let one be taken back, all of them
     * wait on.
     *
     * @return how many users are skipped
     */
    Either<PortFailure, Integer> callOff(MoveJob job, List<MoveItem> items) {
        return alone(job, items, (turn, now) -> {
            List<MoveItem> pending = pending(now, items);
            return pending.isEmpty() ? Either.right(0) : outcomes.calledOff(turn, now, pending);
        });
    }
}
