package io.hexline.application.move;

import com.google.common.collect.ImmutableList;
import com.google.common.collect.ImmutableMap;
import com.google.common.collect.Lists;
import io.hexline.application.Host;
import io.hexline.application.failure.PortFailure;
import io.hexline.application.store.Write;
import io.hexline.domain.code.Finding;
import io.hexline.domain.job.MoveItem;
import io.hexline.domain.job.MoveJob;
import io.hexline.domain.job.MoveOutcome;
import io.vavr.control.Either;
import java.util.List;
import java.util.Map;
import java.util.function.Function;

/**
 * Notes what became of users. An outcome and what makes it true are one commit, so that a job never tells anything but
 * what happened; whatever was done outside is undone where the commit fails.
 *
 * <p>Each method answers how much was written; a conflict means that nothing happened and it can be done again.
 */
final class MoveNotes {

    private final Host host;

    MoveNotes(Host host) {
        this.host = host;
    }

    Either<PortFailure, Integer> moved(MoveJob job, List<MoveAttempt> attempts) {
        return write(job, attempts, GroupWrites.of(attempts), attempt -> attempt.moved(List.of()))
                .peek(written -> attempts.forEach(attempt -> conclude(job, attempt)));
    }

    /** The users wait for number orders, and their numbers are marked. */
    Either<PortFailure, Integer> pending(MoveJob job, List<MoveAttempt> attempts) {
        List<Write> writes = attempts.stream()
                .flatMap(attempt -> attempt.pendingWrites().stream())
                .collect(ImmutableList.toImmutableList());
        return write(job, attempts, writes, MoveAttempt::pending);
    }

    Either<PortFailure, Integer> failed(MoveJob job, MoveItem item, List<Finding> errors) {
        return write(job, item, List.of(), new MoveOutcome.Failed(errors));
    }

    /** A user that waited stays where it is; its order is taken back. */
    Either<PortFailure, Integer> failed(MoveJob job, MoveItem item, MoveOutcome.Pending pending, List<Finding> errors) {
        return host.store()
                .numbers()
                .find(pending.numbers())
                .map(numbers -> numbers.stream()
                        .<Write>map(number -> new Write.PutNumber(number.withPendingOrder(false)))
                        .toList())
                .flatMap(writes -> write(job, item, writes, new MoveOutcome.Failed(errors)))
                .peek(written -> pending.order().ifPresent(host.collaborators().numberOrders()::cancel));
    }

    /** Undoes everything; a user for whom that is not possible fails and says so. */
    void undo(MoveJob job, List<MoveAttempt> attempts) {
        for (MoveAttempt attempt : Lists.reverse(attempts)) {
            List<Finding> left = attempt.undo();
            if (!left.isEmpty()) {
                JobInStore.of(host, job).note(attempt.item().number(), new MoveOutcome.Failed(left));
            }
        }
    }

    private Either<PortFailure, Integer> write(
            MoveJob job, List<MoveAttempt> attempts, List<Write> writes, Function<MoveAttempt, MoveOutcome> outcome) {
        Map<Integer, MoveOutcome> outcomes = attempts.stream()
                .collect(ImmutableMap.toImmutableMap(attempt -> attempt.item().number(), outcome));
        return JobInStore.of(host, job).write(job, writes, outcomes).peekLeft(failure -> undo(job, attempts));
    }

    private Either<PortFailure, Integer> write(MoveJob job, MoveItem item, List<Write> writes, MoveOutcome outcome) {
        return JobInStore.of(host, job).write(job, writes, Map.of(item.number(), outcome));
    }

    /** An impact that shows only after the move is noted in a commit of its own. */
    private void conclude(MoveJob job, MoveAttempt attempt) {
        List<Finding> impacts = attempt.conclude();
        if (!impacts.isEmpty()) {
            JobInStore.of(host, job).note(attempt.item().number(), attempt.moved(impacts));
        }
    }
}
