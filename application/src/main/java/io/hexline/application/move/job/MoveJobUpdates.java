package io.hexline.application.move.job;

import com.google.common.collect.ImmutableList;
import io.hexline.application.failure.Failure.Retry;
import io.hexline.application.failure.PortFailure;
import io.hexline.application.store.MoveJobs;
import io.hexline.application.store.UnitOfWork;
import io.hexline.application.store.Write;
import io.hexline.domain.job.MoveItem.MoveOutcome;
import io.hexline.domain.job.MoveJob;
import io.vavr.control.Either;
import java.time.Instant;
import java.time.InstantSource;
import java.util.List;
import java.util.Map;
import java.util.function.BiFunction;
import java.util.function.Predicate;

/**
 * Changes jobs as the store has them: while a job runs, others pause it and settle its number orders. What the store
 * cannot do for a moment is tried again.
 */
final class MoveJobUpdates {

    private final MoveJobs jobs;
    private final UnitOfWork unitOfWork;
    private final InstantSource time;

    MoveJobUpdates(MoveJobs jobs, UnitOfWork unitOfWork, InstantSource time) {
        this.jobs = jobs;
        this.unitOfWork = unitOfWork;
        this.time = time;
    }

    /** The job as it is; a store that does not know it any more does not work. */
    Either<PortFailure, MoveJob> now(MoveJob job) {
        return Retry.where(PortFailure::isOfStore, () -> find(job));
    }

    private Either<PortFailure, MoveJob> find(MoveJob job) {
        return jobs.find(job.origin().target(), job.id())
                .flatMap(found -> found.<Either<PortFailure, MoveJob>>map(Either::right)
                        .orElseGet(() -> Either.left(new PortFailure.StoreUnavailable("find job " + job.id()))));
    }

    /**
     * Changes the job, whatever others do to it meanwhile.
     *
     * @param change answers the same job where there is nothing to change
     * @return the job as it is then
     */
    Either<PortFailure, MoveJob> change(MoveJob job, BiFunction<MoveJob, Instant, MoveJob> change) {
        return change(job, List.of(), change);
    }

    /** Likewise, together with other writes, which are made even where there is nothing else to change. */
    Either<PortFailure, MoveJob> change(MoveJob job, List<Write> with, BiFunction<MoveJob, Instant, MoveJob> change) {
        return Retry.where(
                PortFailure::isOfStore,
                () -> find(job).flatMap(now -> {
                    MoveJob next = change.apply(now, time.instant());
                    return next.equals(now) && with.isEmpty()
                            ? Either.right(now)
                            : commit(next, with).map(written -> next);
                }));
    }

    /** Notes users' outcomes, whatever they were before, together with other writes. */
    Either<PortFailure, Integer> note(MoveJob job, Map<Integer, MoveOutcome> outcomes, List<Write> with) {
        return change(job, with, (now, instant) -> noting(now, outcomes, instant))
                .map(noted -> outcomes.size());
    }

    /**
     * Writes users' outcomes together with what makes them true. Where only the rest of the job has changed since it was
     * read, they hold all the same.
     *
     * @return how many; a conflict where they do not hold any more
     */
    Either<PortFailure, Integer> write(MoveJob read, List<Write> writes, Map<Integer, MoveOutcome> outcomes) {
        return Retry.where(PortFailure::isOfStore, () -> find(read).flatMap(now -> write(read, now, writes, outcomes)));
    }

    /** A store can have written and not been able to say so. */
    private Either<PortFailure, Integer> write(
            MoveJob read, MoveJob now, List<Write> writes, Map<Integer, MoveOutcome> outcomes) {
        if (holdFor(outcomes, number -> now.item(number).outcome().equals(outcomes.get(number)))) {
            return Either.right(outcomes.size());
        } else if (holdFor(outcomes, number -> now.item(number).equals(read.item(number)))) {
            return commit(noting(now, outcomes, time.instant()), writes).map(written -> outcomes.size());
        }
        return Either.left(new PortFailure.Conflict("job " + read.id()));
    }

    private static boolean holdFor(Map<Integer, MoveOutcome> outcomes, Predicate<Integer> holds) {
        return outcomes.keySet().stream().allMatch(holds);
    }

    private static MoveJob noting(MoveJob job, Map<Integer, MoveOutcome> outcomes, Instant instant) {
        MoveJob noted = job;
        for (Map.Entry<Integer, MoveOutcome> outcome : outcomes.entrySet()) {
            noted = noted.with(outcome.getKey(), outcome.getValue(), instant);
        }
        return noted;
    }

    private Either<PortFailure, Integer> commit(MoveJob job, List<Write> writes) {
        return unitOfWork.commit(ImmutableList.<Write>builder()
                .addAll(writes)
                .add(new Write.PutJob(job))
                .build());
    }
}
