package io.hexline.server.assembly;

import io.hexline.domain.job.BatchJob;
import io.hexline.domain.job.BatchOutcome;
import io.hexline.domain.job.MoveJob;
import io.hexline.domain.job.MoveJob.JobCounts;
import io.hexline.domain.value.Id.JobId;

/**
 * A job that rests, because the system stops.
 *
 * @param items what it works on: users, or anything else
 * @param done how many of them it has come through
 */
public record ParkedJob(JobId id, String items, int done, int total) {

    static ParkedJob of(MoveJob job) {
        JobCounts counts = job.counts();
        return new ParkedJob(job.id(), "users", counts.total() - counts.waiting(), counts.total());
    }

    static ParkedJob of(BatchJob job) {
        int waiting = (int) job.outcomes().stream()
                .filter(outcome -> outcome.stage() == BatchOutcome.Stage.WAITING)
                .count();
        int total = job.outcomes().size();
        return new ParkedJob(job.id(), "items", total - waiting, total);
    }
}
