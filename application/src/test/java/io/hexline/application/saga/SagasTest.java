package io.hexline.application.saga;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertTrue;
import static org.mockito.ArgumentMatchers.any;
import static org.mockito.ArgumentMatchers.anyInt;
import static org.mockito.Mockito.doReturn;
import static org.mockito.Mockito.spy;
import static org.mockito.Mockito.verify;

import io.hexline.application.collaborator.Command;
import io.hexline.application.collaborator.Lease;
import io.hexline.application.failure.PortFailure;
import io.hexline.application.store.OutboxEntry;
import io.hexline.application.store.OutboxEntry.Purpose;
import io.hexline.application.store.Write;
import io.hexline.domain.code.Collaborator;
import io.hexline.domain.user.CallSettings.RecordingAccount;
import io.hexline.domain.value.Id.LocationId;
import io.hexline.domain.value.Id.PersonId;
import io.vavr.control.Either;
import java.time.Duration;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import java.util.Set;
import org.junit.jupiter.api.Test;

/** What is told before new work, and what becomes of what is left. */
class SagasTest {

    private static final PersonId ADA = new PersonId("ada");
    private static final PersonId BOB = new PersonId("bob");
    private static final Set<Lease.Key> ABOUT_ADA = Set.of(Lease.Key.of(ADA));
    private static final Set<Lease.Key> ABOUT_BOB = Set.of(Lease.Key.of(BOB));
    private static final Set<Lease.Key> ABOUT_BOTH = Set.of(Lease.Key.of(ADA), Lease.Key.of(BOB));
    private static final PortFailure DOWN = new PortFailure.StoreUnavailable("do it");
    private static final PortFailure SILENT =
            new PortFailure.Unreachable(Collaborator.RECORDING, "close", PortFailure.Unreachable.Cause.TIMED_OUT);

    private static final Command CLOSE_ADA = new Command.CloseRecording(ADA);
    private static final Command CLOSE_BOB = new Command.CloseRecording(BOB);
    private static final Command BILL_ADA = new Command.BillUserAt(ADA, new LocationId("bergen"));
    private static final RecordingAccount ACCOUNT =
            new RecordingAccount("vendor", RecordingAccount.Mode.ALWAYS, Optional.empty());
    private static final Command MOVE_ADA = new Command.MoveRecording(ADA, ACCOUNT);
    private static final String CLOSED_ADA = "CallRecording.close ada";
    private static final String CLOSED_BOB = "CallRecording.close bob";
    private static final String BILLED_ADA = "Billing.userMoved ada bergen";
    private static final String MOVED_ADA = "CallRecording.move ada " + ACCOUNT;

    private final SagaStore store = spy(new SagaStore());
    private final Heard heard = new Heard();
    private final Sagas sagas = Sagas.on(store.ports(), heard.collaborators(), store);

    private void owed(String id, Set<Lease.Key> about, Purpose purpose, Command... commands) {
        store.commit(
                List.of(new Write.PutEntry(OutboxEntry.of(id, about, purpose, List.of(commands), store.instant()))));
    }

    private List<String> left() {
        return store.entries().stream().map(OutboxEntry::id).toList();
    }

    /** What had been told when the work began. */
    private Either<PortFailure, List<String>> heardBefore(Set<Lease.Key> keys) {
        return sagas.alone(keys, turn -> Either.right(heard.told()));
    }

    @Test
    void whatDecidesIsToldBeforeNewWork() {
        owed("undo", ABOUT_ADA, Purpose.UNDO, CLOSE_ADA, BILL_ADA);
        owed("recording", ABOUT_ADA, Purpose.FOLLOW_UP, MOVE_ADA);

        assertEquals(Either.right(List.of(CLOSED_ADA, BILLED_ADA, MOVED_ADA)), heardBefore(ABOUT_ADA));
        assertEquals(List.of(), left());
    }

    @Test
    void aNotificationDoesNotKeepNewWorkWaiting() {
        owed("billing", ABOUT_ADA, Purpose.FOLLOW_UP, BILL_ADA);

        assertEquals(Either.right(List.of()), heardBefore(ABOUT_ADA));

        assertEquals(List.of("billing"), left());
        assertEquals(Either.right(1), sagas.recover());
        assertEquals(List.of(BILLED_ADA), heard.told());
    }

