package io.hexline.application.move.job;

import com.google.common.collect.ImmutableList;
import com.google.common.collect.ImmutableSet;
import io.hexline.application.failure.Failure.Retry;
import io.hexline.application.failure.PortFailure;
import io.hexline.application.store.MoveJobs;
import io.hexline.application.store.UnitOfWork;
import io.hexline.application.store.Write;
import io.hexline.domain.job.JobWithUsers;
import io.hexline.domain.job.MoveItem;
import io.hexline.domain.job.MoveItem.MoveOutcome;
import io.hexline.domain.job.MoveJob;
import io.vavr.control.Either;
import java.time.Instant;
import java.time.InstantSource;
import java.util.Collection;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.function.BiFunction;
import java.util.function.Predicate;
import java.util.function.Supplier;

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
        return Retry.where(
                PortFailure::isOfStore, () -> known(job, jobs.find(job.origin().target(), job.id())));
    }

    /** Likewise, with some of its users. */
    Either<PortFailure, JobWithUsers> now(MoveJob job, Collection<MoveItem> items) {
        return Retry.where(PortFailure::isOfStore, () -> find(job, numbers(items)));
    }

    private static Set<Integer> numbers(Collection<MoveItem> items) {
        return items.stream().map(MoveItem::number).collect(ImmutableSet.toImmutableSet());
    }

    private Either<PortFailure, JobWithUsers> find(MoveJob job, Set<Integer> numbers) {
        return known(job, jobs.withUsers(job.origin().target(), job.id(), numbers));
    }

    private static <T> Either<PortFailure, T> known(MoveJob job, Either<PortFailure, Optional<T>> found) {
        return found.flatMap(there -> there.<Either<PortFailure, T>>map(Either::right)
                .orElseGet(() -> Either.left(new PortFailure.StoreUnavailable("find job " + job.id()))));
    }

    /** Its users who wait for number orders now. */
    Either<PortFailure, List<MoveItem>> pending(MoveJob job) {
        return Retry.where(
                        PortFailure::isOfStore,
                        () -> known(job, jobs.withPendingUsers(job.origin().target(), job.id())))
                .map(JobWithUsers::items);
    }

    /**
     * Changes the job with all its users, whatever others do to it meanwhile.
     *
     * @param with other writes, which are made even where there is nothing else to change
     * @param change answers the same job where there is nothing to change
     * @return the job as it is then
     */
    Either<PortFailure, JobWithUsers> change(
            MoveJob job, List<Write> with, BiFunction<JobWithUsers, Instant, JobWithUsers> change) {
        return change(() -> known(job, jobs.withUsers(job.origin().target(), job.id())), with, change);
    }

    private Either<PortFailure, JobWithUsers> change(
            Supplier<Either<PortFailure, JobWithUsers>> read,
            List<Write> with,
            BiFunction<JobWithUsers, Instant, JobWithUsers> change) {
        return Retry.where(
                PortFailure::isOfStore,
                () -> read.get().flatMap(now -> {
                    JobWithUsers next = change.apply(now, time.instant());
                    return next.equals(now) && with.isEmpty()
                            ? Either.right(now)
                            : commit(next.changedSince(now), with).map(written -> next);
                }));
    }

    /** Notes users' outcomes, whatever they were before, together with other writes. */
    Either<PortFailure, Integer> note(MoveJob job, Map<Integer, MoveOutcome> outcomes, List<Write> with) {
        return change(() -> find(job, outcomes.keySet()), with, (now, instant) -> noting(now, outcomes, instant))
                .map(noted -> outcomes.size());
    }

    /**
     * Writes users' outcomes together with what makes them true. Where only the rest of the job has changed since it was
     * read, they hold all the same.
     *
     * @return how many; a conflict where they do not hold any more
     */
    Either<PortFailure, Integer> write(JobWithUsers read, List<Write> writes, Map<Integer, MoveOutcome> outcomes) {
        Either<PortFailure, Integer> written = writeNow(read, writes, outcomes);
        return written.isLeft() && written.getLeft().isOfStore()
                ? Retry.where(
                        PortFailure::isOfStore,
                        () -> find(read.job(), outcomes.keySet()).flatMap(now -> write(read, now, writes, outcomes)))
                : written;
    }

    /** A store can have written and not been able to say so. */
    private Either<PortFailure, Integer> write(
            JobWithUsers read, JobWithUsers now, List<Write> writes, Map<Integer, MoveOutcome> outcomes) {
        if (holdFor(outcomes, number -> now.item(number).outcome().equals(outcomes.get(number)))) {
            return Either.right(outcomes.size());
        } else if (holdFor(outcomes, number -> now.item(number).equals(read.item(number)))) {
            return writeNow(now, writes, outcomes);
        }
        return Either.left(new PortFailure.Conflict("job " + read.job().id()));
    }

    private Either<PortFailure, Integer> writeNow(
            JobWithUsers read, List<Write> writes, Map<Integer, MoveOutcome> outcomes) {
        return commit(noting(read, outcomes, time.instant()).changedSince(read), writes)
                .map(written -> outcomes.size());
    }

    private static boolean holdFor(Map<Integer, MoveOutcome> outcomes, Predicate<Integer> holds) {
        return outcomes.keySet().stream().allMatch(holds);
    }

    private static JobWithUsers noting(JobWithUsers job, Map<Integer, MoveOutcome> outcomes, Instant instant) {
        JobWithUsers noted = job;
        for (Map.Entry<Integer, MoveOutcome> outcome : outcomes.entrySet()) {
            noted = noted.with(outcome.getKey(), outcome.getValue(), instant);
        }
        return noted;
    }

    private Either<PortFailure, Integer> commit(JobWithUsers changed, List<Write> writes) {
        return unitOfWork.commit(ImmutableList.<Write>builder()
                .addAll(writes)
                .add(new Write.PutJob(changed))
                .build());
    }
}
