package io.hexline.domain.job;

import static com.google.common.base.Preconditions.checkArgument;

import com.google.common.collect.ImmutableList;
import io.hexline.domain.job.MoveItem.MoveOutcome;
import io.hexline.domain.job.MoveJob.JobCounts;
import io.hexline.domain.job.MoveJob.JobOrigin;
import io.hexline.domain.job.MoveJob.ResultKey;
import io.hexline.domain.move.MoveDraft.RequestedMove;
import io.hexline.domain.value.Id.JobId;
import io.hexline.domain.value.Version;
import io.vavr.control.Either;
import java.time.Instant;
import java.util.List;
import java.util.Map;
import java.util.stream.IntStream;

/**
 * A job with some of its users, or all, as they are at one moment: what is read, and what is written, together.
 *
 * @param items in the order of the request
 */
public record JobWithUsers(MoveJob job, List<MoveItem> items) {

    public JobWithUsers {
        items = ImmutableList.copyOf(items);
    }

    /** A job that was accepted and has not started, with all its users. */
    public static JobWithUsers accepted(
            JobId id, long instance, ResultKey resultKey, JobOrigin origin, List<RequestedMove> moves) {
        List<MoveItem> items = IntStream.range(0, moves.size())
                .mapToObj(index -> new MoveItem(index + 1, moves.get(index), new MoveOutcome.Waiting()))
                .toList();
        return new JobWithUsers(MoveJob.accepted(id, instance, resultKey, origin, items.size()), items);
    }

    /**
     * The job after the event, or the reason why it cannot happen. Whoever is still waiting when a job ends is skipped.
     *
     * @throws IllegalArgumentException if the job ends and somebody who is waiting is not among these users
     */
    public Either<JobState.Refused, JobWithUsers> on(JobEvent event, Instant now) {
        return job.on(event, now).map(next -> next.state().isFinal() ? ended(next) : new JobWithUsers(next, items));
    }

    private JobWithUsers ended(MoveJob next) {
        checkArgument(waiting().size() == job.counts().waiting(), "Not all who wait in %s are there", job.id());
        return new JobWithUsers(
                next, items.stream().map(MoveItem::skippedIfWaiting).toList());
    }

    /**
     * The job with the outcome of one of these users.
     *
     * @param number of a {@link MoveItem}
     * @throws IllegalArgumentException if the user is none of these
     */
    public JobWithUsers with(int number, MoveOutcome outcome, Instant now) {
        List<MoveItem> changed = items.stream()
                .map(item -> item.number() == number ? item.with(outcome) : item)
                .toList();
        return new JobWithUsers(job.with(item(number).outcome(), outcome, now), changed);
    }

    /**
     * Likewise, with those of several.
     *
     * @param outcomes by the numbers of their items
     */
    public JobWithUsers with(Map<Integer, MoveOutcome> outcomes, Instant now) {
        JobWithUsers noted = this;
        for (Map.Entry<Integer, MoveOutcome> outcome : outcomes.entrySet()) {
            noted = noted.with(outcome.getKey(), outcome.getValue(), now);
        }
        return noted;
    }

    /** The job with those of these users who are not as they were. */
    public JobWithUsers changedSince(JobWithUsers before) {
        return new JobWithUsers(
                job,
                items.stream()
                        .filter(item -> !item.equals(before.item(item.number())))
                        .toList());
    }

    /** The same job as the store has it after a write. */
    public JobWithUsers at(Version stored) {
        return new JobWithUsers(job.at(stored), items);
    }

    /**
     * One of these users.
     *
     * @param number its place in the job, from 1
     * @throws IllegalArgumentException if the user is none of these
     */
    public MoveItem item(int number) {
        return items.stream()
                .filter(item -> item.number() == number)
                .findFirst()
                .orElseThrow(
                        () -> new IllegalArgumentException("User " + number + " of " + job.id() + " is not there"));
    }

    /** Those of these users to whom the job has not come. */
    public List<MoveItem> waiting() {
        return items.stream().filter(MoveItem::isWaiting).collect(ImmutableList.toImmutableList());
    }

    /** Those of these users whose number order is still open. */
    public List<MoveItem> pending() {
        return items.stream().filter(MoveItem::isPending).collect(ImmutableList.toImmutableList());
    }

    /** Whether all users of the job are there, and its counts are theirs. */
    public boolean isWhole() {
        return JobCounts.of(items).equals(job.counts());
    }
}
