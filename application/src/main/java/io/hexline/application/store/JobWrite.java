package io.hexline.application.store;

import static com.google.common.base.Preconditions.checkArgument;

import com.google.common.collect.ImmutableMap;
import io.hexline.domain.job.BatchJob;
import io.hexline.domain.job.JobWithUsers;
import io.hexline.domain.job.MoveItem.MoveOutcome;
import java.time.Instant;
import java.util.Map;
import java.util.Optional;

/** A change of jobs. */
public sealed interface JobWrite extends Write.OfSubject {

    <R> R acceptJob(JobVisitor<R> visitor);

    @Override
    default <R> R accept(Visitor<R> visitor) {
        return visitor.visit(this);
    }

    /** What is done with each of them. */
    interface JobVisitor<R> {

        R visit(PutJob write);

        R visit(PutOutcomes write);

        R visit(PutBatchJob write);
    }

    /** Adds a job with all its users, or changes it together with those of its users that have changed. */
    record PutJob(JobWithUsers changed) implements JobWrite {

        @Override
        public <R> R acceptJob(JobVisitor<R> visitor) {
            return visitor.visit(this);
        }
    }

    /**
     * Gives some users of a job other outcomes. They stand on these users as they were read, and not on the rest of the job,
     * so that those of several users can be written at the same time.
     *
     * @param read the job with these users, and perhaps others
     * @param outcomes by the users' places in the job; at least one
     */
    record PutOutcomes(JobWithUsers read, Map<Integer, MoveOutcome> outcomes, Instant at) implements JobWrite {

        public PutOutcomes {
            outcomes = ImmutableMap.copyOf(outcomes);
            checkArgument(
                    !outcomes.isEmpty(),
                    "Nobody of job %s has an outcome",
                    read.job().id());
        }

        /**
         * What is to be put of a job as it is now.
         *
         * @param now with all these users
         * @return the job with these users; empty where one of them has another outcome than was read
         */
        public Optional<JobWithUsers> appliedTo(JobWithUsers now) {
            boolean asRead = outcomes.keySet().stream()
                    .allMatch(number -> now.item(number).equals(read.item(number)));
            return asRead ? Optional.of(now.with(outcomes, at).changedSince(now)) : Optional.empty();
        }

        @Override
        public <R> R acceptJob(JobVisitor<R> visitor) {
            return visitor.visit(this);
        }
    }

    /** Adds or changes a job that does not move users; no other that has not ended has the same claim. */
    record PutBatchJob(BatchJob job) implements JobWrite {

        @Override
        public <R> R acceptJob(JobVisitor<R> visitor) {
            return visitor.visit(this);
        }
    }
}
