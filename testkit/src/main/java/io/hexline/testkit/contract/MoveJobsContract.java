package io.hexline.testkit.contract;

import static org.junit.jupiter.api.Assertions.assertEquals;

import io.hexline.application.store.JobWrite;
import io.hexline.application.store.Store;
import io.hexline.domain.job.JobEvent;
import io.hexline.domain.job.JobState;
import io.hexline.domain.job.JobWithUsers;
import io.hexline.domain.job.MoveItem;
import io.hexline.domain.job.MoveItem.MoveOutcome;
import io.hexline.domain.job.MoveJob;
import io.hexline.domain.job.MoveJob.JobCounts;
import io.hexline.domain.job.MoveJob.JobOrigin;
import io.hexline.domain.job.MoveJob.ResultKey;
import io.hexline.domain.move.MoveDraft.RequestedMove;
import io.hexline.domain.value.Change;
import io.hexline.domain.value.Id.JobId;
import io.hexline.domain.value.Id.NumberOrderId;
import io.hexline.domain.value.Id.OrgId;
import io.hexline.domain.value.Version;
import java.time.Instant;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.OptionalLong;
import java.util.Set;
import org.junit.jupiter.api.Test;

/** Jobs are kept, with their versions, and found by the organization whose users they move. */
public abstract class MoveJobsContract extends StoreContract {

    private static final Instant NOON = Instant.parse("2026-03-01T12:00:00Z");
    private static final JobWithUsers ACCEPTED = JobWithUsers.accepted(
            new JobId("job"),
            1,
            new ResultKey("key"),
            new JobOrigin(EVE.id(), GLOBEX, ACME, "tracking", NOON),
            List.of(
                    new RequestedMove(ADA.id(), BERGEN.id(), Change.keep(), Change.keep()),
                    new RequestedMove(BOB.id(), BERGEN.id(), Change.keep(), Change.keep())));
    private static final MoveJob JOB = ACCEPTED.job();
    private static final MoveOutcome MOVED = new MoveOutcome.Moved(List.of());
    private static final MoveOutcome PENDING =
            new MoveOutcome.Pending(Optional.of(new NumberOrderId("order")), List.of());

    @Test
    void findsAJobInTheOrganizationWhoseUsersMove() {
        Store store = store(smallWorld().build());
        commit(store, new JobWrite.PutJob(ACCEPTED));

        assertEquals(Optional.of(JOB.at(new Version(1))), right(store.jobs().find(ACME, JOB.id())));
        assertEquals(Optional.empty(), right(store.jobs().find(GLOBEX, JOB.id())));
        assertEquals(Optional.empty(), right(store.jobs().find(ACME, new JobId("unknown"))));
    }

    @Test
    void findsAJobWithAllItsUsersOrSome() {
        Store store = store(smallWorld().build());
        commit(store, new JobWrite.PutJob(ACCEPTED));

        JobWithUsers stored = ACCEPTED.at(new Version(1));
        assertEquals(Optional.of(stored), right(store.jobs().withUsers(ACME, JOB.id())));
        assertEquals(Optional.of(stored), right(store.jobs().withUsers(ACME, JOB.id(), Set.of(2, 1))));
        assertEquals(
                Optional.of(new JobWithUsers(stored.job(), List.of(ACCEPTED.item(2)))),
                right(store.jobs().withUsers(ACME, JOB.id(), Set.of(2))));
        assertEquals(
                Optional.of(new JobWithUsers(stored.job(), List.of())),
                right(store.jobs().withPendingUsers(ACME, JOB.id())));
        assertEquals(Optional.empty(), right(store.jobs().withUsers(GLOBEX, JOB.id())));
        assertEquals(Optional.empty(), right(store.jobs().withUsers(GLOBEX, JOB.id(), Set.of(1))));
        assertEquals(Optional.empty(), right(store.jobs().withPendingUsers(GLOBEX, JOB.id())));
    }

    @Test
    void changesAJobTogetherWithSomeOfItsUsers() {
        Store store = store(smallWorld().build());
        commit(store, new JobWrite.PutJob(ACCEPTED));

        write(store, JOB.id(), 2, PENDING);

        JobWithUsers all = there("job " + JOB.id(), store.jobs().withUsers(ACME, JOB.id()));
        assertEquals(
                List.of(new MoveOutcome.Waiting(), PENDING),
                all.items().stream().map(MoveItem::outcome).toList());
        assertEquals(new JobCounts(2, 1, 0, 0, 1, 0), all.job().counts());
        assertEquals(
                Optional.of(new JobWithUsers(all.job(), List.of(all.item(2)))),
                right(store.jobs().withPendingUsers(ACME, JOB.id())));
    }

