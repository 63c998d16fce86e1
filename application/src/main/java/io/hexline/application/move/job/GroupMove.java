package io.hexline.application.move.job;

import io.hexline.application.failure.PortFailure;
import io.hexline.application.failure.Retry;
import io.hexline.application.move.saga.MoveGroup;
import io.hexline.application.move.saga.MovePreparation;
import io.hexline.application.move.saga.NumberOrdering;
import io.hexline.application.store.KeyedLocks;
import io.hexline.domain.code.Finding;
import io.hexline.domain.job.JobState;
import io.hexline.domain.job.MoveItem;
import io.hexline.domain.job.MoveItem.MoveOutcome;
import io.hexline.domain.job.MoveJob;
import io.vavr.control.Either;
import java.util.List;
import java.util.Map;
import java.util.function.Function;

/**
 * Moves users of a job who go together, while nobody else moves them: mostly one alone, otherwise those who wait for each
 * other, or for users ahead of them who wait for their carrier. Where one of them cannot go even so, it fails, nobody is
 * moved, and the others are left to try again.
 */
final class GroupMove {

    private final KeyedLocks locks;
    private final MoveJobUpdates updates;
    private final MovePreparation preparation;
    private final NumberOrdering ordering;
    private final MoveOutcomes outcomes;

    GroupMove(
            KeyedLocks locks,
            MoveJobUpdates updates,
            MovePreparation preparation,
            NumberOrdering ordering,
            MoveOutcomes outcomes) {
        this.locks = locks;
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
        return locks.ofUsers(
                MoveItem.users(items),
                () -> updates.now(job).flatMap(now -> canGo(now, items) ? move(now, items, ahead) : Either.right(0)));
    }

    private static boolean canGo(MoveJob job, List<MoveItem> items) {
        return job.state() == JobState.RUNNING
                && items.stream().allMatch(item -> job.item(item.number()).isWaiting());
    }

    private Either<PortFailure, Integer> move(MoveJob job, List<MoveItem> items, List<MoveItem> ahead) {
        return prepared(job, items, ahead, group -> order(job, group, !ahead.isEmpty()));
    }

    /** What the store cannot read for a moment is read again, as long as nothing has been done. */
    private Either<PortFailure, Integer> prepared(
            MoveJob job,
            List<MoveItem> items,
            List<MoveItem> ahead,
            Function<MoveGroup, Either<PortFailure, Integer>> then) {
        return Retry.where(PortFailure::isOfStore, () -> preparation.prepare(job, items, ahead))
                .flatMap(prepared -> prepared.fold(errors -> outcomes.failed(job, errors), then));
    }

    private Either<PortFailure, Integer> order(MoveJob job, MoveGroup group, boolean behind) {
        Map<Integer, List<Finding>> refused = group.order();
        if (!refused.isEmpty()) {
            return outcomes.failedHalfway(job, refused);
        }
        return behind || group.waitsForCarrier() ? outcomes.pending(job, group) : perform(job, group);
    }

    private Either<PortFailure, Integer> perform(MoveJob job, MoveGroup group) {
        Map<Integer, List<Finding>> failed = group.perform();
        return failed.isEmpty() ? outcomes.moved(job, group) : outcomes.failedHalfway(job, failed);
    }

    /**
     * Goes on with users who waited for number orders, if the carrier has completed the orders of all of them, or notes of
     * the first that cannot go why.
     *
     * @return how many outcomes were written
     */
    Either<PortFailure, Integer> goOn(MoveJob job, List<MoveItem> items) {
        return locks.ofUsers(
                MoveItem.users(items),
                () -> updates.now(job)
                        .flatMap(now -> goOnNow(
                                now,
                                items.stream()
                                        .map(item -> now.item(item.number()))
                                        .filter(MoveItem::isPending)
                                        .toList())));
    }

    private Either<PortFailure, Integer> goOnNow(MoveJob job, List<MoveItem> items) {
        boolean completed = !items.isEmpty();
        for (MoveItem item : items) {
            Either<Finding, Boolean> state = isCompleted(item);
            if (state.isLeft()) {
                return outcomes.failed(job, Map.of(item.number(), List.of(state.getLeft())));
            }
            completed &= state.get();
        }
        return completed ? prepared(job, items, List.of(), group -> perform(job, group)) : Either.right(0);
    }

    /** A user without an order of its own waited for others only. */
    private Either<Finding, Boolean> isCompleted(MoveItem item) {
        return item.outcome()
                .whilePending()
                .flatMap(MoveOutcome.Pending::order)
                .map(ordering::isCompleted)
                .orElseGet(() -> Either.right(true));
    }
}
