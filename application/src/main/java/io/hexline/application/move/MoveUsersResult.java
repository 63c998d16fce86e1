package io.hexline.application.move;

import io.hexline.domain.job.MoveJob;
import io.hexline.domain.move.Assessment;
import java.util.function.Function;

/** What became of a request to move users. */
public sealed interface MoveUsersResult {

    /** What is made of it, whichever it is. */
    <T> T fold(Function<Assessed, T> assessed, Function<Started, T> started);

    /** Nothing has changed. */
    record Assessed(Assessment assessment) implements MoveUsersResult {

        @Override
        public <T> T fold(Function<Assessed, T> assessed, Function<Started, T> started) {
            return assessed.apply(this);
        }
    }

    /** The job goes on in the background. */
    record Started(MoveJob job) implements MoveUsersResult {

        @Override
        public <T> T fold(Function<Assessed, T> assessed, Function<Started, T> started) {
            return started.apply(this);
        }
    }
}
