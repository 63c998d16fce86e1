package io.hexline.rest.result;

import io.hexline.domain.job.MoveJob;
import io.hexline.domain.job.MoveJob.ResultKey;
import io.hexline.domain.value.Id.JobId;
import io.hexline.domain.value.Id.OrgId;
import java.time.Duration;
import java.time.Instant;
import java.util.Optional;

/**
 * A file that can be had for a while. It is written anew whenever it is asked for, from the job as it is then.
 *
 * @param key what opens it
 * @param expiry from when on it is gone
 */
public record ResultFile(OrgId org, JobId job, ResultKey key, Instant expiry) {

    public static final String MEDIA_TYPE = "text/csv";

    private static final Duration LIFE = Duration.ofHours(24);

    /** That of a job; none before the job has ended. */
    public static Optional<ResultFile> of(MoveJob job) {
        return job.endedAt()
                .map(end -> new ResultFile(job.origin().target(), job.id(), job.resultKey(), end.plus(LIFE)));
    }

    /** What clients know it by. */
    public String reference() {
        return org.value() + "/" + job.value();
    }
}
