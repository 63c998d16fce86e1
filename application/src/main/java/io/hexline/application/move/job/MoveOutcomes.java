package io.hexline.application.move.job;

import com.google.common.collect.ImmutableList;
import com.google.common.collect.ImmutableSet;
import com.google.common.collect.Maps;
import io.hexline.application.collaborator.Command;
import io.hexline.application.failure.PortFailure;
import io.hexline.application.move.saga.MoveGroup;
import io.hexline.application.move.saga.NumberOrdering;
import io.hexline.application.saga.FollowUps;
import io.hexline.application.saga.Told;
import io.hexline.application.saga.Turn;
import io.hexline.application.saga.Turn.Saga;
import io.hexline.application.store.Numbers;
import io.hexline.application.store.Write;
import io.hexline.domain.code.Finding;
import io.hexline.domain.job.JobWithUsers;
import io.hexline.domain.job.MoveItem;
import io.hexline.domain.job.MoveItem.MoveOutcome;
import io.vavr.control.Either;
import java.util.Collection;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.stream.Stream;

/**
 * Notes what became of users. An outcome, what makes it true, and what others are to be told of it are one commit, so that
 * a job never tells anything but what happened; whatever was done outside is undone where the commit fails.
 *
 * <p>Each method answers how many outcomes were written; a conflict means that nothing happened and it can be done again.
 */
final class MoveOutcomes {

    private final MoveJobUpdates updates;
    private final Numbers numbers;
    private final NumberOrdering ordering;

    MoveOutcomes(MoveJobUpdates updates, Numbers numbers, NumberOrdering ordering) {
        this.updates = updates;
        this.numbers = numbers;
        this.ordering = ordering;
    }

    Either<PortFailure, Integer> moved(JobWithUsers job, MoveGroup group, Saga saga) {
        FollowUps followUps = saga.followUps(group.followUps());
        return updates.write(job, and(group.writes(), and(saga.committed(), followUps.writes())), group.moved())
                .fold(
                        failure -> undone(job, group, saga, failure),
                        written -> followed(job, group, followUps, written));
    }

    /** The users wait for number orders, and their numbers are marked. */
    Either<PortFailure, Integer> pending(JobWithUsers job, MoveGroup group, Saga saga) {
        return updates.write(job, and(group.pendingWrites(), saga.committed()), group.pending())
                .fold(failure -> undone(job, group, saga, failure), Either::right);
    }

    private static List<Write> and(List<Write> some, List<Write> others) {
        return ImmutableList.<Write>builder().addAll(some).addAll(others).build();
    }

    /**
     * What could not be written has not happened, and is undone. Where the store cannot say, or somebody else has taken
     * over, nothing is touched: whoever comes next finds in the store what is left to do.
     */
    private Either<PortFailure, Integer> undone(JobWithUsers job, MoveGroup group, Saga saga, PortFailure failure) {
        return failure.isConflict() || failure instanceof PortFailure.StoreUnavailable && isOpen(saga)
                ? undoneNow(job, group, saga, failure)
                : Either.left(failure);
    }

    private static boolean isOpen(Saga saga) {
        return saga.isOpen().fold(unknown -> false, open -> open);
    }

    private Either<PortFailure, Integer> undoneNow(JobWithUsers job, MoveGroup group, Saga saga, PortFailure failure) {
        Told told = group.undo(saga);
        Map<Integer, List<Finding>> left = group.with(Map.of(), told);
        return left.isEmpty() ? saga.leave(told).flatMap(written -> Either.left(failure)) : halfway(job, left, told);
    }

    /** The users stay where they are, and what was done for the group is undone. */
    Either<PortFailure, Integer> failedHalfway(
            JobWithUsers job, MoveGroup group, Saga saga, Map<Integer, List<Finding>> errors) {
        Told told = group.undo(saga);
        return told.lost()
                .<Either<PortFailure, Integer>>map(Either::left)
                .orElseGet(() -> halfway(job, group.with(errors, told), told));
    }

    /** It is told even where somebody abandoned the job meanwhile. */
    private Either<PortFailure, Integer> halfway(JobWithUsers job, Map<Integer, List<Finding>> errors, Told told) {
        List<Write> leaving = List.of(told.leaving());
        Either<PortFailure, Integer> written = failed(job, errors, leaving);
        boolean abandoned = written.isLeft()
                && written.getLeft().isConflict()
                && errors.keySet().stream().allMatch(number -> job.item(number).isWaiting());
        return abandoned ? updates.note(job.job(), outcomes(errors), leaving) : written;
    }

