package io.hexline.inmemory.index;

import com.google.common.collect.ImmutableSet;
import io.hexline.application.failure.PortFailure;
import io.hexline.application.store.JobWrite;
import io.hexline.domain.job.BatchJob;
import io.hexline.domain.job.JobState;
import io.hexline.domain.job.JobWithUsers;
import io.hexline.domain.job.MoveItem;
import io.hexline.domain.job.MoveJob;
import io.hexline.domain.value.Id.JobId;
import io.hexline.domain.value.Id.OrgId;
import io.hexline.domain.value.Id.PersonId;
import io.hexline.inmemory.table.Index;
import io.hexline.inmemory.table.Table;
import io.hexline.inmemory.table.Table.Indexed;
import io.vavr.collection.HashMap;
import io.vavr.collection.TreeSet;
import io.vavr.collection.Vector;
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
 * All jobs; those that move users with an index by organization, and one of those that have users waiting for a number
 * order.
 *
 * @param users of each job, in the order of the request
 * @param newest of each organization, the newest first
 * @param busy the jobs that have a user before them
 * @param states the jobs in each
 * @param batchJobs those that do not move users
 */
public record JobIndex(
        Table<JobId, MoveJob> table,
        HashMap<JobId, Vector<MoveItem>> users,
        Index<OrgId, Place> newest,
        TreeSet<Place> pending,
        Index<PersonId, JobId> busy,
        Index<JobState, JobId> states,
        Indexed<JobId, BatchJob, BatchJobIndex> batchJobs)
        implements JobWrite.JobVisitor<Either<PortFailure, JobIndex>> {

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
            HashMap.empty(),
            Index.by(Place.NEWEST_FIRST),
            TreeSet.empty(Place.NEWEST_FIRST),
            Index.by(BY_ID),
            Index.by(BY_ID),
            Indexed.of(Table.Entity.BATCH_JOB, BatchJobIndex.NONE));

    public Optional<MoveJob> find(JobId id) {
        return table.find(id);
    }

    /** The job with all its users. */
    public JobWithUsers withUsers(MoveJob job) {
        return new JobWithUsers(job, usersOf(job.id()).asJava());
    }

    /** The job with the users that have these places in it. */
    public JobWithUsers withUsers(MoveJob job, Set<Integer> numbers) {
        Vector<MoveItem> all = usersOf(job.id());
        return new JobWithUsers(
                job,
                numbers.stream().sorted().map(number -> all.get(number - 1)).toList());
    }

    private Vector<MoveItem> usersOf(JobId id) {
        return users.getOrElse(id, Vector.empty());
    }

    /** All jobs with all their users, in the order in which they came. */
    public Stream<JobWithUsers> all() {
        return table.all().map(this::withUsers);
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

    @Override
    public Either<PortFailure, JobIndex> visit(JobWrite.PutJob write) {
        return put(write.changed());
    }

    private Either<PortFailure, JobIndex> put(JobWithUsers changed) {
        MoveJob job = changed.job();
        Place place = Place.of(job);
        return table.put(job)
                .map(written -> new JobIndex(
                        written,
                        users.put(job.id(), with(usersOf(job.id()), changed.items())),
                        newest.with(Set.of(job.origin().target()), place),
                        job.counts().pending() == 0 ? pending.remove(place) : pending.add(place),
                        busy.without(users(changed, false), job.id()).with(users(changed, true), job.id()),
                        states.replacing(
                                find(job.id()).map(MoveJob::state).map(Set::of).orElse(Set.of()),
                                job.id(),
                                Set.of(job.state()),
                                job.id()),
                        batchJobs));
    }

    /** The job is as it is now, and its users have to be as they were read. */
    @Override
    public Either<PortFailure, JobIndex> visit(JobWrite.PutOutcomes write) {
        JobId id = write.read().job().id();
        return find(id).map(job -> withUsers(job, write.outcomes().keySet()))
                .flatMap(write::appliedTo)
                .map(this::put)
                .orElseGet(() -> Either.left(new PortFailure.Conflict("users of job " + id)));
    }

    /** A claim belongs to one job. */
    @Override
    public Either<PortFailure, JobIndex> visit(JobWrite.PutBatchJob write) {
        BatchJob job = write.job();
        return job.claim()
                .flatMap(batchJobs.index()::claiming)
                .filter(other -> !other.equals(job.id()))
                .<Either<PortFailure, JobIndex>>map(other -> Either.left(new PortFailure.Conflict("claim of a job")))
                .orElseGet(() -> batchJobs
                        .put(job)
                        .map(written -> new JobIndex(table, users, newest, pending, busy, states, written)));
    }

    private static Vector<MoveItem> with(Vector<MoveItem> known, List<MoveItem> changed) {
        Vector<MoveItem> all = known;
        for (MoveItem item : changed) {
            all = item.number() > all.size() ? all.append(item) : all.update(item.number() - 1, item);
        }
        return all;
    }

    /** Those whom the job still has before it, or those who are through. */
    private static Set<PersonId> users(JobWithUsers changed, boolean before) {
        return changed.items().stream()
                .filter(item -> before == (item.isWaiting() || item.isPending()))
                .map(item -> item.move().user())
                .collect(ImmutableSet.toImmutableSet());
    }
}
