package io.hexline.domain.job;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertFalse;
import static org.junit.jupiter.api.Assertions.assertThrows;
import static org.junit.jupiter.api.Assertions.assertTrue;

import io.hexline.domain.code.Finding;
import io.hexline.domain.code.MoveUserCode;
import io.hexline.domain.job.MoveItem.MoveOutcome;
import io.hexline.domain.job.MoveJob.JobCounts;
import io.hexline.domain.job.MoveJob.JobOrigin;
import io.hexline.domain.job.MoveJob.ResultKey;
import io.hexline.domain.move.MoveDraft.RequestedMove;
import io.hexline.domain.value.Change;
import io.hexline.domain.value.Id.JobId;
import io.hexline.domain.value.Id.LocationId;
import io.hexline.domain.value.Id.OrgId;
import io.hexline.domain.value.Id.PersonId;
import java.time.Duration;
import java.time.Instant;
import java.util.List;
import java.util.Optional;
import org.junit.jupiter.api.Test;

class MoveJobTest {

    private static final Instant NOON = Instant.parse("2026-03-01T12:00:00Z");

    private final JobWithUsers accepted = JobWithUsers.accepted(
            new JobId("job"),
            10,
            new ResultKey("key"),
            new JobOrigin(new PersonId("admin"), new OrgId("org"), new OrgId("org"), "track", NOON),
            List.of(move("anna"), move("ben"), move("cleo")));

    @Test
    void hasAPlaceForEachUserInOrder() {
        assertEquals(new JobCounts(3, 3, 0, 0, 0, 0), accepted.job().counts());
        assertEquals(accepted.items(), accepted.waiting());
        assertEquals(new PersonId("anna"), accepted.item(1).move().user());
        assertEquals(Duration.ZERO, accepted.job().course().elapsed());
    }

    @Test
    void countsOutcomesAsTheyCome() {
        JobWithUsers job = running()
                .with(1, new MoveOutcome.Moved(List.of()), NOON.plusSeconds(2))
                .with(2, new MoveOutcome.Failed(List.of(Finding.of(MoveUserCode.USER_NOT_FOUND))), NOON.plusSeconds(3));
        assertEquals(new JobCounts(3, 1, 1, 1, 0, 0), job.job().counts());
        assertEquals(List.of(job.item(3)), job.waiting());
        assertEquals(Duration.ofSeconds(2), job.job().course().elapsed());
    }

    @Test
    void leavesNobodyBehindOnceItIsFinishedAndNobodyHasFailed() {
        JobWithUsers moved = running()
                .with(1, new MoveOutcome.Moved(List.of()), NOON)
                .with(2, new MoveOutcome.Pending(Optional.empty(), List.of()), NOON);
        MoveOutcome failed = new MoveOutcome.Failed(List.of(Finding.of(MoveUserCode.USER_NOT_FOUND)));

        assertFalse(moved.job().leftNobodyBehind());
        assertFalse(moved.on(JobEvent.FINISH, NOON).get().job().leftNobodyBehind());
        assertTrue(moved.with(3, new MoveOutcome.Moved(List.of()), NOON)
                .on(JobEvent.FINISH, NOON)
                .get()
                .job()
                .leftNobodyBehind());
        assertFalse(moved.with(3, failed, NOON)
                .on(JobEvent.FINISH, NOON)
                .get()
                .job()
                .leftNobodyBehind());
    }

    @Test
    void endsOnce() {
        JobWithUsers finished =
                running().on(JobEvent.FINISH, NOON.plusSeconds(9)).get();
        assertEquals(Optional.of(NOON.plusSeconds(9)), finished.job().endedAt());
        assertEquals(Duration.ofSeconds(8), finished.job().course().elapsed());
        assertEquals(
                "A job that is FINISHED cannot PAUSE",
                finished.on(JobEvent.PAUSE, NOON).getLeft().message());
    }

    @Test
    void skipsWhoeverIsStillWaitingWhenItEnds() {
        JobWithUsers moved = running().with(1, new MoveOutcome.Moved(List.of()), NOON.plusSeconds(2));

        assertEquals(
                new JobCounts(3, 2, 1, 0, 0, 0),
                moved.on(JobEvent.PAUSE, NOON).get().job().counts());
        assertEquals(
                new JobCounts(3, 0, 1, 0, 0, 2),
                moved.on(JobEvent.ABANDON, NOON).get().job().counts());
    }

    @Test
    void startsTheClockOnlyOnce() {
        JobWithUsers resumed = running()
                .on(JobEvent.PAUSE, NOON.plusSeconds(5))
                .flatMap(job -> job.on(JobEvent.RESUME, NOON.plusSeconds(6)))
                .flatMap(job -> job.on(JobEvent.START, NOON.plusSeconds(7)))
                .get();
        assertEquals(Optional.of(NOON.plusSeconds(1)), resumed.job().startedAt());
    }

    /** It is set back by an hour after the start. */
    @Test
    void timeStandsStillWhileTheClockIsBehind() {
        Instant behind = NOON.minusSeconds(3600);
        JobWithUsers ended = running()
                .with(1, new MoveOutcome.Moved(List.of()), behind)
                .on(JobEvent.ABANDON, behind.plusSeconds(3))
                .get();

        assertEquals(NOON.plusSeconds(1), ended.job().updatedAt());
        assertEquals(Optional.of(NOON.plusSeconds(1)), ended.job().endedAt());
        assertEquals(Duration.ZERO, ended.job().course().elapsed());
        assertEquals(
                Optional.of(NOON),
                accepted.on(JobEvent.START, behind).get().job().startedAt());
    }

    @Test
    void failuresHaveAReason() {
        assertThrows(IllegalArgumentException.class, () -> new MoveOutcome.Failed(List.of()));
    }

    @Test
    void endsOnlyWithAllWhoWait() {
        JobWithUsers part = new JobWithUsers(running().job(), List.of(accepted.item(1)));

        assertThrows(IllegalArgumentException.class, () -> part.on(JobEvent.ABANDON, NOON));
        assertTrue(part.on(JobEvent.PAUSE, NOON).isRight());
    }

    private JobWithUsers running() {
        return accepted.on(JobEvent.START, NOON.plusSeconds(1)).get();
    }

    private static RequestedMove move(String user) {
        return new RequestedMove(new PersonId(user), new LocationId("target"), Change.keep(), Change.keep());
    }
}
