package io.hexline.inmemory.index;

import com.google.common.collect.ImmutableSet;
import io.hexline.domain.job.BatchJob;
import io.hexline.domain.job.BatchWork;
import io.hexline.domain.job.JobState;
import io.hexline.domain.value.Id.JobId;
import io.hexline.domain.value.Id.OrgId;
import io.hexline.inmemory.table.Index;
import io.hexline.inmemory.table.Table.SecondaryIndex;
import java.util.Comparator;
import java.util.Optional;
import java.util.OptionalLong;
import java.util.Set;
import java.util.stream.Stream;

/** Batch jobs by what they have in common, those of one group the newest first. */
public record BatchJobIndex(Index<JobGroup, Place> groups) implements SecondaryIndex<BatchJob, BatchJobIndex> {

    /** Where a job stands among others. */
    private record Place(long instance, JobId id) {

        static Place of(BatchJob job) {
            return new Place(job.instance(), job.id());
        }
    }

    /** Of no jobs yet. */
    public static final BatchJobIndex NONE = new BatchJobIndex(Index.by(Comparator.comparing(Place::instance)
            .reversed()
            .thenComparing(place -> place.id().value())));

    /** What some jobs have in common. */
    public sealed interface JobGroup {

        record Of(OrgId org, BatchWork.Kind kind) implements JobGroup {}

        record In(JobState state) implements JobGroup {}

        /** One at most. */
        record Claiming(String claim) implements JobGroup {}

        private static Set<JobGroup> of(BatchJob job) {
            ImmutableSet.Builder<JobGroup> groups = ImmutableSet.builder();
            groups.add(new Of(job.origin().target(), job.work().kind()), new In(job.state()));
            job.claim().ifPresent(claim -> groups.add(new Claiming(claim)));
            return groups.build();
        }
    }

    /** The job that has this claim. */
    public Optional<JobId> claiming(String claim) {
        return members(new JobGroup.Claiming(claim), OptionalLong.empty()).findFirst();
    }

    public int count(JobGroup group) {
        return groups.size(group);
    }

    /** The jobs of a group that are older than one with this instance, or all; lazily. */
    public Stream<JobId> members(JobGroup group, OptionalLong before) {
        return groups.behind(group, place -> before.isPresent() && place.instance() >= before.getAsLong())
                .map(Place::id);
    }

    @Override
    public BatchJobIndex with(BatchJob job) {
        return new BatchJobIndex(groups.with(JobGroup.of(job), Place.of(job)));
    }

    @Override
    public BatchJobIndex without(BatchJob job) {
        return new BatchJobIndex(groups.without(JobGroup.of(job), Place.of(job)));
    }

    @Override
    public BatchJobIndex replacing(BatchJob before, BatchJob after) {
        return new BatchJobIndex(
                groups.replacing(JobGroup.of(before), Place.of(before), JobGroup.of(after), Place.of(after)));
    }
}