    @Test
    void whatConcernsOthersIsLeftToThem() {
        owed("undo", ABOUT_BOB, Purpose.UNDO, CLOSE_BOB);

        assertEquals(Either.right(List.of()), heardBefore(ABOUT_ADA));
        assertEquals(List.of("undo"), left());
    }

    @Test
    void whatConcernsOthersBesidesIsToldUnderTheLeaseOfAllOfThem() {
        owed("both", ABOUT_BOTH, Purpose.UNDO, CLOSE_BOB);
        owed("undo", ABOUT_ADA, Purpose.UNDO, CLOSE_ADA);

        assertEquals(Either.right(List.of(CLOSED_BOB, CLOSED_ADA)), heardBefore(ABOUT_ADA));

        assertEquals(ABOUT_BOTH, heard.keys().get(0).lease().keys());
        assertEquals(List.of(), left());
    }

    @Test
    void whatConcernsOthersBesidesAndIsNotToldKeepsNewWorkFromBeginning() {
        owed("both", ABOUT_BOTH, Purpose.UNDO, CLOSE_BOB);
        heard.fails(CLOSED_BOB, SILENT);

        assertEquals(Either.left(SILENT), heardBefore(ABOUT_ADA));

        assertEquals(List.of("both"), left());
    }

    @Test
    void whoeverIsOwedMoreMeanwhileIsBusy() {
        owed("both", ABOUT_BOTH, Purpose.UNDO, CLOSE_BOB);
        heard.before(CLOSED_BOB, () -> owed("more", ABOUT_BOTH, Purpose.UNDO, CLOSE_BOB));

        Either<PortFailure, List<String>> answer = heardBefore(ABOUT_ADA);

        assertEquals(Either.left(new PortFailure.Busy("what is still to be told of [user ada]")), answer);
        assertTrue(store.isFree(Lease.Key.of(ADA)));
    }

    @Test
    void whatIsOwedIsReadOnce() {
        sagas.alone(ABOUT_ADA, turn -> Either.right(1));

        verify(store).about(ABOUT_ADA);
    }

    @Test
    void whoeverIsNotToldKeepsNewWorkFromBeginning() {
        owed("first", ABOUT_ADA, Purpose.UNDO, CLOSE_ADA);
        owed("second", ABOUT_ADA, Purpose.UNDO, MOVE_ADA);
        heard.fails(CLOSED_ADA, SILENT);

        assertEquals(Either.left(SILENT), heardBefore(ABOUT_ADA));

        assertEquals(List.of("first"), left());
    }

    @Test
    void whoeverOnlyTakesATurnTellsNobodyAnything() {
        owed("undo", ABOUT_ADA, Purpose.UNDO, CLOSE_ADA);

        assertEquals(Either.right(1), sagas.inTurn(ABOUT_ADA, Duration.ZERO, turn -> Either.right(1)));

        assertEquals(List.of(), heard.told());
    }

    @Test
    void recoveryTellsWhatIsDueInOrderUnderTheKeysOfItsEntry() {
        owed("undo", ABOUT_ADA, Purpose.UNDO, CLOSE_ADA, MOVE_ADA);
        owed("billing", ABOUT_BOB, Purpose.FOLLOW_UP, CLOSE_BOB);

        assertEquals(Either.right(2), sagas.recover());

        assertEquals(List.of(CLOSED_ADA, MOVED_ADA, CLOSED_BOB), heard.told());
        assertEquals(
                List.of("undo/0", "undo/1", "billing/0"),
                heard.keys().stream().map(Command.Key::id).toList());
        assertEquals(
                List.of(ABOUT_ADA, ABOUT_ADA, ABOUT_BOB),
                heard.keys().stream().map(key -> key.lease().keys()).toList());
        assertEquals(List.of(), left());
        assertEquals(Either.right(0), sagas.recover());
    }

