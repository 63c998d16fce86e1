package io.hexline.application.move.job;

import static io.vavr.API.For;

import com.google.common.collect.ImmutableList;
import com.google.common.collect.Lists;
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
                        left.stream().mapToInt(job -> job.pending().size()).sum());
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
                .yield((now, settled, left) -> left.pending().size());
    }

    private List<PortFailure> settleAll(MoveJob job) {
        return job.state() == JobState.ABANDONED ? calledOff(job).fold(List::of, now -> goOn(now)) : goOn(job);
    }

    /** The job after the orders were taken back that can be; who waits for somebody who still waits, waits on. */
    private Either<PortFailure, MoveJob> calledOff(MoveJob job) {
        return For(
                        scheduler.schedule(job.pending()),
                        groups -> Either.traverseRight(Lists.reverse(groups), group -> callOff(job, group)),
                        (groups, done) -> updates.now(job))
                .yield((groups, done, now) -> now);
    }

    private Either<PortFailure, Integer> callOff(MoveJob job, List<MoveItem> group) {
        return For(
                        updates.now(job),
                        now -> scheduler.behind(group, now.pending()),
                        (now, behind) -> behind.isEmpty() ? groupMove.callOff(now, group) : Either.right(0))
                .yield((now, behind, skipped) -> skipped);
    }

    private List<PortFailure> goOn(MoveJob job) {
        return scheduler.schedule(job.pending()).fold(List::of, groups -> settle(job, groups));
    }

    /** Each group is tried, but whoever waits for somebody who still waits, waits on. */
    private List<PortFailure> settle(MoveJob job, List<List<MoveItem>> groups) {
        Set<PersonId> waitOn = new HashSet<>();
        ImmutableList.Builder<PortFailure> failures = ImmutableList.builder();
        for (List<MoveItem> group : groups) {
            Either<PortFailure, Set<PersonId>> left = settle(job, group, waitOn);
            if (left.isLeft()) {
                failures.add(left.getLeft());
            }
            waitOn.addAll(left.fold(failure -> MoveItem.users(group), still -> still));
        }
        return failures.build();
    }

    /** Who of the group waits on. */
    private Either<PortFailure, Set<PersonId>> settle(MoveJob job, List<MoveItem> group, Set<PersonId> waitOn) {
        return For(
                        scheduler.ahead(group, job.pending()),
                        ahead -> Collections.disjoint(waitOn, MoveItem.users(ahead))
                                ? settleNow(job, group)
                                : Either.right(0),
                        (ahead, settled) -> updates.now(job))
                .yield((ahead, settled, now) -> MoveItem.users(group.stream()
                        .map(item -> now.item(item.number()))
                        .filter(MoveItem::isPending)
                        .toList()));
    }

    private Either<PortFailure, Integer> settleNow(MoveJob job, List<MoveItem> group) {
        Either<PortFailure, Integer> settled = groupMove.goOn(job, group);
        return settled.isLeft() && settled.getLeft().isConflict() ? Either.right(0) : settled;
    }
}