    /**
     * The users stay where they are; of those who waited, the orders are taken back.
     *
     * @param errors by the numbers of the items
     */
    Either<PortFailure, Integer> failed(Turn turn, JobWithUsers job, Map<Integer, List<Finding>> errors) {
        List<MoveItem> items = errors.keySet().stream().map(job::item).toList();
        FollowUps followUps = turn.followUps(orders(items));
        return failed(job, errors, and(List.of(turn.held()), followUps.writes()))
                .flatMap(written -> ordersTaken(job, items, errors, followUps, written));
    }

    private Either<PortFailure, Integer> failed(
            JobWithUsers job, Map<Integer, List<Finding>> errors, List<Write> leaving) {
        return unmarked(errors.keySet().stream().map(job::item).toList())
                .flatMap(unmarked -> updates.write(job, and(unmarked, leaving), outcomes(errors)));
    }

    /** An order that cannot be taken back is one more error of its user. */
    private Either<PortFailure, Integer> ordersTaken(
            JobWithUsers job,
            List<MoveItem> items,
            Map<Integer, List<Finding>> errors,
            FollowUps followUps,
            int written) {
        List<Told> told = followUps.tell();
        Set<Command> untold = untold(told);
        Map<Integer, List<Finding>> more = new LinkedHashMap<>();
        for (MoveItem item : items) {
            if (orders(List.of(item)).stream().anyMatch(untold::contains)) {
                List<Finding> known = errors.get(item.number());
                more.put(
                        item.number(),
                        Stream.concat(known.stream(), Stream.of(NumberOrdering.notCancelled()))
                                .toList());
            }
        }
        return noted(job, outcomes(more), followUps, told, written);
    }

    /** What takes back the orders of those who have one. */
    private static List<Command> orders(Collection<MoveItem> items) {
        return items.stream()
                .flatMap(item -> item.outcome().whilePending().stream())
                .flatMap(pending -> pending.order().stream())
                .<Command>map(Command.UndoOrder::new)
                .collect(ImmutableList.toImmutableList());
    }

    private Either<PortFailure, List<Write>> unmarked(Collection<MoveItem> items) {
        List<MoveOutcome.Pending> given = items.stream()
                .flatMap(item -> item.outcome().whilePending().stream())
                .toList();
        return given.isEmpty()
                ? Either.right(List.of())
                : numbers.find(given.stream()
                                .flatMap(pending -> pending.numbers().stream())
                                .toList())
                        .map(records -> records.stream()
                                .<Write>map(number -> new Write.PutNumber(number.withPendingOrder(false)))
                                .toList());
    }

    private static Map<Integer, MoveOutcome> outcomes(Map<Integer, List<Finding>> errors) {
        return Maps.transformValues(
                errors,
                findings -> new MoveOutcome.Failed(findings.stream()
                        .distinct()
                        .sorted(Finding.CATALOGUE_ORDER)
                        .toList()));
    }

    /** An impact that shows only after the move is noted together with what is left to be told. */
    private Either<PortFailure, Integer> followed(JobWithUsers job, MoveGroup group, FollowUps followUps, int written) {
        List<Told> told = followUps.tell();
        return noted(job, group.moved(untold(told)), followUps, told, written);
    }

    private static Set<Command> untold(List<Told> told) {
        return told.stream()
                .flatMap(one -> one.failures().stream())
                .map(Told.Failed::command)
                .collect(ImmutableSet.toImmutableSet());
    }

    /** What cannot be noted now stays in the outbox, and is told again. */
    private Either<PortFailure, Integer> noted(
            JobWithUsers job, Map<Integer, MoveOutcome> outcomes, FollowUps followUps, List<Told> told, int written) {
        boolean lost = told.stream().anyMatch(one -> one.lost().isPresent());
        if (lost || told.isEmpty()) {
            return Either.right(written);
        }
        Either<PortFailure, Integer> noted = outcomes.isEmpty()
                ? followUps.leave(told)
                : updates.note(
                        job.job(), outcomes, told.stream().map(Told::leaving).toList());
        return noted.fold(failure -> Either.right(written), any -> Either.right(written));
    }

    /** The users are skipped, if the carrier lets all their orders be taken back. */
    Either<PortFailure, Integer> calledOff(Turn turn, JobWithUsers job, List<MoveItem> items) {
        return ordering.cancelAll(turn, items).flatMap(all -> all ? skipped(turn, job, items) : Either.right(0));
    }

    /** The users are left where they are, without a reason of their own. */
    Either<PortFailure, Integer> skipped(Turn turn, JobWithUsers job, List<MoveItem> items) {
        Map<Integer, MoveOutcome> skipped =
                Maps.toMap(items.stream().map(MoveItem::number).toList(), number -> new MoveOutcome.Skipped());
        return unmarked(items).flatMap(unmarked -> updates.write(job, and(unmarked, List.of(turn.held())), skipped));
    }
}
