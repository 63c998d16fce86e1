package io.hexline.application.move;

import io.hexline.application.Host;
import io.hexline.application.failure.PortFailure;
import io.hexline.domain.code.Finding;
import io.hexline.domain.job.MoveItem;
import io.hexline.domain.job.MoveJob;
import io.vavr.control.Either;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import java.util.stream.Stream;

/**
 * Moves users who cannot go each by itself: they wait for each other, or for users who are ahead of them and wait for
 * their carrier. Where one of them cannot go even so, it fails, nobody is moved, and the others are left to try again.
 */
final class GroupMove {

    private final Host host;
    private final MovePreparation preparation;
    private final MoveNotes notes;

    GroupMove(Host host) {
        this.host = host;
        this.preparation = new MovePreparation(host);
        this.notes = new MoveNotes(host);
    }

    /**
     * Moves the users, or leaves all of them waiting for the orders, or notes why one cannot go.
     *
     * @param ahead users of the job that must have gone before
     * @return how much was written: nothing, where somebody stopped the job
     */
    Either<PortFailure, Integer> carryOut(JobInStore jobs, List<MoveItem> items, List<MoveItem> ahead) {
        return host.store()
                .locks()
                .ofUsers(
                        MoveItem.users(items),
                        () -> jobs.running()
                                .map(job -> carryOut(job, items, ahead))
                                .orElse(Either.right(0)));
    }

    private Either<PortFailure, Integer> carryOut(MoveJob job, List<MoveItem> items, List<MoveItem> ahead) {
        PrecedingMovesLoader preceding = new PrecedingMovesLoader(
                host.store().people(),
                Stream.concat(ahead.stream(), items.stream()).toList());
        List<MoveAttempt> attempts = new ArrayList<>();
        for (MoveItem item : items) {
            Either<List<Finding>, MoveAttempt> prepared = preparation.prepare(job, item, preceding.of(item));
            if (prepared.isLeft()) {
                return notes.failed(job, item, prepared.getLeft());
            }
            attempts.add(prepared.get());
        }
        return order(job, attempts, !ahead.isEmpty());
    }

    private Either<PortFailure, Integer> order(MoveJob job, List<MoveAttempt> attempts, boolean behind) {
        for (MoveAttempt attempt : attempts) {
            Optional<Finding> refused = attempt.order();
            if (refused.isPresent()) {
                notes.undo(job, attempts);
                return notes.failed(job, attempt.item(), List.of(refused.get()));
            }
        }
        boolean waits = behind || attempts.stream().anyMatch(MoveAttempt::waitsForCarrier);
        return waits ? notes.pending(job, attempts) : perform(job, attempts);
    }

    private Either<PortFailure, Integer> perform(MoveJob job, List<MoveAttempt> attempts) {
        for (MoveAttempt attempt : attempts) {
            List<Finding> failed = attempt.doSteps();
            if (!failed.isEmpty()) {
                notes.undo(job, attempts);
                return notes.failed(job, attempt.item(), failed);
            }
        }
        return notes.moved(job, attempts);
    }
}
