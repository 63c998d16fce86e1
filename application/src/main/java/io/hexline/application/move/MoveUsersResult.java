package io.hexline.application.move;

import io.hexline.domain.job.MoveJob;
import io.hexline.domain.move.Assessment;

/** What became of a request to move users. */
public sealed interface MoveUsersResult {

    /** Nothing has changed. */
    record Assessed(Assessment assessment) implements MoveUsersResult {}

    /** The job goes on in the background. */
    record Started(MoveJob job) implements MoveUsersResult {}
}
