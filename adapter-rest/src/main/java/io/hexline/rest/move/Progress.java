package io.hexline.rest.move;

import io.hexline.domain.job.JobCounts;
import io.hexline.domain.job.MoveJob;

/** The documented words for how far a job has come. */
final class Progress {

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
