package io.hexline.rest.move;

import com.fasterxml.jackson.annotation.JsonUnwrapped;
import io.hexline.domain.job.MoveJob;
import io.hexline.domain.job.MoveJob.JobCounts;
import io.hexline.rest.id.WireId;
import io.hexline.rest.job.JobExecution;
import io.hexline.rest.json.Json;
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
        List<JobExecution> jobExecutionStatus,
        String latestExecutionStatus,
        String latestExecutionExitCode,
        Counts counts,
        @JsonUnwrapped JobFile file) {

    private static final String NAME = "moveusers";
    private static final String STEP = "moveusersvalidateAndMove";

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
        return of(NAME, job, JobExecution.started(run(job)), Counts.started(job.counts()), null);
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
        return of(name, job, JobExecution.watched(run(job)), Counts.watched(job.counts()), file);
    }

    private static JobDetails of(String name, MoveJob job, JobExecution execution, Counts counts, JobFile file) {
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

    /**
     * The file that holds a job's result, on the wire.
     *
     * @param csvFileDownloadUrl null in lists, and where the file has expired
     */
    record JobFile(String csvFile, String csvFileExpiryTime, String fileFormat, String csvFileDownloadUrl) {

        static JobFile of(ResultFile file, String link) {
            return new JobFile(file.reference(), Json.text(file.expiry()), ResultFile.MEDIA_TYPE, link);
        }
    }

    private static JobExecution.Run run(MoveJob job) {
        String exitCode = JobExecution.exitCode(job.state(), () -> exitCode(job.counts()));
        return new JobExecution.Run(job.instance(), job.origin().acceptedAt(), job.course(), exitCode, STEP);
    }

    /** Of a job that came to its end; an order that is pending weighs more than an error, for it is still open. */
    private static String exitCode(JobCounts counts) {
        if (counts.pending() > 0) {
            return "COMPLETED_WITH_PENDING_ORDERS";
        }
        if (counts.failed() == 0) {
            return "COMPLETED";
        }
        return counts.failed() == counts.total() ? "FAILED" : "COMPLETED_WITH_ERRORS";
    }

    /** The answer to a move that has been started, on the wire. */
    record StartedJob(Response response) {

        record Response(JobDetails jobDetails) {}

        static StartedJob of(MoveJob job) {
            return new StartedJob(new Response(JobDetails.started(job)));
        }
    }
}
