package io.hexline.application.move;

import com.google.common.collect.ImmutableMap;
import com.google.common.collect.Lists;
import io.hexline.application.Host;
import io.hexline.application.failure.PortFailure;
import io.hexline.application.store.Write;
import io.hexline.domain.carrier.OrderId;
import io.hexline.domain.code.Finding;
import io.hexline.domain.job.MoveItem;
import io.hexline.domain.job.MoveJob;
import io.hexline.domain.job.MoveOutcome;
import io.hexline.domain.user.PersonId;
import io.vavr.control.Either;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.stream.Collectors;

/**
 * Carries users' moves out. A move and its outcome are one commit, so that a job never tells anything but what happened;
 * whatever was done outside is undone where a later step or the commit fails. Nobody else moves the user meanwhile.
 *
 * <p>Each method answers how much was written: nothing, where a user is not waiting any more or somebody stopped the job.
 * A conflict means that nothing happened and it can be done again.
 */
final class UserMove {

    private final Host host;
    private final MovePreparation preparation;

    UserMove(Host host) {
        this.host = host;
        this.preparation = new MovePreparation(host);
    }

    /** Moves the user or notes why not. */
    Either<PortFailure, Integer> carryOut(JobInStore jobs, int number) {
        Optional<PersonId> user = jobs.now().map(job -> job.item(number).order().user());
        return host.turns()
                .ofUsers(
                        user.stream().collect(Collectors.toSet()),
                        () -> jobs.running()
                                .filter(job -> job.item(number).isWaiting())
                                .map(job -> carryOut(job, job.item(number)))
                                .orElse(Either.right(0)));
    }

    private Either<PortFailure, Integer> carryOut(MoveJob job, MoveItem item) {
        return preparation.prepare(job, item).fold(errors -> fail(job, item, errors), attempt -> order(job, attempt));
    }

    /** Moves users together who wait for each other; where one cannot be moved so, nobody is, and each waits for itself. */
    Either<PortFailure, Integer> carryOutTogether(JobInStore jobs, List<MoveItem> items) {
        Set<PersonId> users = items.stream().map(item -> item.order().user()).collect(Collectors.toSet());
        return host.turns()
                .ofUsers(
                        users,
                        () -> jobs.running()
                                .map(job -> carryOutTogether(job, items))
                                .orElse(Either.right(0)));
    }

    private Either<PortFailure, Integer> carryOutTogether(MoveJob job, List<MoveItem> items) {
        List<MoveAttempt> attempts = preparation.prepareTogether(job, items);
        boolean ordered = attempts.size() == items.size()
                && attempts.stream().allMatch(attempt -> attempt.order().fold(failed -> false, Optional::isEmpty));
        if (!ordered) {
            undo(job, attempts);
            return Either.right(0);
        }
        for (MoveAttempt attempt : attempts) {
            List<Finding> failed = attempt.doSteps();
            if (!failed.isEmpty()) {
                undo(job, attempts);
                return fail(job, attempt.item(), failed);
            }
        }
        return write(job, attempts);
    }

    /** Goes on with a user whose number order is completed. */
    Either<PortFailure, Integer> complete(MoveJob job, MoveItem item, MoveOutcome.Pending pending) {
        return preparation
                .prepareOrdered(job, item, pending)
                .fold(
                        errors -> failPending(job, item, pending, errors),
                        attempt -> performOrdered(job, attempt, pending));
    }

    private Either<PortFailure, Integer> performOrdered(MoveJob job, MoveAttempt attempt, MoveOutcome.Pending pending) {
        List<Finding> failed = attempt.doSteps();
        return failed.isEmpty() ? write(job, List.of(attempt)) : failPending(job, attempt.item(), pending, failed);
    }

    /** Notes that a user that waited for its number order stays where it is; the order is taken back. */
    Either<PortFailure, Integer> failPending(
            MoveJob job, MoveItem item, MoveOutcome.Pending pending, List<Finding> errors) {
        return host.numbers()
                .find(pending.numbers())
                .map(numbers -> numbers.stream()
                        .<Write>map(number -> new Write.PutNumber(number.withPendingOrder(false)))
                        .toList())
                .flatMap(writes -> write(job, item, writes, new MoveOutcome.Failed(errors)))
                .peek(written -> host.numberOrders().cancel(pending.order()));
    }

    private Either<PortFailure, Integer> fail(MoveJob job, MoveItem item, List<Finding> errors) {
        return write(job, item, List.of(), new MoveOutcome.Failed(errors));
    }

    private Either<PortFailure, Integer> order(MoveJob job, MoveAttempt attempt) {
        return attempt.order()
                .fold(
                        failed -> fail(job, attempt.item(), List.of(failed)),
                        pending -> pending.map(id -> leavePending(job, attempt, id))
                                .orElseGet(() -> perform(job, attempt)));
    }

    private Either<PortFailure, Integer> leavePending(MoveJob job, MoveAttempt attempt, OrderId order) {
        return write(job, attempt.item(), attempt.pendingWrites(), attempt.pending(order))
                .peekLeft(failure -> attempt.undo());
    }

    private Either<PortFailure, Integer> perform(MoveJob job, MoveAttempt attempt) {
        List<Finding> failed = attempt.doSteps();
        if (failed.isEmpty()) {
            return write(job, List.of(attempt));
        }
        attempt.undo();
        return fail(job, attempt.item(), failed);
    }

    private Either<PortFailure, Integer> write(MoveJob job, List<MoveAttempt> attempts) {
        Map<Integer, MoveOutcome> outcomes = attempts.stream()
                .collect(ImmutableMap.toImmutableMap(
                        attempt -> attempt.item().number(), attempt -> attempt.moved(List.of())));
        return JobInStore.of(host, job)
                .write(job, GroupWrites.of(attempts), outcomes)
                .peek(written -> attempts.forEach(attempt -> conclude(job, attempt)))
                .peekLeft(failure -> undo(job, attempts));
    }

    private Either<PortFailure, Integer> write(MoveJob job, MoveItem item, List<Write> writes, MoveOutcome outcome) {
        return JobInStore.of(host, job).write(job, writes, Map.of(item.number(), outcome));
    }

    /** Undoes everything; a user for whom that is not possible fails and says so. */
    private void undo(MoveJob job, List<MoveAttempt> attempts) {
        for (MoveAttempt attempt : Lists.reverse(attempts)) {
            List<Finding> left = attempt.undo();
            if (!left.isEmpty()) {
                JobInStore.of(host, job).note(attempt.item().number(), new MoveOutcome.Failed(left));
            }
        }
    }

    /** An impact that shows only after the move is noted in a commit of its own. */
    private void conclude(MoveJob job, MoveAttempt attempt) {
        List<Finding> impacts = attempt.conclude();
        if (!impacts.isEmpty()) {
            JobInStore.of(host, job).note(attempt.item().number(), attempt.moved(impacts));
        }
    }
}
