package io.hexline.rest.move;

import com.fasterxml.jackson.annotation.JsonInclude;
import com.fasterxml.jackson.annotation.JsonUnwrapped;
import io.hexline.domain.job.MoveJob;
import io.hexline.domain.job.MoveJob.JobCounts;
import io.hexline.rest.id.WireId;
import io.hexline.rest.json.Json;
import io.hexline.rest.result.ResultFile;
import java.time.Instant;
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

    /**
     * A job's execution, on the wire.
     *
     * @param startTime when a worker took it up; null before
     * @param endTime null while the job goes on
     * @param stepExecutionStatuses left out before the job has started
     */
    record Execution(
            long id,
            String startTime,
            String endTime,
            String lastUpdated,
            String statusMessage,
            String exitCode,
            String createdTime,
            @JsonInclude(JsonInclude.Include.NON_EMPTY) List<Step> stepExecutionStatuses,
            String timeElapsed) {

        /** The documented answer to a start has a start time and no steps. */
        static Execution started(MoveJob job) {
            String start = Json.text(job.startedAt().orElse(job.origin().acceptedAt()));
            return of(job, start, List.of());
        }

        static Execution watched(MoveJob job) {
            String start = job.startedAt().map(Json::text).orElse(null);
            return of(job, start, Step.all(job));
        }

        private static Execution of(MoveJob job, String start, List<Step> steps) {
            return new Execution(
                    job.instance(),
                    start,
                    job.endedAt().map(Json::text).orElse(null),
                    Json.text(job.updatedAt()),
                    Progress.status(job),
                    Progress.exitCode(job),
                    Json.text(job.origin().acceptedAt()),
                    steps,
                    Json.text(job.elapsed()));
        }
    }

    /** A step of a job's execution, on the wire; a move has this one. */
    record Step(
            long id,
            String startTime,
            String endTime,
            String lastUpdated,
            String statusMessage,
            String exitCode,
            String name,
            String timeElapsed) {

        /** None before the job has started. */
        static List<Step> all(MoveJob job) {
            return job.startedAt().map(start -> of(job, start)).stream().toList();
        }

        private static Step of(MoveJob job, Instant start) {
            return new Step(
                    job.instance(),
                    Json.text(start),
                    job.endedAt().map(Json::text).orElse(null),
                    Json.text(job.updatedAt()),
                    Progress.status(job),
                    Progress.exitCode(job),
                    "moveusersvalidateAndMove",
                    Json.text(job.elapsed()));
        }
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

    /** The documented words for how far a job has come. */
    static final class Progress {

        private Progress() {}

        /** The status. The documentation has no word for a job that is paused: it is as one that runs. */
        static String status(MoveJob job) {
            return switch (job.state()) {
                case STARTING -> "STARTING";
                case RUNNING, PAUSED -> "STARTED";
                case FINISHED -> "COMPLETED";
                case FAILED -> "FAILED";
                case ABANDONED -> "ABANDONED";
            };
        }

        /** The exit code, by which a job that is paused differs from one that runs. */
        static String exitCode(MoveJob job) {
            return switch (job.state()) {
                case STARTING, RUNNING -> "UNKNOWN";
                case PAUSED, ABANDONED -> "STOPPED";
                case FINISHED -> exitCode(job.counts());
                case FAILED -> "FAILED";
            };
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
    }

    /** The answer to a move that has been started, on the wire. */
    record StartedJob(Response response) {

        record Response(JobDetails jobDetails) {}

        static StartedJob of(MoveJob job) {
            return new StartedJob(new Response(JobDetails.started(job)));
        }
    }
}
