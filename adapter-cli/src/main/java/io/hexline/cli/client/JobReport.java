package io.hexline.cli.client;

import com.fasterxml.jackson.databind.node.ObjectNode;
import io.hexline.domain.job.JobState;
import io.hexline.domain.job.MoveJob;
import io.hexline.domain.job.MoveJob.JobCounts;
import java.time.Instant;
import java.util.Locale;
import java.util.Optional;

/**
 * A job as whoever keeps it tells of it.
 *
 * @param id as the commands take it
 * @param created when it was accepted; empty where that is not told
 * @param results where its result can be downloaded, from a server only
 */
public record JobReport(
        String id, JobState state, JobCounts counts, Optional<Instant> created, Optional<String> results) {

    static JobReport of(MoveJob job) {
        return new JobReport(
                job.id().toString(),
                job.state(),
                job.counts(),
                Optional.of(job.origin().acceptedAt()),
                Optional.empty());
    }

    /** The state in one word. */
    public String stateKey() {
        return state.name().toLowerCase(Locale.ROOT);
    }

    /** How many users have an end, or wait for others than this job. */
    public int done() {
        return counts.total() - counts.waiting();
    }

    /** The counts in one line. */
    public String tally() {
        return counts.moved() + " moved, " + counts.failed() + " failed, " + counts.pending() + " pending";
    }

    /** The line that says how it stands. */
    public String headline() {
        return "The job is " + stateKey() + ": " + tally() + ", " + (counts.waiting() + counts.skipped())
                + " not reached.";
    }

    /** Adds it to a JSON document. */
    public void write(ObjectNode node) {
        node.put("jobId", id);
        node.put("state", stateKey());
        created.ifPresent(time -> node.put("created", time.toString()));
        node.put("total", counts.total());
        node.put("moved", counts.moved());
        node.put("failed", counts.failed());
        node.put("pending", counts.pending());
        node.put("skipped", counts.skipped());
        node.put("waiting", counts.waiting());
        results.ifPresent(url -> node.put("results", url));
    }
}
