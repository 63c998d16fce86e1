package io.hexline.domain.job;

import static com.google.common.base.Preconditions.checkArgument;

import com.google.common.collect.ImmutableList;
import io.hexline.domain.job.MoveJob.JobOrigin;
import io.hexline.domain.value.Id.JobId;
import io.hexline.domain.value.Version;
import io.vavr.control.Either;
import java.time.Instant;
import java.util.Collections;
import java.util.List;
import java.util.Optional;
import java.util.OptionalInt;
import java.util.stream.IntStream;

/**
 * A job that does something for an organization item by item, other than moving users.
 *
 * @param instance a number that is the store's own, growing
 * @param outcomes of each item of the work, in its order
 */
public record BatchJob(
        JobId id,
        long instance,
        JobOrigin origin,
        BatchWork work,
        JobCourse course,
        List<BatchOutcome> outcomes,
        Version version) {

    public BatchJob {
        outcomes = ImmutableList.copyOf(outcomes);
        checkArgument(outcomes.size() == work.items().size(), "Each item of job %s has an outcome", id);
    }

    /** A job that was accepted and has not started. */
    public static BatchJob accepted(JobId id, long instance, JobOrigin origin, BatchWork work) {
        return new BatchJob(
                id,
                instance,
                origin,
                work,
                JobCourse.accepted(origin.acceptedAt()),
                Collections.nCopies(work.items().size(), BatchOutcome.WAITING),
                Version.NEW);
    }

    public JobState state() {
        return course.state();
    }

    /** What no other job may have to do meanwhile; empty once this one has ended. */
    public Optional<String> claim() {
        return Optional.of(work.claim(origin.target())).filter(claim -> !state().isFinal());
    }

    /**
     * The job after the event, or the reason why it cannot happen. What still waits when a job ends is skipped; a job that
     * starts with nothing left to do has ended.
     */
    public Either<JobState.Refused, BatchJob> on(JobEvent event, Instant now) {
        return course.on(event, now)
                .map(next -> with(next, next.state().isFinal() ? ended() : outcomes))
                .map(next -> event == JobEvent.START ? next.endedIfThrough(now) : next);
    }

    private List<BatchOutcome> ended() {
        return outcomes.stream()
                .map(outcome -> outcome.isWaiting() ? BatchOutcome.SKIPPED : outcome)
                .toList();
    }

    /**
     * The job with what became of one item; it has come to its end where that was the last one.
     *
     * @param place of the item, from 0
     */
    public BatchJob with(int place, BatchOutcome outcome, Instant now) {
        List<BatchOutcome> changed = IntStream.range(0, outcomes.size())
                .mapToObj(index -> index == place ? outcome : outcomes.get(index))
                .toList();
        return with(course.changed(now), changed).endedIfThrough(now);
    }

    /** One that was stopped stays so, even if nothing is left to do. */
    private BatchJob endedIfThrough(Instant now) {
        return waiting().isPresent() ? this : on(end(), now).fold(stopped -> this, ended -> ended);
    }

    private JobEvent end() {
        return work.failsWithAnItem() && failed() > 0 ? JobEvent.FAIL : JobEvent.FINISH;
    }

    /** Whether it is worked on, and something is left to do. */
    public boolean goesOn() {
        return state() == JobState.RUNNING && waiting().isPresent();
    }

    /** The place of the first item that the job has not reached. */
    public OptionalInt waiting() {
        return IntStream.range(0, outcomes.size())
                .filter(place -> outcomes.get(place).isWaiting())
                .findFirst();
    }

    /** How many things it has done. */
    public int done() {
        return outcomes.stream().mapToInt(BatchOutcome::done).sum();
    }

    /** Of how many items it could do nothing. */
    public int failed() {
        return (int) outcomes.stream().filter(BatchOutcome::isFailed).count();
    }

    /** The same job as the store has it after a write. */
    public BatchJob at(Version stored) {
        return new BatchJob(id, instance, origin, work, course, outcomes, stored);
    }

    private BatchJob with(JobCourse newCourse, List<BatchOutcome> newOutcomes) {
        return new BatchJob(id, instance, origin, work, newCourse, newOutcomes, version);
    }
}
