package io.hexline.application.store;

import io.hexline.application.failure.PortFailure;
import io.hexline.domain.job.BatchJob;
import io.hexline.domain.job.BatchWork;
import io.hexline.domain.job.JobState;
import io.hexline.domain.value.Id.JobId;
import io.hexline.domain.value.Id.OrgId;
import io.vavr.control.Either;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.OptionalLong;
import java.util.Set;

/** The jobs of all organizations that do something else than moving users. */
public interface BatchJobs {

    /** The job, if it is about this organization. */
    Either<PortFailure, Optional<BatchJob>> find(OrgId org, JobId id);

    /**
     * Jobs of the organization and this kind, the newest first.
     *
     * @param before the instance of the job that they are older than, which need not be there any more; empty from the
     *     newest on
     * @param skip how many to leave out then; 0 or more
     * @param max how many at most
     */
    Either<PortFailure, List<BatchJob>> newest(OrgId org, BatchWork.Kind kind, OptionalLong before, int skip, int max);

    /** The job that has this {@link BatchJob#claim} and has not ended; empty where there is none. */
    Either<PortFailure, Optional<JobId>> withClaim(String claim);

    /** How many jobs of all organizations are in each state; a state without any may be absent. */
    Either<PortFailure, Map<JobState, Integer>> byState();

    /** The jobs of all organizations that are in one of these states. */
    Either<PortFailure, List<BatchJob>> in(Set<JobState> states);
}
