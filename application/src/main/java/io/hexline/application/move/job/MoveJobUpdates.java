package io.hexline.application.move.job;

import com.google.common.collect.ImmutableList;
import com.google.common.collect.ImmutableSet;
import io.hexline.application.failure.Failure.Retry;
import io.hexline.application.failure.PortFailure;
import io.hexline.application.store.JobWrite;
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
        return Retry.where(
                PortFailure::isOfStore,
                () -> known(job, jobs.withUsers(job.origin().target(), job.id()))
                        .flatMap(now -> {
                            JobWithUsers next = change.apply(now, time.instant());
                            return next.equals(now) && with.isEmpty()
                                    ? Either.right(now)
                                    : commit(with, new JobWrite.PutJob(next.changedSince(now)))
                                            .map(written -> next);
                        }));
    }

    /** Notes users' outcomes, whatever they were before, together with other writes. */
    Either<PortFailure, Integer> note(MoveJob job, Map<Integer, MoveOutcome> outcomes, List<Write> with) {
        return Retry.where(
                PortFailure::isOfStore, () -> find(job, outcomes.keySet()).flatMap(now -> put(now, with, outcomes)));
    }

    /**
     * Writes users' outcomes together with what makes them true. Where only the rest of the job has changed since it was
     * read, they hold all the same.
     *
     * @return how many; a conflict where they do not hold any more
     */
    Either<PortFailure, Integer> write(JobWithUsers read, List<Write> writes, Map<Integer, MoveOutcome> outcomes) {
        Either<PortFailure, Integer> written = put(read, writes, outcomes);
        return written.isLeft() && written.getLeft() instanceof PortFailure.StoreUnavailable
                ? Retry.where(
                        PortFailure.StoreUnavailable.class::isInstance,
                        () -> find(read.job(), outcomes.keySet())
                                .flatMap(now -> writeAgain(now, writes, read, outcomes)))
                : written;
    }

    /** A store can have written and not been able to say so. */
    private Either<PortFailure, Integer> writeAgain(
            JobWithUsers now, List<Write> writes, JobWithUsers read, Map<Integer, MoveOutcome> outcomes) {
        boolean written = outcomes.entrySet().stream()
                .allMatch(one -> now.item(one.getKey()).outcome().equals(one.getValue()));
        return written ? Either.right(outcomes.size()) : put(read, writes, outcomes);
    }

    private Either<PortFailure, Integer> put(
            JobWithUsers read, List<Write> writes, Map<Integer, MoveOutcome> outcomes) {
        return commit(writes, new JobWrite.PutOutcomes(read, outcomes, time.instant()))
                .map(written -> outcomes.size());
    }

    private Either<PortFailure, Integer> commit(List<Write> writes, JobWrite last) {
        return unitOfWork.commit(
                ImmutableList.<Write>builder().addAll(writes).add(last).build());
    }
}
