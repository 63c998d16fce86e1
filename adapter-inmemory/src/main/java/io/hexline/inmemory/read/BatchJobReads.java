package io.hexline.inmemory.read;

import com.google.common.collect.Maps;
import io.hexline.application.failure.PortFailure;
import io.hexline.application.store.BatchJobs;
import io.hexline.domain.job.BatchJob;
import io.hexline.domain.job.BatchWork;
import io.hexline.domain.job.JobState;
import io.hexline.domain.value.Id.JobId;
import io.hexline.domain.value.Id.OrgId;
import io.hexline.inmemory.index.BatchJobIndex;
import io.hexline.inmemory.index.BatchJobIndex.JobGroup;
import io.hexline.inmemory.state.CommittedState;
import io.hexline.inmemory.table.Table.Indexed;
import io.vavr.control.Either;
import java.util.EnumSet;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.OptionalLong;
import java.util.Set;

/** The batch jobs of the store. */
public record BatchJobReads(CommittedState store) implements BatchJobs {

    @Override
    public Either<PortFailure, Optional<BatchJob>> find(OrgId org, JobId id) {
        return Either.right(jobs().find(id).filter(job -> job.origin().target().equals(org)));
    }

    @Override
    public Either<PortFailure, List<BatchJob>> newest(
            OrgId org, BatchWork.Kind kind, OptionalLong before, int skip, int max) {
        return Either.right(jobs().select(index -> index.members(new JobGroup.Of(org, kind), before))
                .skip(skip)
                .limit(max)
                .toList());
    }

    @Override
    public Either<PortFailure, Optional<JobId>> withClaim(String claim) {
        return Either.right(jobs().index().claiming(claim));
    }

    @Override
    public Either<PortFailure, Map<JobState, Integer>> byState() {
        BatchJobIndex index = jobs().index();
        return Either.right(Maps.toMap(EnumSet.allOf(JobState.class), state -> index.count(new JobGroup.In(state))));
    }

    @Override
    public Either<PortFailure, List<BatchJob>> in(Set<JobState> states) {
        return Either.right(jobs().select(index ->
                        states.stream().flatMap(state -> index.members(new JobGroup.In(state), OptionalLong.empty())))
                .toList());
    }

    private Indexed<JobId, BatchJob, BatchJobIndex> jobs() {
        return store.state().jobs().batchJobs();
    }
}
