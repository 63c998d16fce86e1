package io.hexline.domain.job;

import io.vavr.control.Either;
import java.time.Duration;
import java.time.Instant;
import java.time.temporal.ChronoUnit;
import java.util.Optional;

/**
 * How far a job has come, and when.
 *
 * @param startedAt when a worker took it up
 * @param updatedAt when anything last changed
 * @param endedAt when it reached a final state
 */
public record JobCourse(JobState state, Optional<Instant> startedAt, Instant updatedAt, Optional<Instant> endedAt) {

    /** Of a job that was accepted and has not started. */
    static JobCourse accepted(Instant at) {
        return new JobCourse(JobState.STARTING, Optional.empty(), at, Optional.empty());
    }

    /** The course after the event, or the reason why it cannot happen. */
    Either<JobState.Refused, JobCourse> on(JobEvent event, Instant now) {
        return state.on(event)
                .map(next -> new JobCourse(
                        next,
                        event == JobEvent.START ? startedAt.or(() -> Optional.of(following(now))) : startedAt,
                        following(now),
                        next.isFinal() ? Optional.of(following(now)) : Optional.empty()));
    }

    /** The course where something else of the job has changed. */
    JobCourse changed(Instant now) {
        return new JobCourse(state, startedAt, following(now), endedAt);
    }

    /** Where the clock was set back, time stands still until it has caught up. */
    private Instant following(Instant now) {
        return now.isBefore(updatedAt) ? updatedAt : now;
    }

    /** How long the job has run: from its start to its end, or to its last change, all of them in milliseconds. */
    public Duration elapsed() {
        return startedAt
                .map(start -> Duration.between(millis(start), millis(endedAt.orElse(updatedAt))))
                .orElse(Duration.ZERO);
    }

    private static Instant millis(Instant time) {
        return time.truncatedTo(ChronoUnit.MILLIS);
    }
}
