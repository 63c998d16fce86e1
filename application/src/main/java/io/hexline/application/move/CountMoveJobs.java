package io.hexline.application.move;

import io.hexline.application.failure.Failure;
import io.hexline.application.store.MoveJobs;
import io.hexline.domain.job.JobState;
import io.vavr.control.Either;
import java.util.Map;

/** Tells whoever runs the system how many jobs there are, over all organizations. */
public interface CountMoveJobs {

    /** How many are in each state; a state without any may be absent. */
    Either<Failure, Map<JobState, Integer>> handle();

    static CountMoveJobs on(MoveJobs jobs) {
        return () -> jobs.byState().mapLeft(Failure.Trouble::new);
    }
}
