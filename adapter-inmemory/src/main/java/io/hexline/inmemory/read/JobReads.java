package io.hexline.inmemory.read;

import io.hexline.application.failure.PortFailure;
import io.hexline.application.store.MoveJobs;
import io.hexline.domain.job.JobState;
import io.hexline.domain.job.JobWithUsers;
import io.hexline.domain.job.MoveJob;
import io.hexline.domain.value.Id.JobId;
import io.hexline.domain.value.Id.OrgId;
import io.hexline.domain.value.Id.PersonId;
import io.hexline.inmemory.index.JobIndex;
import io.hexline.inmemory.state.CommittedState;
import io.vavr.control.Either;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.OptionalLong;
import java.util.Set;

/** The jobs of the store. */
public record JobReads(CommittedState store) implements MoveJobs {

    @Override
    public Either<PortFailure, Optional<MoveJob>> find(OrgId org, JobId id) {
        return Either.right(find(store.state().jobs(), org, id));
    }

    private static Optional<MoveJob> find(JobIndex jobs, OrgId org, JobId id) {
        return jobs.find(id).filter(job -> job.origin().target().equals(org));
    }

    @Override
    public Either<PortFailure, Optional<JobWithUsers>> withUsers(OrgId org, JobId id) {
        JobIndex jobs = store.state().jobs();
        return Either.right(find(jobs, org, id).map(jobs::withUsers));
    }

    @Override
    public Either<PortFailure, Optional<JobWithUsers>> withUsers(OrgId org, JobId id, Set<Integer> numbers) {
        JobIndex jobs = store.state().jobs();
        return Either.right(find(jobs, org, id).map(job -> jobs.withUsers(job, numbers)));
    }

    @Override
    public Either<PortFailure, Optional<JobWithUsers>> withPendingUsers(OrgId org, JobId id) {
        return withUsers(org, id).map(found -> found.map(all -> new JobWithUsers(all.job(), all.pending())));
    }

    @Override
    public Either<PortFailure, List<MoveJob>> newest(OrgId org, OptionalLong before, int skip, int max) {
        return Either.right(store.state().jobs().newest(org, before, skip, max));
    }

    @Override
    public Either<PortFailure, Optional<JobId>> busyWith(PersonId user) {
        return Either.right(store.state().jobs().busyWith(user));
    }

    @Override
    public Either<PortFailure, List<MoveJob>> withPendingOrders() {
        return Either.right(store.state().jobs().withPendingOrders());
    }

    @Override
    public Either<PortFailure, Map<JobState, Integer>> byState() {
        return Either.right(store.state().jobs().counts());
    }

    @Override
    public Either<PortFailure, List<MoveJob>> in(Set<JobState> states) {
        return Either.right(store.state().jobs().in(states));
    }
}
