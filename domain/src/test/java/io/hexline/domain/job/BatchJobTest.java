package io.hexline.domain.job;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertThrows;

import io.hexline.domain.job.BatchCode.BatchReason;
import io.hexline.domain.job.BatchOutcome.Stage;
import io.hexline.domain.job.BatchWork.MoveNumbers;
import io.hexline.domain.job.MoveJob.JobOrigin;
import io.hexline.domain.value.Id.JobId;
import io.hexline.domain.value.Id.LocationId;
import io.hexline.domain.value.Id.OrgId;
import io.hexline.domain.value.Id.PersonId;
import io.hexline.domain.value.PhoneNumber;
import io.hexline.domain.value.Version;
import java.time.Duration;
import java.time.Instant;
import java.util.List;
import java.util.Optional;
import java.util.OptionalInt;
import org.junit.jupiter.api.Test;

class BatchJobTest {

    private static final Instant NOON = Instant.parse("2026-03-01T12:00:00Z");
    private static final OrgId ORG = new OrgId("org");
    private static final BatchReason REASON = BatchCode.NUMBER_INACTIVE.because("It is inactive.");
    private static final BatchOutcome FAILED = BatchOutcome.failed(List.of(REASON));

    private final BatchJob accepted = BatchJob.accepted(
            new JobId("job"),
            10,
            new JobOrigin(new PersonId("admin"), ORG, ORG, "track", NOON),
            new MoveNumbers(
                    new LocationId("oslo"),
                    new LocationId("bergen"),
                    List.of(new PhoneNumber("+4721555101"), new PhoneNumber("+4721555102"))));

    private BatchJob running() {
        return accepted.on(JobEvent.START, NOON.plusSeconds(1)).get();
    }

    private static List<Stage> stages(BatchJob job) {
        return job.outcomes().stream().map(BatchOutcome::stage).toList();
    }

    @Test
    void waitsForEachItemInOrder() {
        assertEquals(List.of("+4721555101", "+4721555102"), accepted.work().items());
        assertEquals(List.of(Stage.WAITING, Stage.WAITING), stages(accepted));
        assertEquals(OptionalInt.of(0), accepted.waiting());
        assertEquals(false, accepted.goesOn(), "nobody works on it");
        assertEquals(true, running().goesOn());
        assertEquals(JobState.STARTING, accepted.state());
        assertEquals(Duration.ZERO, accepted.course().elapsed());
    }

    @Test
    void hasEndedWithItsLastItem() {
        BatchJob half = running().with(0, BatchOutcome.done(3), NOON.plusSeconds(2));
        assertEquals(OptionalInt.of(1), half.waiting());
        assertEquals(JobState.RUNNING, half.state());
        assertEquals(3, half.done());

        BatchJob through = half.with(1, FAILED, NOON.plusSeconds(4));
        assertEquals(JobState.FINISHED, through.state());
        assertEquals(List.of(Stage.DONE, Stage.FAILED), stages(through));
        assertEquals(1, through.failed());
        assertEquals(false, through.goesOn());
        assertEquals(Optional.of(NOON.plusSeconds(4)), through.course().endedAt());
        assertEquals(Duration.ofSeconds(3), through.course().elapsed());
    }

    @Test
    void skipsWhatStillWaitsWhenItEnds() {
        BatchJob half = running().with(0, FAILED, NOON.plusSeconds(2));

        assertEquals(
                List.of(Stage.FAILED, Stage.WAITING),
                stages(half.on(JobEvent.PAUSE, NOON.plusSeconds(3)).get()));
        assertEquals(
                List.of(Stage.FAILED, Stage.SKIPPED),
                stages(half.on(JobEvent.ABANDON, NOON.plusSeconds(3)).get()));
    }

    @Test
    void aJobThatIsPausedAtItsLastItemEndsWhenItGoesOn() {
        BatchJob paused = running()
                .with(0, FAILED, NOON.plusSeconds(2))
                .on(JobEvent.PAUSE, NOON.plusSeconds(3))
                .get()
                .with(1, FAILED, NOON.plusSeconds(4));
        assertEquals(JobState.PAUSED, paused.state());

        BatchJob resumed = paused.on(JobEvent.RESUME, NOON.plusSeconds(5)).get();
        assertEquals(JobState.STARTING, resumed.state());
        assertEquals(
                JobState.FINISHED,
                resumed.on(JobEvent.START, NOON.plusSeconds(6)).get().state());
    }

    @Test
    void tellsWhyItCannotBeStopped() {
        BatchJob abandoned = accepted.on(JobEvent.ABANDON, NOON).get();

        assertEquals(
                "A job that is ABANDONED cannot PAUSE",
                abandoned.on(JobEvent.PAUSE, NOON).getLeft().message());
    }

    @Test
    void claimsWhatItDoesUntilItHasEnded() {
        assertEquals(Optional.of(MoveNumbers.claimOfNumbers(ORG)), running().claim());
        assertEquals("MANAGE_NUMBERS org", MoveNumbers.claimOfNumbers(ORG));
        assertEquals(Optional.empty(), accepted.on(JobEvent.ABANDON, NOON).get().claim());
    }

    @Test
    void aJobThatDisablesALocationFailsWithIt() {
        BatchWork work = new BatchWork.DisableCalling(new LocationId("oslo"), "Oslo", false);
        BatchJob disabling = BatchJob.accepted(accepted.id(), 11, accepted.origin(), work)
                .on(JobEvent.START, NOON)
                .get();

        assertEquals(Optional.of("DISABLE_CALLING oslo"), disabling.claim());
        assertEquals(List.of("oslo"), work.items());
        assertEquals(JobState.FAILED, disabling.with(0, FAILED, NOON).state());
        assertEquals(
                JobState.FINISHED, disabling.with(0, BatchOutcome.done(0), NOON).state());
    }

    @Test
    void aJobThatFollowsAPrefixIsAboutItsLocation() {
        BatchWork work = new BatchWork.UpdateRoutingPrefix(new LocationId("oslo"));
        BatchJob following = BatchJob.accepted(accepted.id(), 12, accepted.origin(), work)
                .on(JobEvent.START, NOON)
                .get();

        assertEquals(Optional.of("UPDATE_ROUTING_PREFIX oslo"), following.claim());
        assertEquals(List.of("oslo"), work.items());
        assertEquals(JobState.FINISHED, following.with(0, FAILED, NOON).state());
    }

    @Test
    void itsTimeNeverGoesBack() {
        BatchJob later = running().with(0, FAILED, NOON.minusSeconds(9));

        assertEquals(NOON.plusSeconds(1), later.course().updatedAt());
    }

    @Test
    void keepsItsVersionUntilItIsStored() {
        assertEquals(Version.NEW, running().version());
        assertEquals(new Version(3), running().at(new Version(3)).version());
        assertEquals(accepted, accepted.at(new Version(3)).at(Version.NEW));
    }

    @Test
    void anItemFailsForAReasonAndOnlyThen() {
        assertThrows(IllegalArgumentException.class, () -> BatchOutcome.failed(List.of()));
        assertThrows(IllegalArgumentException.class, () -> new BatchOutcome(Stage.DONE, 1, List.of(REASON)));
        assertThrows(
                IllegalArgumentException.class,
                () -> new BatchJob(
                        accepted.id(),
                        1,
                        accepted.origin(),
                        accepted.work(),
                        accepted.course(),
                        List.of(FAILED),
                        Version.NEW));
        assertEquals("BATCH-1017021", REASON.code().id());
    }
}
