package io.hexline.application.job;

import io.hexline.application.Host;
import io.hexline.application.failure.Failure;
import io.hexline.domain.job.JobState;
import io.vavr.control.Either;
import java.util.Map;

/** Tells whoever runs the system how many jobs there are, over all organizations. */
public interface CountMoveJobs {

    /** How many are in each state; a state without any may be absent. */
    Either<Failure, Map<JobState, Integer>> handle();

    static CountMoveJobs on(Host host) {
        return () -> host.store().jobs().byState().mapLeft(Failure.Trouble::new);
    }
}
