package io.hexline.application.move;

import io.hexline.application.Host;
import io.hexline.application.failure.PortFailure;
import io.hexline.domain.carrier.NumberOrder;
import io.hexline.domain.code.Finding;
import io.hexline.domain.job.MoveItem;
import io.hexline.domain.job.MoveJob;
import io.hexline.domain.job.MoveOutcome.Pending;
import io.vavr.control.Either;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;

/** Goes on with users who waited for number orders, once the carrier has completed the orders of all of them. */
final class OrderedMoves {

    private final Host host;
    private final NumberOrdering ordering;
    private final MovePreparation preparation;
    private final MoveNotes notes;

    OrderedMoves(Host host) {
        this.host = host;
        this.ordering = new NumberOrdering(host);
        this.preparation = new MovePreparation(host);
        this.notes = new MoveNotes(host);
    }

    /** Moves the users of a group together, or notes of the first that cannot go why; the others wait on. */
    Either<PortFailure, Integer> settle(JobInStore jobs, List<MoveItem> group) {
        return host.store()
                .locks()
                .ofUsers(
                        MoveItem.users(group),
                        () -> jobs.now()
                                .map(job -> settle(
                                        job,
                                        group.stream()
                                                .map(item -> job.item(item.number()))
                                                .filter(item -> item.outcome() instanceof Pending)
                                                .toList()))
                                .orElse(Either.right(0)));
    }

    private Either<PortFailure, Integer> settle(MoveJob job, List<MoveItem> items) {
        boolean completed = true;
        for (MoveItem item : items) {
            Either<Finding, Boolean> state = isCompleted(pending(item));
            if (state.isLeft()) {
                return notes.failed(job, item, pending(item), List.of(state.getLeft()));
            }
            completed &= state.get();
        }
        return completed ? complete(job, items) : Either.right(0);
    }

    /** A user without an order of its own waited for others only. */
    private Either<Finding, Boolean> isCompleted(Pending pending) {
        return pending.order()
                .map(order -> ordering.later(order).map(known -> known.state() == NumberOrder.State.COMPLETED))
                .orElse(Either.right(true));
    }

    private Either<PortFailure, Integer> complete(MoveJob job, List<MoveItem> items) {
        PrecedingMovesLoader preceding = new PrecedingMovesLoader(host.store().people(), items);
        List<MoveAttempt> attempts = new ArrayList<>();
        for (MoveItem item : items) {
            Either<List<Finding>, MoveAttempt> prepared =
                    preparation.prepareOrdered(job, item, pending(item), preceding.of(item));
            if (prepared.isLeft()) {
                return notes.failed(job, item, pending(item), prepared.getLeft());
            }
            attempts.add(prepared.get());
        }
        return perform(job, attempts);
    }

    private Either<PortFailure, Integer> perform(MoveJob job, List<MoveAttempt> attempts) {
        for (MoveAttempt attempt : attempts) {
            List<Finding> failed = attempt.doSteps();
            if (!failed.isEmpty()) {
                notes.undo(job, attempts);
                return notes.failed(job, attempt.item(), pending(attempt.item()), failed);
            }
        }
        return attempts.isEmpty() ? Either.right(0) : notes.moved(job, attempts);
    }

    private static Pending pending(MoveItem item) {
        return Optional.of(item.outcome())
                .filter(Pending.class::isInstance)
                .map(Pending.class::cast)
                .orElseThrow();
    }
}
