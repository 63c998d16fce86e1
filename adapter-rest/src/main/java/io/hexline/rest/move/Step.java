package io.hexline.rest.move;

import io.hexline.domain.job.MoveJob;
import io.hexline.rest.json.Times;
import java.time.Instant;
import java.util.List;

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
                Times.text(start),
                job.endedAt().map(Times::text).orElse(null),
                Times.text(job.updatedAt()),
                Progress.status(job),
                Progress.exitCode(job),
                "moveusersvalidateAndMove",
                Times.text(job.elapsed()));
    }
}
