package io.hexline.application.move;

import com.google.common.collect.Sets;
import io.hexline.application.Host;
import io.hexline.application.failure.PortFailure;
import io.hexline.domain.code.Finding;
import io.hexline.domain.job.MoveItem;
import io.hexline.domain.job.MoveJob;
import io.hexline.domain.user.PersonId;
import io.vavr.control.Either;
import java.util.List;
import java.util.Set;

/**
 * Moves users who cannot go each by itself: they wait for each other, or for users who are ahead of them and wait for
 * their carrier. Where one of them cannot be moved so, nobody is, and each is left to itself.
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
     * Moves the users, or leaves all of them waiting for the orders.
     *
     * @param ahead users of the job that must have gone before
     * @return how much was written: nothing, where they could not go together or somebody stopped the job
     */
    Either<PortFailure, Integer> carryOut(JobInStore jobs, List<MoveItem> items, Set<PersonId> ahead) {
        Set<PersonId> users = MoveItem.users(items);
        return host.turns()
                .ofUsers(
                        users,
                        () -> jobs.running()
                                .map(job -> carryOut(job, items, users, ahead))
                                .orElse(Either.right(0)));
    }

    private Either<PortFailure, Integer> carryOut(
            MoveJob job, List<MoveItem> items, Set<PersonId> users, Set<PersonId> ahead) {
        List<MoveAttempt> attempts = items.stream()
                .flatMap(item ->
                        preparation.prepare(job, item, Sets.union(users, ahead)).toJavaStream())
                .toList();
        boolean ordered = attempts.size() == items.size()
                && attempts.stream().allMatch(attempt -> attempt.order().isEmpty());
        if (!ordered) {
            notes.undo(job, attempts);
            return Either.right(0);
        }
        boolean waits = !ahead.isEmpty() || attempts.stream().anyMatch(MoveAttempt::waitsForCarrier);
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