    /** An outcome stands on the job as it was read, whoever it is about. */
    @Test
    void keepsTheFirstOfTwoOutcomesThatMeet() {
        Store store = store(smallWorld().build());
        commit(store, new JobWrite.PutJob(ACCEPTED));
        JobWithUsers read = there("job " + JOB.id(), store.jobs().withUsers(ACME, JOB.id()));

        commit(store, new JobWrite.PutJob(read.with(1, MOVED, NOON).changedSince(read)));
        refuse(store, new JobWrite.PutJob(read.with(2, MOVED, NOON).changedSince(read)));

        JobWithUsers all = there("job " + JOB.id(), store.jobs().withUsers(ACME, JOB.id()));
        assertEquals(List.of(ACCEPTED.item(2)), all.waiting());
        assertEquals(new JobCounts(2, 1, 1, 0, 0, 0), all.job().counts());
    }

    /** They stand on the users alone. */
    @Test
    void keepsOutcomesOfSeveralUsersThatMeet() {
        Store store = store(smallWorld().build());
        commit(store, new JobWrite.PutJob(ACCEPTED));
        JobWithUsers read = there("job " + JOB.id(), store.jobs().withUsers(ACME, JOB.id()));

        commit(store, new JobWrite.PutOutcomes(read, Map.of(1, MOVED), NOON));
        commit(store, new JobWrite.PutOutcomes(read, Map.of(2, PENDING), NOON));

        JobWithUsers all = there("job " + JOB.id(), store.jobs().withUsers(ACME, JOB.id()));
        assertEquals(List.of(MOVED, PENDING), outcomes(all));
        assertEquals(new JobCounts(2, 0, 1, 0, 1, 0), all.job().counts());
        refuse(store, new JobWrite.PutJob(read.on(JobEvent.PAUSE, NOON).get()));
    }

    @Test
    void keepsTheFirstOfTwoOutcomesOfOneUser() {
        Store store = store(smallWorld().build());
        commit(store, new JobWrite.PutJob(ACCEPTED));
        JobWithUsers read = there("job " + JOB.id(), store.jobs().withUsers(ACME, JOB.id()));

        commit(store, new JobWrite.PutOutcomes(read, Map.of(1, MOVED), NOON));
        refuse(store, new JobWrite.PutOutcomes(read, Map.of(1, PENDING, 2, MOVED), NOON));
        commit(
                store,
                new JobWrite.PutJob(there("job " + JOB.id(), store.jobs().withUsers(ACME, JOB.id()))
                        .on(JobEvent.ABANDON, NOON)
                        .get()));
        refuse(store, new JobWrite.PutOutcomes(read, Map.of(2, MOVED), NOON));

        JobWithUsers all = there("job " + JOB.id(), store.jobs().withUsers(ACME, JOB.id()));
        assertEquals(List.of(MOVED, new MoveOutcome.Skipped()), outcomes(all));
        assertEquals(new JobCounts(2, 0, 1, 0, 0, 1), all.job().counts());
        refuse(store, new JobWrite.PutOutcomes(job(9, ACME), Map.of(1, MOVED), NOON));
    }

    private static List<MoveOutcome> outcomes(JobWithUsers job) {
        return job.items().stream().map(MoveItem::outcome).toList();
    }

    private static JobWithUsers job(int instance, OrgId target) {
        return JobWithUsers.accepted(
                new JobId("job-" + instance),
                instance,
                new ResultKey("key"),
                new JobOrigin(EVE.id(), GLOBEX, target, "tracking", NOON),
                List.of(new RequestedMove(ADA.id(), BERGEN.id(), Change.keep(), Change.keep())));
    }

    private static List<String> newest(Store store, OrgId org, int skip, int max) {
        return ids(right(store.jobs().newest(org, OptionalLong.empty(), skip, max)));
    }

    private static List<String> ids(List<MoveJob> jobs) {
        return jobs.stream().map(job -> job.id().value()).toList();
    }

