package io.hexline.application.move.job;

import io.hexline.application.failure.PortFailure;
import io.hexline.application.saga.SagaStore;
import io.hexline.application.store.JobWrite;
import io.hexline.application.store.MoveJobs;
import io.hexline.application.store.Write;
import io.hexline.domain.job.JobEvent;
import io.hexline.domain.job.JobState;
import io.hexline.domain.job.JobWithUsers;
import io.hexline.domain.job.MoveItem;
import io.hexline.domain.job.MoveItem.MoveOutcome;
import io.hexline.domain.job.MoveJob;
import io.hexline.domain.job.MoveJob.JobOrigin;
import io.hexline.domain.job.MoveJob.ResultKey;
import io.hexline.domain.move.MoveDraft.RequestedMove;
import io.hexline.domain.value.Change;
import io.hexline.domain.value.Id.JobId;
import io.hexline.domain.value.Id.LocationId;
import io.hexline.domain.value.Id.OrgId;
import io.hexline.domain.value.Id.PersonId;
import io.hexline.domain.value.Version;
import io.vavr.control.Either;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.OptionalLong;
import java.util.Set;
import java.util.function.Predicate;
import java.util.stream.Stream;

/** A store of one job, and of leases and entries; a test can let any of its methods fail. */
class OneJob extends SagaStore implements MoveJobs {

    static final OrgId ORG = new OrgId("acme");
    static final PortFailure DOWN = new PortFailure.StoreUnavailable("do it");

    private JobWithUsers job;

    OneJob(JobWithUsers job) {
        this.job = job.at(new Version(1));
    }

    /** A job that was accepted, of users with these names. */
    static JobWithUsers accepted(String... users) {
        List<RequestedMove> orders = Stream.of(users).map(OneJob::move).toList();
        return JobWithUsers.accepted(
                new JobId("job"),
                1,
                new ResultKey("key"),
                new JobOrigin(new PersonId("admin"), ORG, ORG, "tracking", NOON),
                orders);
    }

    static JobWithUsers running(String... users) {
        return accepted(users).on(JobEvent.START, NOON).get();
    }

    private static RequestedMove move(String user) {
        return new RequestedMove(new PersonId(user), new LocationId("bergen"), Change.keep(), Change.keep());
    }

    MoveJob job() {
        return job.job();
    }

    JobWithUsers withUsers() {
        return job;
    }

    List<MoveOutcome> outcomes() {
        return job.items().stream().map(MoveItem::outcome).toList();
    }

    @Override
    public Either<PortFailure, Optional<MoveJob>> find(OrgId org, JobId id) {
        return withUsers(org, id).map(found -> found.map(JobWithUsers::job));
    }

    @Override
    public Either<PortFailure, Optional<JobWithUsers>> withUsers(OrgId org, JobId id) {
        return Either.right(Optional.of(job)
                .filter(known -> org.equals(ORG) && known.job().id().equals(id)));
    }

    @Override
    public Either<PortFailure, Optional<JobWithUsers>> withUsers(OrgId org, JobId id, Set<Integer> numbers) {
        return withUsers(org, id).map(found -> found.map(all -> with(all, item -> numbers.contains(item.number()))));
    }

    @Override
    public Either<PortFailure, Optional<JobWithUsers>> withPendingUsers(OrgId org, JobId id) {
        return withUsers(org, id).map(found -> found.map(all -> with(all, MoveItem::isPending)));
    }

    private static JobWithUsers with(JobWithUsers all, Predicate<MoveItem> some) {
        return new JobWithUsers(all.job(), all.items().stream().filter(some).toList());
    }

    @Override
    public Either<PortFailure, List<MoveJob>> newest(OrgId org, OptionalLong before, int skip, int max) {
        return Either.right(List.of(job()));
    }

    @Override
    public Either<PortFailure, Optional<JobId>> busyWith(PersonId user) {
        return Either.right(Optional.empty());
    }

    @Override
    public Either<PortFailure, List<MoveJob>> withPendingOrders() {
        return Either.right(job.pending().isEmpty() ? List.of() : List.of(job()));
    }

    @Override
    public Either<PortFailure, Map<JobState, Integer>> byState() {
        return Either.right(Map.of(job().state(), 1));
    }

    @Override
    public Either<PortFailure, List<MoveJob>> in(Set<JobState> states) {
        return Either.right(states.contains(job().state()) ? List.of(job()) : List.of());
    }

    @Override
    public Either<PortFailure, Integer> commit(List<Write> writes) {
        List<Optional<JobWithUsers>> put = writes.stream()
                .filter(JobWrite.class::isInstance)
                .map(write -> changed((JobWrite) write))
                .toList();
        return put.stream().allMatch(Optional::isPresent)
                ? super.commit(writes).peek(written -> put.forEach(next -> store(next.get())))
                : Either.left(new PortFailure.Conflict("job"));
    }

    private Optional<JobWithUsers> changed(JobWrite write) {
        return write instanceof JobWrite.PutOutcomes outcomes
                ? outcomes.appliedTo(job)
                : Optional.of(((JobWrite.PutJob) write).changed())
                        .filter(next -> next.job().version().equals(job().version()));
    }

    private void store(JobWithUsers next) {
        List<MoveItem> items = job.items().stream()
                .map(item -> next.items().stream()
                        .filter(changed -> changed.number() == item.number())
                        .findFirst()
                        .orElse(item))
                .toList();
        job = new JobWithUsers(next.job(), items).at(next.job().version().next());
    }
}
