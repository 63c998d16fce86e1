package io.hexline.testkit.contract;

import static org.junit.jupiter.api.Assertions.assertEquals;

import io.hexline.application.store.JobWrite;
import io.hexline.application.store.Store;
import io.hexline.domain.job.BatchCode;
import io.hexline.domain.job.BatchJob;
import io.hexline.domain.job.BatchOutcome;
import io.hexline.domain.job.BatchWork;
import io.hexline.domain.job.BatchWork.MoveNumbers;
import io.hexline.domain.job.JobEvent;
import io.hexline.domain.job.JobState;
import io.hexline.domain.job.MoveJob.JobOrigin;
import io.hexline.domain.value.Id.JobId;
import io.hexline.domain.value.Id.OrgId;
import io.hexline.domain.value.PhoneNumber;
import io.hexline.domain.value.Version;
import java.time.Instant;
import java.util.List;
import java.util.Optional;
import java.util.OptionalLong;
import java.util.Set;
import org.junit.jupiter.api.Test;

/** Batch jobs are kept whole, with their versions; no two that have not ended have the same claim. */
public abstract class BatchJobsContract extends StoreContract {

    private static final Instant NOON = Instant.parse("2026-03-01T12:00:00Z");
    private static final BatchWork.Kind KIND = BatchWork.Kind.MANAGE_NUMBERS;

    private static BatchJob job(int instance, OrgId org) {
        PhoneNumber number = new PhoneNumber("+4721555101");
        return BatchJob.accepted(
                new JobId("job-" + instance),
                instance,
                new JobOrigin(EVE.id(), GLOBEX, org, "tracking", NOON),
                new MoveNumbers(OSLO.id(), BERGEN.id(), List.of(number)));
    }

    private static BatchJob ended(int instance) {
        return job(instance, ACME).on(JobEvent.ABANDON, NOON).get();
    }

    private static BatchJob stored(Store store, BatchJob job) {
        return there("job " + job.id(), store.batchJobs().find(ACME, job.id()));
    }

    @Test
    void findsAJobInItsOrganization() {
        Store store = store(smallWorld().build());
        BatchJob job = job(1, ACME);
        commit(store, new JobWrite.PutBatchJob(job));

        assertEquals(job.at(new Version(1)), stored(store, job));
        assertEquals(Optional.empty(), right(store.batchJobs().find(GLOBEX, job.id())));
        assertEquals(Optional.empty(), right(store.batchJobs().find(ACME, new JobId("unknown"))));
    }

    @Test
    void keepsWhatBecameOfItsItems() {
        Store store = store(smallWorld().build());
        BatchJob job = job(1, ACME).on(JobEvent.START, NOON).get();
        commit(store, new JobWrite.PutBatchJob(job));
        BatchOutcome failed = BatchOutcome.failed(List.of(BatchCode.NUMBER_INACTIVE.because("It is inactive.")));

        commit(store, new JobWrite.PutBatchJob(stored(store, job).with(0, failed, NOON)));

        assertEquals(List.of(failed), stored(store, job).outcomes());
        assertEquals(JobState.FINISHED, stored(store, job).state());
    }

    @Test
    void keepsTheFirstOfTwoEventsThatMeet() {
        Store store = store(smallWorld().build());
        commit(store, new JobWrite.PutBatchJob(job(1, ACME)));
        BatchJob read = stored(store, job(1, ACME));

        commit(store, new JobWrite.PutBatchJob(read.on(JobEvent.PAUSE, NOON).get()));
        refuse(store, new JobWrite.PutBatchJob(read.on(JobEvent.START, NOON).get()));

        assertEquals(JobState.PAUSED, stored(store, read).state());
    }

    private static List<String> newest(Store store, OrgId org, OptionalLong before, int skip, int max) {
        return right(store.batchJobs().newest(org, KIND, before, skip, max)).stream()
                .map(job -> job.id().value())
                .toList();
    }

    @Test
    void listsTheNewestJobsOfAnOrganizationFirst() {
        Store store = store(smallWorld().build());
        for (int instance : List.of(2, 11, 3)) {
            commit(store, new JobWrite.PutBatchJob(ended(instance)));
        }
        commit(store, new JobWrite.PutBatchJob(job(12, GLOBEX)));

        assertEquals(List.of("job-11", "job-3", "job-2"), newest(store, ACME, OptionalLong.empty(), 0, 10));
        assertEquals(List.of("job-3"), newest(store, ACME, OptionalLong.empty(), 1, 1));
        assertEquals(List.of("job-3", "job-2"), newest(store, ACME, OptionalLong.of(11), 0, 10));
        assertEquals(List.of("job-2"), newest(store, ACME, OptionalLong.of(10), 1, 10));
        assertEquals(List.of(), newest(store, ACME, OptionalLong.of(2), 0, 10));
        assertEquals(List.of("job-12"), newest(store, GLOBEX, OptionalLong.empty(), 0, 10));
    }

    @Test
    void aClaimIsOneJobsUntilItEnds() {
        Store store = store(smallWorld().build());
        String claim = job(1, ACME).claim().orElseThrow();
        assertEquals(Optional.empty(), right(store.batchJobs().withClaim(claim)));

        commit(store, new JobWrite.PutBatchJob(job(1, ACME)));
        assertEquals(Optional.of(new JobId("job-1")), right(store.batchJobs().withClaim(claim)));
        refuse(store, new JobWrite.PutBatchJob(job(2, ACME)));
        commit(store, new JobWrite.PutBatchJob(job(3, GLOBEX)));

        BatchJob read = stored(store, job(1, ACME));
        commit(store, new JobWrite.PutBatchJob(read.on(JobEvent.ABANDON, NOON).get()));
        assertEquals(Optional.empty(), right(store.batchJobs().withClaim(claim)));
        commit(store, new JobWrite.PutBatchJob(job(2, ACME)));
    }

    @Test
    void knowsTheJobsInEachState() {
        Store store = store(smallWorld().build());
        commit(store, new JobWrite.PutBatchJob(job(1, ACME)), new JobWrite.PutBatchJob(ended(2)));

        assertEquals(List.of("job-1"), ids(store, JobState.STARTING, JobState.RUNNING));
        assertEquals(List.of("job-2"), ids(store, JobState.ABANDONED));

        commit(
                store,
                new JobWrite.PutBatchJob(
                        stored(store, job(1, ACME)).on(JobEvent.PAUSE, NOON).get()));
        assertEquals(List.of(), ids(store, JobState.STARTING, JobState.RUNNING));
    }

    @Test
    void countsTheJobsInEachState() {
        Store store = store(smallWorld().build());
        commit(store, new JobWrite.PutBatchJob(job(1, ACME)), new JobWrite.PutBatchJob(ended(2)));
        commit(store, new JobWrite.PutBatchJob(job(3, GLOBEX)));
        assertEquals(2, count(store, JobState.STARTING));
        assertEquals(1, count(store, JobState.ABANDONED));

        commit(
                store,
                new JobWrite.PutBatchJob(
                        stored(store, job(1, ACME)).on(JobEvent.PAUSE, NOON).get()));
        assertEquals(1, count(store, JobState.STARTING));
        assertEquals(1, count(store, JobState.PAUSED));
        assertEquals(0, count(store, JobState.FINISHED));
    }

    private static int count(Store store, JobState state) {
        return right(store.batchJobs().byState()).getOrDefault(state, 0);
    }

    private static List<String> ids(Store store, JobState... states) {
        return right(store.batchJobs().in(Set.of(states))).stream()
                .map(job -> job.id().value())
                .toList();
    }
}
