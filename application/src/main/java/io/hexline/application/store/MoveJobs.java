package io.hexline.application.store;

import io.hexline.application.failure.PortFailure;
import io.hexline.domain.job.JobState;
import io.hexline.domain.job.JobWithUsers;
import io.hexline.domain.job.MoveJob;
import io.hexline.domain.value.Id.JobId;
import io.hexline.domain.value.Id.OrgId;
import io.hexline.domain.value.Id.PersonId;
import io.vavr.control.Either;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.OptionalLong;
import java.util.Set;

/** The jobs of all organizations. */
public interface MoveJobs {

    /** The job, if it moves users of this organization. */
    Either<PortFailure, Optional<MoveJob>> find(OrgId org, JobId id);

    /** Likewise, with all its users. */
    Either<PortFailure, Optional<JobWithUsers>> withUsers(OrgId org, JobId id);

    /**
     * Likewise, with some of its users, in the order of the request.
     *
     * @param numbers their places in the job, each of which there is
     */
    Either<PortFailure, Optional<JobWithUsers>> withUsers(OrgId org, JobId id, Set<Integer> numbers);

    /** Likewise, with those of its users who wait for a number order. */
    Either<PortFailure, Optional<JobWithUsers>> withPendingUsers(OrgId org, JobId id);

    /**
     * Jobs of the organization, the newest first.
     *
     * @param before the instance of the job that they are older than, which need not be there any more; empty from the
     *     newest on
     * @param skip how many to leave out then; 0 or more
     * @param max how many at most
     */
    Either<PortFailure, List<MoveJob>> newest(OrgId org, OptionalLong before, int skip, int max);

    /** A job that has not come to the user's move, or waits for its number order; empty where there is none. */
    Either<PortFailure, Optional<JobId>> busyWith(PersonId user);

    /** The jobs of all organizations that have users waiting for a number order. */
    Either<PortFailure, List<MoveJob>> withPendingOrders();

    /** How many jobs of all organizations are in each state; a state without any may be absent. */
    Either<PortFailure, Map<JobState, Integer>> byState();

    /** The jobs of all organizations that are in one of these states. */
    Either<PortFailure, List<MoveJob>> in(Set<JobState> states);
}
