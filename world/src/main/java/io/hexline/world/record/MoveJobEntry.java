package io.hexline.world.record;

import com.fasterxml.jackson.databind.util.StdConverter;
import io.hexline.domain.job.JobState;
import io.hexline.domain.job.JobWithUsers;
import io.hexline.domain.job.MoveItem;
import io.hexline.domain.job.MoveJob;
import io.hexline.domain.job.MoveJob.JobCounts;
import io.hexline.domain.job.MoveJob.JobOrigin;
import io.hexline.domain.job.MoveJob.ResultKey;
import io.hexline.domain.value.Id.JobId;
import io.hexline.domain.value.Version;
import java.time.Instant;
import java.util.List;
import java.util.Optional;

/** A job as a file has it: how far its users have come stands with each of them, and is counted when it is read. */
record MoveJobEntry(
        JobId id,
        long instance,
        ResultKey resultKey,
        JobOrigin origin,
        JobState state,
        List<MoveItem> items,
        Optional<Instant> startedAt,
        Instant updatedAt,
        Optional<Instant> endedAt,
        Version version) {

    /** To what a file has. */
    static final class Writing extends StdConverter<JobWithUsers, MoveJobEntry> {

        @Override
        public MoveJobEntry convert(JobWithUsers all) {
            MoveJob job = all.job();
            return new MoveJobEntry(
                    job.id(),
                    job.instance(),
                    job.resultKey(),
                    job.origin(),
                    job.state(),
                    all.items(),
                    job.startedAt(),
                    job.updatedAt(),
                    job.endedAt(),
                    job.version());
        }
    }

    /** From what a file has. */
    static final class Reading extends StdConverter<MoveJobEntry, JobWithUsers> {

        @Override
        public JobWithUsers convert(MoveJobEntry entry) {
            requireNumbered(entry.items);
            MoveJob job = new MoveJob(
                    entry.id,
                    entry.instance,
                    entry.resultKey,
                    entry.origin,
                    entry.state,
                    JobCounts.of(entry.items),
                    entry.startedAt,
                    entry.updatedAt,
                    entry.endedAt,
                    entry.version);
            return new JobWithUsers(job, entry.items);
        }

        private static void requireNumbered(List<MoveItem> items) {
            for (int place = 0; place < items.size(); place++) {
                if (items.get(place).number() != place + 1) {
                    throw new IllegalArgumentException(
                            "The users of a job are numbered from 1 on, in their order and without gaps");
                }
            }
        }
    }
}
