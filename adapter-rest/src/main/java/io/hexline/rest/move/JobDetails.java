package io.hexline.rest.move;

import io.hexline.domain.job.JobCounts;
import io.hexline.domain.job.MoveJob;
import io.hexline.rest.id.WireId;
import java.util.List;

/**
 * A job, on the wire.
 *
 * @param jobExecutionStatus one element: a job is executed once
 */
record JobDetails(
        String name,
        String id,
        String trackingId,
        String sourceUserId,
        String sourceCustomerId,
        String targetCustomerId,
        long instanceId,
        List<Execution> jobExecutionStatus,
        String latestExecutionStatus,
        String latestExecutionExitCode,
        Counts counts) {

    /** How many users there are, and what became of them so far. */
    record Counts(int totalMoves, int moved, int failed) {

        static Counts of(JobCounts counts) {
            return new Counts(counts.total(), counts.moved(), counts.failed());
        }
    }

    /** As it is answered when the job has just been accepted. */
    static JobDetails started(MoveJob job) {
        return of(job, Execution.started(job));
    }

    /** As it is answered to who watches the job. */
    static JobDetails watched(MoveJob job) {
        return of(job, Execution.watched(job));
    }

    private static JobDetails of(MoveJob job, Execution execution) {
        return new JobDetails(
                "moveusers",
                WireId.text(job.id()),
                job.origin().trackingId(),
                WireId.text(job.origin().startedBy()),
                WireId.text(job.origin().customer()),
                WireId.text(job.origin().target()),
                job.instance(),
                List.of(execution),
                execution.statusMessage(),
                execution.exitCode(),
                Counts.of(job.counts()));
    }
}
