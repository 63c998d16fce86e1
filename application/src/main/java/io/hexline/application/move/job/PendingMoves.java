package io.hexline.application.move.job;

import static io.vavr.API.For;

import com.google.common.collect.ImmutableList;
import com.google.common.collect.Lists;
import io.hexline.application.failure.Failure.Retry;
import io.hexline.application.failure.PortFailure;
import io.hexline.application.store.MoveJobs;
import io.hexline.domain.job.JobState;
import io.hexline.domain.job.MoveItem;
import io.hexline.domain.job.MoveJob;
import io.hexline.domain.value.Id.PersonId;
import io.vavr.control.Either;
import java.util.Collections;
import java.util.HashSet;
import java.util.List;
import java.util.Set;

/** Goes on with users who waited for number orders. What the store refuses or fails to do now is settled the next time. */
final class PendingMoves {

    private final MoveJobs jobs;
    private final MoveJobUpdates updates;
    private final MoveScheduler scheduler;
    private final GroupMove groupMove;

    PendingMoves(MoveJobs jobs, MoveJobUpdates updates, MoveScheduler scheduler, GroupMove groupMove) {
        this.jobs = jobs;
        this.updates = updates;
        this.scheduler = scheduler;
        this.groupMove = groupMove;
    }

    /**
     * Settles what can be settled, in all jobs.
     *
     * @return how many users wait on; a failure where the store kept somebody from being settled
     */
    Either<PortFailure, Integer> settle() {
        return For(jobs.withPendingOrders(), this::settle, (open, settled) -> jobs.withPendingOrders())
                .yield((open, settled, left) ->
                        left.stream().mapToInt(job -> job.counts().pending()).sum());
    }

    /** Each job is tried, whatever becomes of the others. */
    private Either<PortFailure, Boolean> settle(List<MoveJob> open) {
        List<PortFailure> failures =
                open.stream().flatMap(job -> settleAll(job).stream()).toList();
        return failures.isEmpty() ? Either.right(true) : Either.left(failures.get(0));
    }

    /**
     * Settles what can be settled in one job.
     *
     * @return how many of its users wait on
     */
    Either<PortFailure, Integer> settle(MoveJob job) {
        return For(updates.now(job), now -> settle(List.of(now)), (now, settled) -> updates.now(job))
                .yield((now, settled, left) -> left.counts().pending());
    }

    private List<PortFailure> settleAll(MoveJob job) {
        return job.state() == JobState.ABANDONED ? calledOff(job).fold(List::of, some -> goOn(job)) : goOn(job);
    }

    /** How many users are skipped whose orders can be taken back; who waits for somebody who still waits, waits on. */
    private Either<PortFailure, Integer> calledOff(MoveJob job) {
        return updates.pending(job)
                .flatMap(scheduler::groups)
                .flatMap(groups -> Either.traverseRight(Lists.reverse(groups), group -> callOff(job, group)))
                .map(skipped -> skipped.sum().intValue());
    }

    private Either<PortFailure, Integer> callOff(MoveJob job, List<MoveItem> group) {
        return updates.pending(job)
                .flatMap(pending -> scheduler.behind(group, pending))
                .flatMap(behind -> behind.isEmpty() ? groupMove.callOff(job, group) : Either.right(0));
    }

    private List<PortFailure> goOn(MoveJob job) {
        return updates.pending(job)
                .flatMap(pending -> scheduler.groups(pending).map(groups -> settle(job, pending, groups)))
                .fold(List::of, failures -> failures);
    }

    /** Each group is tried, but whoever waits for somebody who still waits, waits on. */
    private List<PortFailure> settle(MoveJob job, List<MoveItem> pending, List<List<MoveItem>> groups) {
        Set<PersonId> waitOn = new HashSet<>();
        ImmutableList.Builder<PortFailure> failures = ImmutableList.builder();
        for (List<MoveItem> group : groups) {
            Either<PortFailure, Set<PersonId>> left = settle(job, pending, group, waitOn);
            if (left.isLeft()) {
                failures.add(left.getLeft());
            }
            waitOn.addAll(left.fold(failure -> MoveItem.users(group), still -> still));
        }
        return failures.build();
    }

    /** Who of the group waits on. */
    private Either<PortFailure, Set<PersonId>> settle(
            MoveJob job, List<MoveItem> pending, List<MoveItem> group, Set<PersonId> waitOn) {
        return For(
                        scheduler.ahead(group, pending),
                        ahead -> Collections.disjoint(waitOn, MoveItem.users(ahead))
                                ? settleNow(job, group)
                                : Either.right(0),
                        (ahead, settled) -> updates.now(job, group))
                .yield((ahead, settled, now) -> MoveItem.users(now.pending()));
    }

    /** Whoever is kept from moving waits on; of those who cannot go together each goes alone, or is told why it cannot. */
    private Either<PortFailure, Integer> settleNow(MoveJob job, List<MoveItem> group) {
        Either<PortFailure, Integer> settled = Retry.where(PortFailure::isConflict, () -> groupMove.goOn(job, group));
        if (settled.isRight() || !settled.getLeft().isConflict()) {
            return settled;
        }
        return group.size() == 1
                ? Either.right(0)
                : Either.traverseRight(group, item -> settleNow(job, List.of(item)))
                        .map(each -> each.sum().intValue());
    }
}
