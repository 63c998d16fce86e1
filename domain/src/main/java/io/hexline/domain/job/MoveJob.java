package io.hexline.domain.job;

import io.hexline.domain.job.MoveItem.MoveOutcome;
import io.hexline.domain.value.Id.JobId;
import io.hexline.domain.value.Id.OrgId;
import io.hexline.domain.value.Id.PersonId;
import io.hexline.domain.value.Version;
import io.vavr.control.Either;
import java.time.Instant;
import java.util.Collection;
import java.util.Optional;

/**
 * A job that moves users one after the other, without the users: they are read and written with {@link JobWithUsers}.
 *
 * @param instance a number that is the store's own, growing
 * @param counts of all its users
 * @param startedAt when a worker took it up
 * @param updatedAt when anything last changed
 * @param endedAt when it reached a final state
 */
public record MoveJob(
        JobId id,
        long instance,
        ResultKey resultKey,
        JobOrigin origin,
        JobState state,
        JobCounts counts,
        Optional<Instant> startedAt,
        Instant updatedAt,
        Optional<Instant> endedAt,
        Version version) {

    /** A job of some users that was accepted and has not started. */
    static MoveJob accepted(JobId id, long instance, ResultKey resultKey, JobOrigin origin, int users) {
        return new MoveJob(
                id,
                instance,
                resultKey,
                origin,
                JobState.STARTING,
                JobCounts.allWaiting(users),
                Optional.empty(),
                origin.acceptedAt(),
                Optional.empty(),
                Version.NEW);
    }

    /** The job after the event, or the reason why it cannot happen. */
    Either<JobState.Refused, MoveJob> on(JobEvent event, Instant now) {
        return course().on(event, now)
                .map(next -> with(next, next.state().isFinal() ? counts.withoutWaiting() : counts));
    }

    private MoveJob with(JobCourse course, JobCounts newCounts) {
        return new MoveJob(
                id,
                instance,
                resultKey,
                origin,
                course.state(),
                newCounts,
                course.startedAt(),
                course.updatedAt(),
                course.endedAt(),
                version);
    }

    /** The job with another outcome of one of its users. */
    MoveJob with(MoveOutcome before, MoveOutcome after, Instant now) {
        return with(course().changed(now), counts.plus(before, -1).plus(after, 1));
    }

    /** The same job as the store has it after a write. */
    public MoveJob at(Version stored) {
        return new MoveJob(id, instance, resultKey, origin, state, counts, startedAt, updatedAt, endedAt, stored);
    }

    /** Whether it has come to its end, and everybody has moved or waits for a number order. */
    public boolean leftNobodyBehind() {
        return state == JobState.FINISHED && counts.failed() == 0 && counts.skipped() == 0;
    }

    /** How far it has come, and when. */
    public JobCourse course() {
        return new JobCourse(state, startedAt, updatedAt, endedAt);
    }

    /**
     * How many of a job's users have come how far; they always add up.
     *
     * @param waiting not yet reached
     * @param pending waiting for their number order
     * @param skipped not reached, and never will be
     */
    public record JobCounts(int total, int waiting, int moved, int failed, int pending, int skipped) {

        static JobCounts allWaiting(int users) {
            return new JobCounts(users, users, 0, 0, 0, 0);
        }

        public static JobCounts of(Collection<MoveItem> items) {
            JobCounts counts = new JobCounts(0, 0, 0, 0, 0, 0);
            for (MoveItem item : items) {
                counts = counts.plus(item.outcome(), 1);
            }
            return counts;
        }

        /** With as many users more, who have come as far as this one. */
        JobCounts plus(MoveOutcome outcome, int users) {
            return outcome.accept(new Plus(this, users));
        }

        /** Nobody comes to those who are waiting any more. */
        JobCounts withoutWaiting() {
            return new JobCounts(total, 0, moved, failed, pending, skipped + waiting);
        }

        private record Plus(JobCounts counts, int users) implements MoveOutcome.Visitor<JobCounts> {

            @Override
            public JobCounts visit(MoveOutcome.Waiting outcome) {
                return with(counts.waiting + users, counts.moved, counts.failed, counts.pending, counts.skipped);
            }

            @Override
            public JobCounts visit(MoveOutcome.Moved outcome) {
                return with(counts.waiting, counts.moved + users, counts.failed, counts.pending, counts.skipped);
            }

            @Override
            public JobCounts visit(MoveOutcome.Failed outcome) {
                return with(counts.waiting, counts.moved, counts.failed + users, counts.pending, counts.skipped);
            }

            @Override
            public JobCounts visit(MoveOutcome.Pending outcome) {
                return with(counts.waiting, counts.moved, counts.failed, counts.pending + users, counts.skipped);
            }

            @Override
            public JobCounts visit(MoveOutcome.Skipped outcome) {
                return with(counts.waiting, counts.moved, counts.failed, counts.pending, counts.skipped + users);
            }

            private JobCounts with(int waiting, int moved, int failed, int pending, int skipped) {
                return new JobCounts(counts.total + users, waiting, moved, failed, pending, skipped);
            }
        }
    }

    /**
     * What opens a job's result to whoever has it.
     *
     * @param value not to be guessed
     */
    public record ResultKey(String value) {

        /** It is a secret. */
        @Override
        public String toString() {
            return "ResultKey[…]";
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
