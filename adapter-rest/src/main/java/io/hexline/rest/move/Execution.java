package io.hexline.rest.move;

import com.fasterxml.jackson.annotation.JsonInclude;
import io.hexline.domain.job.MoveJob;
import io.hexline.rest.json.Times;
import java.util.List;

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
        String start = Times.text(job.startedAt().orElse(job.origin().acceptedAt()));
        return of(job, start, List.of());
    }

    static Execution watched(MoveJob job) {
        String start = job.startedAt().map(Times::text).orElse(null);
        return of(job, start, Step.all(job));
    }

    private static Execution of(MoveJob job, String start, List<Step> steps) {
        return new Execution(
                job.instance(),
                start,
                job.endedAt().map(Times::text).orElse(null),
                Times.text(job.updatedAt()),
                Progress.status(job),
                Progress.exitCode(job),
                Times.text(job.origin().acceptedAt()),
                steps,
                Times.text(job.elapsed()));
    }
}
