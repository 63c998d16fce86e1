package io.hexline.domain.job;

import com.google.common.collect.ImmutableList;
import io.hexline.domain.job.MoveItem.MoveOutcome;
import io.hexline.domain.move.MoveDraft.RequestedMove;
import io.hexline.domain.value.Id.JobId;
import io.hexline.domain.value.Id.OrgId;
import io.hexline.domain.value.Id.PersonId;
import io.hexline.domain.value.Version;
import io.vavr.control.Either;
import java.time.Duration;
import java.time.Instant;
import java.time.temporal.ChronoUnit;
import java.util.Collection;
import java.util.List;
import java.util.Optional;
import java.util.stream.IntStream;

/**
 * A job that moves users one after the other.
 *
 * @param instance a number that is the store's own, growing
 * @param startedAt when a worker took it up
 * @param updatedAt when anything last changed
 * @param endedAt when it reached a final state
 */
public record MoveJob(
        JobId id,
        long instance,
        JobOrigin origin,
        JobState state,
        List<MoveItem> items,
        Optional<Instant> startedAt,
        Instant updatedAt,
        Optional<Instant> endedAt,
        Version version) {

    public MoveJob {
        items = ImmutableList.copyOf(items);
    }

    /** A job that was accepted and has not started. */
    public static MoveJob accepted(JobId id, long instance, JobOrigin origin, List<RequestedMove> orders) {
        List<MoveItem> items = IntStream.range(0, orders.size())
                .mapToObj(index -> new MoveItem(index + 1, orders.get(index), new MoveOutcome.Waiting()))
                .toList();
        return new MoveJob(
                id,
                instance,
                origin,
                JobState.STARTING,
                items,
                Optional.empty(),
                origin.acceptedAt(),
                Optional.empty(),
                Version.NEW);
    }

    /**
     * The job after the event, or the reason why it cannot happen. Whoever is still waiting when a job ends is skipped.
     */
    public Either<JobState.Refused, MoveJob> on(JobEvent event, Instant now) {
        return state.on(event)
                .map(next -> new MoveJob(
                        id,
                        instance,
                        origin,
                        next,
                        next.isFinal()
                                ? items.stream().map(MoveItem::skippedIfWaiting).toList()
                                : items,
                        event == JobEvent.START ? startedAt.or(() -> Optional.of(following(now))) : startedAt,
                        following(now),
                        next.isFinal() ? Optional.of(following(now)) : Optional.empty(),
                        version));
    }

    /**
     * The job with the outcome of one of its users.
     *
     * @param number of a {@link MoveItem}
     */
    public MoveJob with(int number, MoveOutcome outcome, Instant now) {
        List<MoveItem> changed = items.stream()
                .map(item -> item.number() == number ? item.with(outcome) : item)
                .toList();
        return new MoveJob(id, instance, origin, state, changed, startedAt, following(now), endedAt, version);
    }

    /** Where the clock was set back, time stands still until it has caught up. */
    private Instant following(Instant now) {
        return now.isBefore(updatedAt) ? updatedAt : now;
    }

    /** The same job as the store has it after a write. */
    public MoveJob at(Version stored) {
        return new MoveJob(id, instance, origin, state, items, startedAt, updatedAt, endedAt, stored);
    }

    /**
     * One of its users.
     *
     * @param number from 1
     */
    public MoveItem item(int number) {
        return items.get(number - 1);
    }

    /** The users to whom the job has not come. */
    public List<MoveItem> waiting() {
        return items.stream().filter(MoveItem::isWaiting).collect(ImmutableList.toImmutableList());
    }

    /** The users whose number order is still open. */
    public List<MoveItem> pending() {
        return items.stream().filter(MoveItem::isPending).collect(ImmutableList.toImmutableList());
    }

    public JobCounts counts() {
        return JobCounts.of(items);
    }

    /** How long it has run: from its start to its end, or to its last change, all of them in milliseconds. */
    public Duration elapsed() {
        return startedAt
                .map(start -> Duration.between(millis(start), millis(endedAt.orElse(updatedAt))))
                .orElse(Duration.ZERO);
    }

    private static Instant millis(Instant time) {
        return time.truncatedTo(ChronoUnit.MILLIS);
    }

    /**
     * How many of a job's users have come how far; they always add up.
     *
     * @param waiting not yet reached
     * @param pending waiting for their number order
     * @param skipped not reached, and never will be
     */
    public record JobCounts(int total, int waiting, int moved, int failed, int pending, int skipped) {

        static JobCounts of(Collection<MoveItem> items) {
            return new JobCounts(
                    items.size(),
                    count(items, MoveOutcome.Waiting.class),
                    count(items, MoveOutcome.Moved.class),
                    count(items, MoveOutcome.Failed.class),
                    count(items, MoveOutcome.Pending.class),
                    count(items, MoveOutcome.Skipped.class));
        }

        private static int count(Collection<MoveItem> items, Class<? extends MoveOutcome> outcome) {
            return Math.toIntExact(items.stream()
                    .map(MoveItem::outcome)
                    .filter(outcome::isInstance)
                    .count());
        }
    }

    /**
     * Who started a job, where and when.
     *
     * @param customer the organization of the person who started it
     * @param target the organization whose users move
     * @param trackingId of the request that started it
     */
    public record JobOrigin(PersonId startedBy, OrgId customer, OrgId target, String trackingId, Instant acceptedAt) {}
}
