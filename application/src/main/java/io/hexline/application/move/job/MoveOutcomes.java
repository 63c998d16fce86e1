package io.hexline.application.move.job;

import com.google.common.collect.Maps;
import io.hexline.application.failure.PortFailure;
import io.hexline.application.move.saga.MoveGroup;
import io.hexline.application.move.saga.NumberOrdering;
import io.hexline.application.store.Numbers;
import io.hexline.application.store.Write;
import io.hexline.domain.code.Finding;
import io.hexline.domain.job.MoveItem.MoveOutcome;
import io.hexline.domain.job.MoveJob;
import io.vavr.control.Either;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.stream.Stream;

/**
 * Notes what became of users. An outcome and what makes it true are one commit, so that a job never tells anything but
 * what happened; whatever was done outside is undone where the commit fails.
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

    Either<PortFailure, Integer> moved(MoveJob job, MoveGroup group) {
        return updates.write(job, group.writes(), group.moved())
                .fold(failure -> undone(job, group, failure), written -> concluded(job, group, written));
    }

    /** The users wait for number orders, and their numbers are marked. */
    Either<PortFailure, Integer> pending(MoveJob job, MoveGroup group) {
        return updates.write(job, group.pendingWrites(), group.pending())
                .fold(failure -> undone(job, group, failure), Either::right);
    }

    /**
     * As {@link #failed}, of users for whom something was done outside and undone. It is told even where somebody abandoned
     * the job meanwhile.
     */
    Either<PortFailure, Integer> failedHalfway(MoveJob job, Map<Integer, List<Finding>> errors) {
        Either<PortFailure, Integer> written = failed(job, errors);
        boolean abandoned = written.isLeft()
                && written.getLeft().isConflict()
                && errors.keySet().stream().allMatch(number -> job.item(number).isWaiting());
        return abandoned ? updates.note(job, outcomes(errors)) : written;
    }

    /**
     * The users stay where they are; of those who waited, the orders are taken back.
     *
     * @param errors by the numbers of the items
     */
    Either<PortFailure, Integer> failed(MoveJob job, Map<Integer, List<Finding>> errors) {
        List<MoveOutcome.Pending> given = errors.keySet().stream()
                .flatMap(number -> job.item(number).outcome().whilePending().stream())
                .toList();
        return unmarked(given)
                .flatMap(writes -> updates.write(job, writes, outcomes(errors)))
                .flatMap(written -> cancelled(job, errors, written));
    }

    private Either<PortFailure, List<Write>> unmarked(List<MoveOutcome.Pending> given) {
        return given.isEmpty()
                ? Either.right(List.of())
                : numbers.find(given.stream()
                                .flatMap(pending -> pending.numbers().stream())
                                .toList())
                        .map(records -> records.stream()
                                .<Write>map(number -> new Write.PutNumber(number.withPendingOrder(false)))
                                .toList());
    }

    /** An order that cannot be taken back is one more error of its user. */
    private Either<PortFailure, Integer> cancelled(MoveJob job, Map<Integer, List<Finding>> errors, int written) {
        Map<Integer, List<Finding>> more = new LinkedHashMap<>();
        for (Map.Entry<Integer, List<Finding>> failed : errors.entrySet()) {
            List<Finding> left = job.item(failed.getKey())
                    .outcome()
                    .whilePending()
                    .flatMap(MoveOutcome.Pending::order)
                    .map(ordering::cancel)
                    .orElse(List.of());
            if (!left.isEmpty()) {
                more.put(
                        failed.getKey(),
                        Stream.concat(failed.getValue().stream(), left.stream()).toList());
            }
        }
        return more.isEmpty() ? Either.right(written) : updates.note(job, outcomes(more));
    }

    private static Map<Integer, MoveOutcome> outcomes(Map<Integer, List<Finding>> errors) {
        return Maps.transformValues(
                errors,
                findings -> new MoveOutcome.Failed(findings.stream()
                        .distinct()
                        .sorted(Finding.CATALOGUE_ORDER)
                        .toList()));
    }

    /** What cannot be written has not happened; a user for whom something cannot be undone has failed. */
    private Either<PortFailure, Integer> undone(MoveJob job, MoveGroup group, PortFailure failure) {
        Map<Integer, List<Finding>> left = group.undo();
        return left.isEmpty() ? Either.left(failure) : failedHalfway(job, left);
    }

    /** An impact that shows only after the move is noted in a commit of its own. */
    private Either<PortFailure, Integer> concluded(MoveJob job, MoveGroup group, int written) {
        Map<Integer, MoveOutcome> changed = group.conclude();
        return changed.isEmpty() ? Either.right(written) : updates.note(job, changed);
    }
}
