package io.hexline.application.move;

import com.google.common.collect.ImmutableList;
import io.hexline.application.Host;
import io.hexline.application.failure.PortFailure;
import io.hexline.application.store.Write;
import io.hexline.domain.carrier.OrderId;
import io.hexline.domain.code.Finding;
import io.hexline.domain.job.MoveItem;
import io.hexline.domain.job.MoveJob;
import io.hexline.domain.job.MoveOutcome;
import io.vavr.control.Either;
import java.util.List;
import java.util.Optional;

/**
 * Carries users' moves out. A move and its outcome are one commit, so that a job never tells anything but what happened;
 * whatever was done outside is undone where a later step or the commit fails.
 */
final class UserMove {

    private final Host host;
    private final MovePreparation preparation;

    UserMove(Host host) {
        this.host = host;
        this.preparation = new MovePreparation(host);
    }

    /** Moves the user or says why not; a conflict means that nothing happened and it can be done again. */
    Either<PortFailure, Integer> carryOut(MoveJob job, MoveItem item) {
        return preparation.prepare(job, item).fold(errors -> fail(job, item, errors), attempt -> order(job, attempt));
    }

    /**
     * Moves users together who wait for each other.
     *
     * @return empty where one of them cannot be moved: then nothing has happened, and each must be moved alone
     */
    Optional<Either<PortFailure, Integer>> carryOutTogether(MoveJob job, List<MoveItem> items) {
        List<MoveAttempt> attempts = preparation.prepareTogether(job, items);
        boolean done = attempts.size() == items.size()
                && attempts.stream()
                        .allMatch(attempt -> attempt.order().fold(failed -> false, Optional::isEmpty)
                                && attempt.doSteps().isEmpty());
        if (!done) {
            attempts.forEach(MoveAttempt::undo);
            return Optional.empty();
        }
        return Optional.of(write(job, attempts));
    }

    /** Goes on with a user whose number order is completed. */
    Either<PortFailure, Integer> complete(MoveJob job, MoveItem item, OrderId order) {
        return preparation
                .prepareOrdered(job, item, order)
                .fold(errors -> failPending(job, item, order, errors), attempt -> perform(job, attempt));
    }

    /** Notes that a user that waited for its number order stays where it is; the order is taken back. */
    Either<PortFailure, Integer> failPending(MoveJob job, MoveItem item, OrderId order, List<Finding> errors) {
        host.numberOrders().cancel(order);
        return preparation
                .numbersOf(item)
                .flatMap(numbers -> host.ledger()
                        .commit(ImmutableList.<Write>builder()
                                .addAll(numbers.stream()
                                        .map(number -> new Write.PutNumber(number.withPendingOrder(false)))
                                        .iterator())
                                .add(note(job, item, new MoveOutcome.Failed(errors)))
                                .build()));
    }

    /** Notes that the user stays where it is. */
    Either<PortFailure, Integer> fail(MoveJob job, MoveItem item, List<Finding> errors) {
        return host.ledger().commit(List.of(note(job, item, new MoveOutcome.Failed(errors))));
    }

    private Either<PortFailure, Integer> order(MoveJob job, MoveAttempt attempt) {
        return attempt.order()
                .fold(
                        failed -> fail(job, attempt.item(), List.of(failed)),
                        pending -> pending.map(id -> leavePending(job, attempt, id))
                                .orElseGet(() -> perform(job, attempt)));
    }

    private Either<PortFailure, Integer> leavePending(MoveJob job, MoveAttempt attempt, OrderId order) {
        List<Write> writes = ImmutableList.<Write>builder()
                .addAll(attempt.pendingWrites())
                .add(note(job, attempt.item(), new MoveOutcome.Pending(order)))
                .build();
        return host.ledger().commit(writes).peekLeft(failure -> attempt.undo());
    }

    private Either<PortFailure, Integer> perform(MoveJob job, MoveAttempt attempt) {
        List<Finding> failed = attempt.doSteps();
        if (failed.isEmpty()) {
            return write(job, List.of(attempt));
        }
        attempt.undo();
        return attempt.item().outcome() instanceof MoveOutcome.Pending pending
                ? failPending(job, attempt.item(), pending.order(), failed)
                : fail(job, attempt.item(), failed);
    }

    private Either<PortFailure, Integer> write(MoveJob job, List<MoveAttempt> attempts) {
        MoveJob noted = job;
        for (MoveAttempt attempt : attempts) {
            noted = noted.with(
                    attempt.item().number(),
                    attempt.moved(List.of()),
                    host.time().instant());
        }
        List<Write> writes = ImmutableList.<Write>builder()
                .addAll(GroupWrites.of(attempts))
                .add(new Write.PutJob(noted))
                .build();
        Either<PortFailure, Integer> written = host.ledger().commit(writes);
        if (written.isLeft()) {
            attempts.forEach(MoveAttempt::undo);
            return written;
        }
        return conclude(noted.at(job.version().next()), attempts);
    }

    /** Impacts that show only after the move are noted in a second commit. */
    private Either<PortFailure, Integer> conclude(MoveJob job, List<MoveAttempt> attempts) {
        MoveJob noted = job;
        for (MoveAttempt attempt : attempts) {
            List<Finding> impacts = attempt.conclude();
            if (!impacts.isEmpty()) {
                noted = noted.with(
                        attempt.item().number(),
                        attempt.moved(impacts),
                        host.time().instant());
            }
        }
        return noted.equals(job) ? Either.right(0) : host.ledger().commit(List.of(new Write.PutJob(noted)));
    }

    private Write note(MoveJob job, MoveItem item, MoveOutcome outcome) {
        return new Write.PutJob(job.with(item.number(), outcome, host.time().instant()));
    }
}
