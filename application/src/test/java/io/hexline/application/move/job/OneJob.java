package io.hexline.application.move.job;

import io.hexline.application.failure.PortFailure;
import io.hexline.application.saga.SagaStore;
import io.hexline.application.store.MoveJobs;
import io.hexline.application.store.Write;
import io.hexline.domain.job.JobEvent;
import io.hexline.domain.job.JobState;
import io.hexline.domain.job.MoveItem;
import io.hexline.domain.job.MoveItem.MoveOutcome;
import io.hexline.domain.job.MoveJob;
import io.hexline.domain.job.MoveJob.JobOrigin;
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
import java.util.stream.Stream;

/** A store of one job, and of leases and entries; a test can let any of its methods fail. */
class OneJob extends SagaStore implements MoveJobs {

    static final OrgId ORG = new OrgId("acme");
    static final PortFailure DOWN = new PortFailure.StoreUnavailable("do it");

    private MoveJob job;

    OneJob(MoveJob job) {
        this.job = job.at(new Version(1));
    }

    /** A job that was accepted, of users with these names. */
    static MoveJob accepted(String... users) {
        List<RequestedMove> orders = Stream.of(users).map(OneJob::move).toList();
        return MoveJob.accepted(
                new JobId("job"), 1, new JobOrigin(new PersonId("admin"), ORG, ORG, "tracking", NOON), orders);
    }

    static MoveJob running(String... users) {
        return accepted(users).on(JobEvent.START, NOON).get();
    }

    private static RequestedMove move(String user) {
        return new RequestedMove(new PersonId(user), new LocationId("bergen"), Change.keep(), Change.keep());
    }

    MoveJob job() {
        return job;
    }

    List<MoveOutcome> outcomes() {
        return job.items().stream().map(MoveItem::outcome).toList();
    }

    @Override
    public Either<PortFailure, Optional<MoveJob>> find(OrgId org, JobId id) {
        return Either.right(
                Optional.of(job).filter(known -> org.equals(ORG) && known.id().equals(id)));
    }

    @Override
    public Either<PortFailure, List<MoveJob>> newest(OrgId org, OptionalLong before, int skip, int max) {
        return Either.right(List.of(job));
    }

    @Override
    public Either<PortFailure, Optional<JobId>> busyWith(PersonId user) {
        return Either.right(Optional.empty());
    }

    @Override
    public Either<PortFailure, List<MoveJob>> withPendingOrders() {
        return Either.right(
                Stream.of(job).filter(known -> !known.pending().isEmpty()).toList());
    }

    @Override
    public Either<PortFailure, Map<JobState, Integer>> byState() {
        return Either.right(Map.of(job.state(), 1));
    }

    @Override
    public Either<PortFailure, List<MoveJob>> in(Set<JobState> states) {
        return Either.right(
                Stream.of(job).filter(known -> states.contains(known.state())).toList());
    }

    @Override
    public Either<PortFailure, Integer> commit(List<Write> writes) {
        List<MoveJob> put = writes.stream()
                .filter(Write.PutJob.class::isInstance)
                .map(write -> ((Write.PutJob) write).job())
                .toList();
        return put.stream().allMatch(next -> next.version().equals(job.version()))
                ? super.commit(writes).peek(written -> put.forEach(this::store))
                : Either.left(new PortFailure.Conflict("job"));
    }

    private void store(MoveJob next) {
        job = next.at(next.version().next());
    }
}