    @Test
    void listsTheNewestJobsOfAnOrganizationFirst() {
        Store store = store(smallWorld().build());
        for (int instance : List.of(2, 11, 3)) {
            commit(store, new JobWrite.PutJob(job(instance, ACME)));
        }
        commit(store, new JobWrite.PutJob(job(12, GLOBEX)));

        assertEquals(List.of("job-11", "job-3", "job-2"), newest(store, ACME, 0, 10));
        assertEquals(List.of("job-3"), newest(store, ACME, 1, 1));
        assertEquals(List.of(), newest(store, ACME, 3, 10));
        assertEquals(List.of("job-12"), newest(store, GLOBEX, 0, 10));
        assertEquals(List.of(), newest(store, new OrgId("nowhere"), 0, 10));
    }

    @Test
    void listsTheJobsThatAreOlderThanOne() {
        Store store = store(smallWorld().build());
        for (int instance : List.of(2, 11, 3)) {
            commit(store, new JobWrite.PutJob(job(instance, ACME)));
        }

        assertEquals(List.of("job-3", "job-2"), ids(right(store.jobs().newest(ACME, OptionalLong.of(11), 0, 10))));
        assertEquals(List.of("job-2"), ids(right(store.jobs().newest(ACME, OptionalLong.of(10), 1, 10))));
        assertEquals(List.of(), ids(right(store.jobs().newest(ACME, OptionalLong.of(2), 0, 10))));
    }

    @Test
    void knowsWhomAJobHasBeforeIt() {
        Store store = store(smallWorld().build());
        assertEquals(Optional.empty(), right(store.jobs().busyWith(ADA.id())));

        commit(store, new JobWrite.PutJob(job(2, ACME)));
        assertEquals(Optional.of(new JobId("job-2")), right(store.jobs().busyWith(ADA.id())));
        assertEquals(Optional.empty(), right(store.jobs().busyWith(BOB.id())));

        write(store, new JobId("job-2"), 1, PENDING);
        assertEquals(Optional.of(new JobId("job-2")), right(store.jobs().busyWith(ADA.id())));

        write(store, new JobId("job-2"), 1, MOVED);
        assertEquals(Optional.empty(), right(store.jobs().busyWith(ADA.id())));
    }

    @Test
    void knowsTheJobsThatHaveUsersWaitingForAnOrder() {
        Store store = store(smallWorld().build());
        commit(store, new JobWrite.PutJob(job(1, ACME)), new JobWrite.PutJob(job(2, ACME)));
        assertEquals(List.of(), right(store.jobs().withPendingOrders()));

        write(store, new JobId("job-2"), 1, PENDING);
        assertEquals(List.of("job-2"), ids(right(store.jobs().withPendingOrders())));

        write(store, new JobId("job-2"), 1, MOVED);
        assertEquals(List.of(), right(store.jobs().withPendingOrders()));
    }

    private static void write(Store store, JobId id, int number, MoveOutcome outcome) {
        JobWithUsers read = there("job " + id, store.jobs().withUsers(ACME, id, Set.of(number)));
        commit(store, new JobWrite.PutJob(read.with(number, outcome, NOON)));
    }

    @Test
    void knowsTheJobsInEachState() {
        Store store = store(smallWorld().build());
        commit(store, new JobWrite.PutJob(ACCEPTED));
        assertEquals(1, right(store.jobs().byState()).getOrDefault(JobState.STARTING, 0));

        JobWithUsers read = there("job " + JOB.id(), store.jobs().withUsers(ACME, JOB.id()));
        commit(store, new JobWrite.PutJob(read.on(JobEvent.PAUSE, NOON).get()));
        assertEquals(0, right(store.jobs().byState()).getOrDefault(JobState.STARTING, 0));
        assertEquals(1, right(store.jobs().byState()).getOrDefault(JobState.PAUSED, 0));
        assertEquals(List.of(), right(store.jobs().in(Set.of(JobState.STARTING, JobState.RUNNING))));
        assertEquals(
                List.of(JOB.id()),
                right(store.jobs().in(Set.of(JobState.PAUSED))).stream()
                        .map(MoveJob::id)
                        .toList());
    }

    @Test
    void keepsTheFirstOfTwoEventsThatMeet() {
        Store store = store(smallWorld().build());
        commit(store, new JobWrite.PutJob(ACCEPTED));
        JobWithUsers read = there("job " + JOB.id(), store.jobs().withUsers(ACME, JOB.id()));

        commit(store, new JobWrite.PutJob(read.on(JobEvent.PAUSE, NOON).get()));
        refuse(store, new JobWrite.PutJob(read.on(JobEvent.START, NOON).get()));

        assertEquals(
                JobState.PAUSED,
                there("job " + JOB.id(), store.jobs().find(ACME, JOB.id())).state());
    }
}
