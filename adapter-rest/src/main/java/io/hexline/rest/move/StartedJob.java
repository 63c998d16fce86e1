package io.hexline.rest.move;

import io.hexline.domain.job.MoveJob;

/** The answer to a move that has been started, on the wire. */
record StartedJob(Response response) {

    record Response(JobDetails jobDetails) {}

    static StartedJob of(MoveJob job) {
        return new StartedJob(new Response(JobDetails.started(job)));
    }
}
