package io.hexline.application.move;

import io.hexline.application.Host;
import io.hexline.application.failure.PortFailure;
import io.hexline.domain.code.Finding;
import io.hexline.domain.job.MoveItem;
import io.hexline.domain.job.MoveJob;
import io.hexline.domain.move.PrecedingMoves;
import io.hexline.domain.value.PersonId;
import io.vavr.control.Either;
import java.util.List;
import java.util.Optional;
import java.util.stream.Collectors;

/** Carries one user's move out, while nobody else moves it. */
final class UserMove {

    private final Host host;
    private final MovePreparation preparation;
    private final MoveNotes notes;

    UserMove(Host host) {
        this.host = host;
        this.preparation = new MovePreparation(host);
        this.notes = new MoveNotes(host);
    }

    /**
     * Moves the user or notes why not.
     *
     * @return how much was written: nothing, where the user is not waiting any more or somebody stopped the job
     */
    Either<PortFailure, Integer> carryOut(JobInStore jobs, int number) {
        Optional<PersonId> user = jobs.now().map(job -> job.item(number).order().user());
        return host.store()
                .locks()
                .ofUsers(
                        user.stream().collect(Collectors.toSet()),
                        () -> jobs.running()
                                .filter(job -> job.item(number).isWaiting())
                                .map(job -> carryOut(job, job.item(number)))
                                .orElse(Either.right(0)));
    }

    private Either<PortFailure, Integer> carryOut(MoveJob job, MoveItem item) {
        return preparation
                .prepare(job, item, PrecedingMoves.NONE)
                .fold(errors -> notes.failed(job, item, errors), attempt -> order(job, attempt));
    }

    private Either<PortFailure, Integer> order(MoveJob job, MoveAttempt attempt) {
        Optional<Finding> refused = attempt.order();
        if (refused.isPresent()) {
            return notes.failed(job, attempt.item(), List.of(refused.get()));
        }
        return attempt.waitsForCarrier() ? notes.pending(job, List.of(attempt)) : perform(job, attempt);
    }

    private Either<PortFailure, Integer> perform(MoveJob job, MoveAttempt attempt) {
        List<Finding> failed = attempt.doSteps();
        if (failed.isEmpty()) {
            return notes.moved(job, List.of(attempt));
        }
        attempt.undo();
        return notes.failed(job, attempt.item(), failed);
    }
}
