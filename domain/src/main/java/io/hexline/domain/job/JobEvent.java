package io.hexline.domain.job;

/** What can happen to a job. */
public enum JobEvent {
    /** A worker takes it up. */
    START,
    PAUSE,
    RESUME,
    ABANDON,
    /** Every user has an outcome. */
    FINISH,
    /** The job itself broke down. */
    FAIL
}