    @Test
    void whatSomebodyElseWorksOnIsLeftToIt() {
        owed("undo", ABOUT_ADA, Purpose.UNDO, CLOSE_ADA);
        owed("billing", ABOUT_BOB, Purpose.FOLLOW_UP, CLOSE_BOB);
        store.takeAway(Lease.Key.of(ADA));
        List<OutboxEntry> before = List.of(store.entries().get(0));

        assertEquals(Either.right(1), sagas.recover());

        assertEquals(List.of(CLOSED_BOB), heard.told());
        assertEquals(before, store.entries());
    }

    @Test
    void whatSomebodyElseTakesMeanwhileIsLeftToIt() {
        owed("undo", ABOUT_ADA, Purpose.UNDO, CLOSE_ADA, MOVE_ADA);
        owed("billing", ABOUT_BOB, Purpose.FOLLOW_UP, CLOSE_BOB);
        heard.fails(MOVED_ADA, new PortFailure.LeaseLost("user ada"));
        List<OutboxEntry> before = List.of(store.entries().get(0));

        assertEquals(Either.right(1), sagas.recover());

        assertEquals(before, store.entries());
    }

    @Test
    void whoeverIsNotToldKeepsNobodyElseFromBeingTold() {
        owed("undo", ABOUT_ADA, Purpose.UNDO, CLOSE_ADA);
        owed("billing", ABOUT_BOB, Purpose.FOLLOW_UP, CLOSE_BOB);
        heard.fails(CLOSED_ADA, SILENT);

        assertEquals(Either.left(SILENT), sagas.recover());

        assertEquals(List.of("undo"), left());
    }

    @Test
    void whatFailsAgainAndAgainIsTriedAfterAPauseThatDoublesUpToALimit() {
        owed("undo", ABOUT_ADA, Purpose.UNDO, CLOSE_ADA);
        heard.fails(CLOSED_ADA, SILENT);
        List<Long> pauses = new ArrayList<>();

        for (int attempts = 1; attempts <= 11; attempts++) {
            assertEquals(Either.left(SILENT), sagas.recover());
            OutboxEntry left = store.entries().get(0);
            assertEquals(attempts, left.attempts());
            assertEquals(List.of(CLOSE_ADA), left.commands());
            Duration pause = Duration.between(store.instant(), left.due());
            pauses.add(pause.toSeconds());
            store.pass(pause.minusMillis(1));
            assertEquals(Either.right(0), sagas.recover(), "it is not due yet");
            store.pass(Duration.ofMillis(1));
        }

        assertEquals(List.of(1L, 2L, 4L, 8L, 16L, 32L, 64L, 128L, 256L, 256L, 256L), pauses);
        heard.works(CLOSED_ADA);
        assertEquals(Either.right(1), sagas.recover());
        assertEquals(List.of(), left());
    }

    @Test
    void whatIsRefusedForGoodIsNotKept() {
        owed("undo", ABOUT_ADA, Purpose.UNDO, CLOSE_ADA);
        PortFailure refused = new PortFailure.Rejected(Collaborator.RECORDING, "close", 404, "", "nobody");
        heard.fails(CLOSED_ADA, refused);

        assertEquals(Either.left(refused), sagas.recover());

        assertEquals(List.of(), left());
    }

    @Test
    void whatAServerCannotDoForNowIsKept() {
        owed("undo", ABOUT_ADA, Purpose.UNDO, CLOSE_ADA);
        heard.fails(CLOSED_ADA, new PortFailure.Rejected(Collaborator.RECORDING, "close", 503, "", "busy"));

        sagas.recover();

        assertEquals(List.of("undo"), left());
    }

    @Test
    void aStoreThatCannotBeReadIsTheAnswer() {
        owed("undo", ABOUT_ADA, Purpose.UNDO, CLOSE_ADA);
        doReturn(Either.left(DOWN)).when(store).about(any());
        assertEquals(Either.left(DOWN), heardBefore(ABOUT_ADA));
        assertEquals(Either.left(DOWN), sagas.recover());

        doReturn(Either.left(DOWN)).when(store).due(any(), anyInt());
        assertEquals(Either.left(DOWN), sagas.recover());
        assertEquals(List.of(), heard.told());
    }
}
