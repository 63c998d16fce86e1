package io.hexline.rest.job;

import com.fasterxml.jackson.annotation.JsonInclude;
import io.hexline.domain.job.JobCourse;
import io.hexline.domain.job.JobState;
import io.hexline.rest.json.Json;
import java.time.Instant;
import java.util.List;
import java.util.function.Supplier;

/**
 * A job's execution, on the wire; there is one of each job.
 *
 * @param startTime when a worker took it up; null before
 * @param endTime null while the job goes on
 * @param stepExecutionStatuses left out before the job has started
 */
public record JobExecution(
        long id,
        String startTime,
        String endTime,
        String lastUpdated,
        String statusMessage,
        String exitCode,
        String createdTime,
        @JsonInclude(JsonInclude.Include.NON_EMPTY) List<Step> stepExecutionStatuses,
        String timeElapsed) {

    /**
     * What is told of it.
     *
     * @param step the name of the only step
     */
    public record Run(long instance, Instant acceptedAt, JobCourse course, String exitCode, String step) {}

    /** The documented answer to a start has a start time and no steps. */
    public static JobExecution started(Run run) {
        return of(run, Json.text(run.course().startedAt().orElse(run.acceptedAt())), List.of());
    }

    public static JobExecution watched(Run run) {
        return of(run, run.course().startedAt().map(Json::text).orElse(null), Step.all(run));
    }

    private static JobExecution of(Run run, String start, List<Step> steps) {
        return new JobExecution(
                run.instance(),
                start,
                end(run),
                Json.text(run.course().updatedAt()),
                status(run.course().state()),
                run.exitCode(),
                Json.text(run.acceptedAt()),
                steps,
                Json.text(run.course().elapsed()));
    }

    private static String end(Run run) {
        return run.course().endedAt().map(Json::text).orElse(null);
    }

    /** A step of a job's execution, on the wire. */
    public record Step(
            long id,
            String startTime,
            String endTime,
            String lastUpdated,
            String statusMessage,
            String exitCode,
            String name,
            String timeElapsed) {

        /** None before the job has started. */
        private static List<Step> all(Run run) {
            return run.course().startedAt().map(start -> of(run, start)).stream()
                    .toList();
        }

        private static Step of(Run run, Instant start) {
            return new Step(
                    run.instance(),
                    Json.text(start),
                    end(run),
                    Json.text(run.course().updatedAt()),
                    status(run.course().state()),
                    run.exitCode(),
                    run.step(),
                    Json.text(run.course().elapsed()));
        }
    }

    /** The documentation has no word for a job that is paused: it is as one that runs. */
    private static String status(JobState state) {
        return switch (state) {
            case STARTING -> "STARTING";
            case RUNNING, PAUSED -> "STARTED";
            case FINISHED -> "COMPLETED";
            case FAILED -> "FAILED";
            case ABANDONED -> "ABANDONED";
        };
    }

    /**
     * The exit code, by which a job that is paused differs from one that runs.
     *
     * @param finished that of a job that has come to its end
     */
    public static String exitCode(JobState state, Supplier<String> finished) {
        return switch (state) {
            case STARTING, RUNNING -> "UNKNOWN";
            case PAUSED, ABANDONED -> "STOPPED";
            case FINISHED -> finished.get();
            case FAILED -> "FAILED";
        };
    }
}
