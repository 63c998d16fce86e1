package io.hexline.application.move;

import com.google.common.collect.ImmutableList;
import io.hexline.application.Host;
import io.hexline.application.failure.PortFailure;
import io.hexline.application.store.Write;
import io.hexline.domain.job.JobState;
import io.hexline.domain.job.MoveJob;
import io.hexline.domain.job.MoveOutcome;
import io.hexline.domain.value.JobId;
import io.hexline.domain.value.OrgId;
import io.vavr.control.Either;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.function.Function;

/** One job, read anew each time: while it runs, others pause it and settle its number orders. */
final class JobInStore {

    private final Host host;
    private final OrgId org;
    private final JobId id;

    JobInStore(Host host, OrgId org, JobId id) {
        this.host = host;
        this.org = org;
        this.id = id;
    }

    static JobInStore of(Host host, MoveJob job) {
        return new JobInStore(host, job.origin().target(), job.id());
    }

    /** The job as it is; empty where it cannot be read. */
    Optional<MoveJob> now() {
        return host.store().jobs().find(org, id).getOrElse(Optional.empty());
    }

    Optional<MoveJob> running() {
        return now().filter(job -> job.state() == JobState.RUNNING);
    }

    /**
     * Changes the job, whatever others do to it meanwhile.
     *
     * @param change empty where the job is not in a state for it
     * @return whether it was changed
     */
    boolean change(Function<MoveJob, Optional<MoveJob>> change) {
        return now().map(job -> commit(job, now -> change.apply(now).map(next -> List.of(new Write.PutJob(next)))))
                .filter(written -> written.isRight() && written.get() > 0)
                .isPresent();
    }

    /** Notes one user's outcome, whatever it was before. */
    Either<PortFailure, Integer> note(int number, MoveOutcome outcome) {
        return now().map(job -> commit(job, now -> Optional.of(List.of(noting(now, Map.of(number, outcome))))))
                .orElseGet(() -> Either.left(new PortFailure.StoreUnavailable("find job " + id)));
    }

    /**
     * Writes users' outcomes together with what makes them true. Where only the rest of the job has changed since it was
     * read, they hold all the same.
     */
    Either<PortFailure, Integer> write(MoveJob read, List<Write> writes, Map<Integer, MoveOutcome> outcomes) {
        return commit(
                read,
                now -> outcomes.keySet().stream()
                                .allMatch(number -> now.item(number).equals(read.item(number)))
                        ? Optional.of(ImmutableList.<Write>builder()
                                .addAll(writes)
                                .add(noting(now, outcomes))
                                .build())
                        : Optional.empty());
    }

    private Write noting(MoveJob job, Map<Integer, MoveOutcome> outcomes) {
        MoveJob noted = job;
        for (Map.Entry<Integer, MoveOutcome> outcome : outcomes.entrySet()) {
            noted = noted.with(outcome.getKey(), outcome.getValue(), host.time().instant());
        }
        return new Write.PutJob(noted);
    }

    /** Commits; and again as long as the job changes in between and there is something to write. */
    private Either<PortFailure, Integer> commit(MoveJob read, Function<MoveJob, Optional<List<Write>>> writes) {
        Either<PortFailure, Integer> written = Either.right(0);
        Optional<MoveJob> job = Optional.of(read);
        Optional<List<Write>> next = writes.apply(read);
        while (next.isPresent()) {
            written = host.store().unitOfWork().commit(next.get());
            Optional<MoveJob> before = job;
            job = isConflict(written) ? now().filter(now -> isLater(now, before)) : Optional.empty();
            next = job.flatMap(writes);
        }
        return written;
    }

    private static boolean isLater(MoveJob now, Optional<MoveJob> before) {
        return before.filter(job -> job.version().equals(now.version())).isEmpty();
    }

    private static boolean isConflict(Either<PortFailure, ?> written) {
        return written.isLeft() && written.getLeft() instanceof PortFailure.Conflict;
    }
}
