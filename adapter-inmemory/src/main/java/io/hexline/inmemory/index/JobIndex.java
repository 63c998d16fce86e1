package io.hexline.inmemory.index;

import com.google.common.collect.ImmutableSet;
import com.google.common.collect.Sets;
import io.hexline.application.failure.PortFailure;
import io.hexline.domain.job.JobState;
import io.hexline.domain.job.MoveItem.MoveOutcome;
import io.hexline.domain.job.MoveJob;
import io.hexline.domain.value.Id.JobId;
import io.hexline.domain.value.Id.OrgId;
import io.hexline.domain.value.Id.PersonId;
import io.hexline.inmemory.table.Index;
import io.hexline.inmemory.table.Table;
import io.vavr.collection.TreeSet;
import io.vavr.control.Either;
import java.util.Arrays;
import java.util.Comparator;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.OptionalLong;
import java.util.Set;
import java.util.stream.Collectors;
import java.util.stream.Stream;

/**
 * All jobs, with an index by organization and one of those that have users waiting for a number order.
 *
 * @param newest of each organization, the newest first
 * @param busy the jobs that have a user before them
 * @param states the jobs in each
 */
public record JobIndex(
        Table<JobId, MoveJob> table,
        Index<OrgId, Place> newest,
        TreeSet<Place> pending,
        Index<PersonId, JobId> busy,
        Index<JobState, JobId> states) {

    /** Where a job stands among others. */
    private record Place(long instance, JobId id) {

        static final Comparator<Place> NEWEST_FIRST = Comparator.comparing(Place::instance)
                .reversed()
                .thenComparing(place -> place.id().value());

        static Place of(MoveJob job) {
            return new Place(job.instance(), job.id());
        }
    }

    private static final Comparator<JobId> BY_ID = Comparator.comparing(JobId::value);

    public static final JobIndex NONE = new JobIndex(
            Table.of(Table.Entity.JOB),
            Index.by(Place.NEWEST_FIRST),
            TreeSet.empty(Place.NEWEST_FIRST),
            Index.by(BY_ID),
            Index.by(BY_ID));

    public Optional<MoveJob> find(JobId id) {
        return table.find(id);
    }

    public List<MoveJob> newest(OrgId org, OptionalLong before, int skip, int max) {
        return newest.behind(org, place -> before.isPresent() && place.instance() >= before.getAsLong())
                .skip(skip)
                .limit(max)
                .flatMap(place -> table.find(place.id()).stream())
                .toList();
    }

    public List<MoveJob> withPendingOrders() {
        return pending.toJavaStream()
                .flatMap(place -> table.find(place.id()).stream())
                .toList();
    }

    public Optional<JobId> busyWith(PersonId user) {
        return busy.after(user, Optional.empty()).findFirst();
    }

    public Map<JobState, Integer> counts() {
        return Arrays.stream(JobState.values()).collect(Collectors.toMap(state -> state, states::size));
    }

    public List<MoveJob> in(Set<JobState> wanted) {
        return wanted.stream()
                .flatMap(state -> states.after(state, Optional.empty()))
                .flatMap(id -> table.find(id).stream())
                .toList();
    }

    public Either<PortFailure, JobIndex> put(MoveJob job) {
        Place place = Place.of(job);
        OrgId org = job.origin().target();
        return table.put(job)
                .map(written -> new JobIndex(
                        written,
                        newest.with(Stream.of(org), place),
                        job.pending().isEmpty() ? pending.remove(place) : pending.add(place),
                        busyWith(find(job.id()), job),
                        states.without(find(job.id()).map(MoveJob::state).stream(), job.id())
                                .with(Stream.of(job.state()), job.id())));
    }

    /** Only what has changed is written. */
    private Index<PersonId, JobId> busyWith(Optional<MoveJob> before, MoveJob after) {
        Set<PersonId> were = before.map(JobIndex::users).orElse(Set.of());
        Set<PersonId> are = users(after);
        return busy.without(Sets.difference(were, are).stream(), after.id())
                .with(Sets.difference(are, were).stream(), after.id());
    }

    private static Set<PersonId> users(MoveJob job) {
        return job.items().stream()
                .filter(item -> item.isWaiting() || item.outcome() instanceof MoveOutcome.Pending)
                .map(item -> item.move().user())
                .collect(ImmutableSet.toImmutableSet());
    }
}
