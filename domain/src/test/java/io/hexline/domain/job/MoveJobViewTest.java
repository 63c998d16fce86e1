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
import io.hexline.domain.value.Id.NumberOrderId;
import io.hexline.domain.value.Id.OrgId;
import io.hexline.domain.value.Id.PersonId;
import io.hexline.domain.value.PhoneNumber;
import io.hexline.domain.value.Version;
import java.time.Duration;
import java.time.Instant;
import java.util.List;
import java.util.Optional;
import java.util.Set;
import org.junit.jupiter.api.Test;

/** What a job tells of its users and of itself. */
class MoveJobViewTest {

    private static final Instant NOON = Instant.parse("2026-03-01T12:00:00Z");
    private static final MoveOutcome PENDING =
            new MoveOutcome.Pending(Optional.of(new NumberOrderId("order")), List.of(new PhoneNumber("+14085550100")));
    private static final MoveOutcome MOVED = new MoveOutcome.Moved(List.of());
    private static final MoveOutcome FAILED = new MoveOutcome.Failed(List.of(Finding.of(MoveUserCode.USER_NOT_FOUND)));

    private final JobWithUsers accepted = JobWithUsers.accepted(
            new JobId("job"),
            10,
            new ResultKey("key"),
            new JobOrigin(new PersonId("admin"), new OrgId("org"), new OrgId("org"), "track", NOON),
            List.of(move("anna"), move("ben"), move("cleo"), move("dora")));

    @Test
    void numbersItsUsersFromOne() {
        assertEquals(
                List.of(1, 2, 3, 4),
                accepted.items().stream().map(MoveItem::number).toList());
        assertEquals(accepted.items().get(1), accepted.item(2));
        assertEquals(
                Set.of(new PersonId("anna"), new PersonId("ben"), new PersonId("cleo"), new PersonId("dora")),
                MoveItem.users(accepted.items()));
    }

    @Test
    void tellsWhoWaitsForACarrier() {
        JobWithUsers job = accepted.with(2, PENDING, NOON).with(3, MOVED, NOON).with(4, PENDING, NOON);

        assertEquals(List.of(job.item(2), job.item(4)), job.pending());
        assertEquals(List.of(), accepted.pending());
        assertEquals(new JobCounts(4, 1, 1, 0, 2, 0), job.job().counts());
    }

    @Test
    void skipsNobodyWhoHasAnOutcome() {
        JobWithUsers job = accepted.with(1, MOVED, NOON)
                .with(2, FAILED, NOON)
                .with(3, PENDING, NOON)
                .on(JobEvent.ABANDON, NOON)
                .get();

        assertEquals(
                List.of(MOVED, FAILED, PENDING, new MoveOutcome.Skipped()),
                job.items().stream().map(MoveItem::outcome).toList());
        assertEquals(new JobCounts(4, 0, 1, 1, 1, 1), job.job().counts());
        assertEquals(List.of(), job.waiting());
    }

    @Test
    void changesTheOutcomeOfOneUserOnly() {
        JobWithUsers job = accepted.with(2, MOVED, NOON.plusSeconds(1));

        assertEquals(
                List.of(false, true, false, false),
                job.items().stream().map(item -> item.outcome().equals(MOVED)).toList());
        assertEquals(NOON.plusSeconds(1), job.job().updatedAt());
    }

    @Test
    void countsAllUsersWhoeverIsThere() {
        JobWithUsers part = new JobWithUsers(accepted.job(), List.of(accepted.item(3)));
        JobWithUsers changed = part.with(3, MOVED, NOON);

        assertEquals(new JobCounts(4, 3, 1, 0, 0, 0), changed.job().counts());
        assertEquals(List.of(3), changed.items().stream().map(MoveItem::number).toList());
        assertThrows(IllegalArgumentException.class, () -> part.with(2, MOVED, NOON));
        assertThrows(IllegalArgumentException.class, () -> part.item(2));
    }

    @Test
    void knowsWhetherAllUsersAreThere() {
        assertTrue(accepted.isWhole());
        assertTrue(accepted.with(3, MOVED, NOON).isWhole());
        assertFalse(new JobWithUsers(accepted.job(), accepted.items().subList(0, 3)).isWhole());
        assertFalse(new JobWithUsers(accepted.with(3, MOVED, NOON).job(), accepted.items()).isWhole());
    }

    @Test
    void tellsWhoHasChanged() {
        JobWithUsers changed = accepted.with(2, MOVED, NOON).with(4, FAILED, NOON);

        assertEquals(
                new JobWithUsers(changed.job(), List.of(changed.item(2), changed.item(4))),
                changed.changedSince(accepted));
        assertEquals(List.of(), accepted.changedSince(accepted).items());
    }

    @Test
    void lastsFromStartToEndInMilliseconds() {
        JobWithUsers started =
                accepted.on(JobEvent.START, NOON.plusNanos(1_999_999)).get();
        assertEquals(Duration.ZERO, started.job().course().elapsed());

        JobWithUsers goingOn = started.with(1, MOVED, NOON.plusNanos(3_000_001));
        assertEquals(Duration.ofMillis(2), goingOn.job().course().elapsed());

        JobWithUsers finished =
                goingOn.on(JobEvent.FINISH, NOON.plusNanos(5_999_999)).get();
        assertEquals(Duration.ofMillis(4), finished.job().course().elapsed());
        assertEquals(
                Duration.ofMillis(4),
                finished.with(1, FAILED, NOON.plusSeconds(9)).job().course().elapsed());
    }

    @Test
    void isTheSameWithTheVersionOfTheStore() {
        JobWithUsers stored = accepted.at(new Version(7));

        assertEquals(new Version(7), stored.job().version());
        assertEquals(accepted, stored.at(accepted.job().version()));
    }

    @Test
    void readsEachOutcomeAsWhatItIs() {
        List<MoveOutcome> outcomes =
                List.of(new MoveOutcome.Waiting(), MOVED, PENDING, new MoveOutcome.Skipped(), FAILED);

        assertEquals(
                outcomes,
                outcomes.stream().map(outcome -> outcome.accept(new Each())).toList());
    }

    /** Each outcome as it is. */
    private static final class Each implements MoveOutcome.Visitor<MoveOutcome> {

        @Override
        public MoveOutcome visit(MoveOutcome.Waiting outcome) {
            return outcome;
        }

        @Override
        public MoveOutcome visit(MoveOutcome.Moved outcome) {
            return outcome;
        }

        @Override
        public MoveOutcome visit(MoveOutcome.Pending outcome) {
            return outcome;
        }

        @Override
        public MoveOutcome visit(MoveOutcome.Skipped outcome) {
            return outcome;
        }

        @Override
        public MoveOutcome visit(MoveOutcome.Failed outcome) {
            return outcome;
        }
    }

    private static RequestedMove move(String user) {
        return new RequestedMove(new PersonId(user), new LocationId("target"), Change.keep(), Change.keep());
    }
}
