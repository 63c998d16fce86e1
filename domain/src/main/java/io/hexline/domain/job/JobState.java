package io.hexline.domain.job;

import static io.hexline.domain.job.JobEvent.ABANDON;
import static io.hexline.domain.job.JobEvent.FAIL;
import static io.hexline.domain.job.JobEvent.FINISH;
import static io.hexline.domain.job.JobEvent.PAUSE;
import static io.hexline.domain.job.JobEvent.RESUME;
import static io.hexline.domain.job.JobEvent.START;

import com.google.common.collect.ImmutableTable;
import io.vavr.control.Either;

/** Where a job stands. The transitions are data; whatever is not in the table is refused. */
public enum JobState {
    /** Accepted; no worker has taken it up. */
    STARTING,
    RUNNING,
    /** Stopped between two users; can go on. */
    PAUSED,
    FINISHED,
    FAILED,
    ABANDONED;

    private static final ImmutableTable<JobState, JobEvent, JobState> TRANSITIONS =
            ImmutableTable.<JobState, JobEvent, JobState>builder()
                    .put(STARTING, START, RUNNING)
                    .put(STARTING, PAUSE, PAUSED)
                    .put(STARTING, ABANDON, ABANDONED)
                    .put(STARTING, FAIL, FAILED)
                    .put(RUNNING, PAUSE, PAUSED)
                    .put(RUNNING, ABANDON, ABANDONED)
                    .put(RUNNING, FINISH, FINISHED)
                    .put(RUNNING, FAIL, FAILED)
                    .put(PAUSED, RESUME, STARTING)
                    .put(PAUSED, ABANDON, ABANDONED)
                    .build();

    /** An event that is not possible in the state. */
    public record Refused(JobState state, JobEvent event) {

        public String message() {
            return "A job that is " + state + " cannot " + event;
        }
    }

    /** The state after the event, or the refusal. */
    public Either<Refused, JobState> on(JobEvent event) {
        JobState next = TRANSITIONS.get(this, event);
        return next == null ? Either.left(new Refused(this, event)) : Either.right(next);
    }

    /** Whether nothing can happen to the job any more. */
    public boolean isFinal() {
        return TRANSITIONS.row(this).isEmpty();
    }
}
