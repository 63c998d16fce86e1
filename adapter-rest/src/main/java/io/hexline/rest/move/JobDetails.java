package io.hexline.rest.move;

import com.fasterxml.jackson.annotation.JsonUnwrapped;
import io.hexline.domain.job.JobCounts;
import io.hexline.domain.job.MoveJob;
import io.hexline.rest.id.WireId;
import io.hexline.rest.result.ResultFile;
import java.util.List;
import java.util.Optional;
import java.util.function.Function;

/**
 * A job, on the wire.
 *
 * @param name null in lists
 * @param jobExecutionStatus one element: a job is executed once
 * @param file null before the job has ended
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
        Counts counts,
        @JsonUnwrapped JobFile file) {

    private static final String NAME = "moveusers";

    /**
     * How many users there are, and what became of them so far; they add up at every moment.
     *
     * @param pending those who wait: for a number order, and until the job reaches them; null in the answer to a start,
     *     which is documented without it
     * @param skipped as {@code pending}
     */
    record Counts(int totalMoves, int moved, int failed, Integer pending, Integer skipped) {

        static Counts started(JobCounts counts) {
            return new Counts(counts.total(), counts.moved(), counts.failed(), null, null);
        }

        static Counts watched(JobCounts counts) {
            return new Counts(
                    counts.total(),
                    counts.moved(),
                    counts.failed(),
                    counts.pending() + counts.waiting(),
                    counts.skipped());
        }
    }

    /** As it is answered when the job has just been accepted. */
    static JobDetails started(MoveJob job) {
        return of(NAME, job, Execution.started(job), Counts.started(job.counts()), null);
    }

    /**
     * As it is answered to who watches the job.
     *
     * @param link where a file can be had
     */
    static JobDetails watched(MoveJob job, Function<ResultFile, Optional<String>> link) {
        return watched(NAME, job, link);
    }

    /** As it is answered among others. */
    static JobDetails listed(MoveJob job) {
        return watched(null, job, file -> Optional.empty());
    }

    private static JobDetails watched(String name, MoveJob job, Function<ResultFile, Optional<String>> link) {
        JobFile file = ResultFile.of(job)
                .map(known -> JobFile.of(known, link.apply(known).orElse(null)))
                .orElse(null);
        return of(name, job, Execution.watched(job), Counts.watched(job.counts()), file);
    }

    private static JobDetails of(String name, MoveJob job, Execution execution, Counts counts, JobFile file) {
        return new JobDetails(
                name,
                WireId.text(job.id()),
                job.origin().trackingId(),
                WireId.text(job.origin().startedBy()),
                WireId.text(job.origin().customer()),
                WireId.text(job.origin().target()),
                job.instance(),
                List.of(execution),
                execution.statusMessage(),
                execution.exitCode(),
                counts,
                file);
    }
}
