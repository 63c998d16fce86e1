package io.hexline.application.job;

import io.hexline.application.failure.Failure;
import io.hexline.application.store.BatchJobs;
import io.hexline.domain.job.JobState;
import io.vavr.control.Either;
import java.util.Map;

/** Tells whoever runs the system how many jobs there are that do not move users, over all organizations. */
public interface CountBatchJobs {

    /** How many are in each state; a state without any may be absent. */
    Either<Failure, Map<JobState, Integer>> handle();

    static CountBatchJobs on(BatchJobs jobs) {
        return () -> Failure.orTrouble(jobs.byState());
    }
}
