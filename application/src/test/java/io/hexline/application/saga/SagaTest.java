package io.hexline.application.saga;

import static io.hexline.application.saga.SagaStore.NOON;
import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.mockito.ArgumentMatchers.any;
import static org.mockito.Mockito.doCallRealMethod;
import static org.mockito.Mockito.doReturn;
import static org.mockito.Mockito.spy;
import static org.mockito.Mockito.verify;

import io.hexline.application.collaborator.Command;
import io.hexline.application.collaborator.Lease;
import io.hexline.application.failure.PortFailure;
import io.hexline.application.failure.PortFailure.NotCompensated;
import io.hexline.application.saga.Turn.Saga.Step;
import io.hexline.application.store.OutboxEntry;
import io.hexline.application.store.OutboxEntry.Purpose;
import io.hexline.application.store.Write;
import io.hexline.domain.code.Collaborator;
import io.hexline.domain.user.CallSettings.RecordingAccount;
import io.hexline.domain.value.Id.LocationId;
import io.hexline.domain.value.Id.PersonId;
import io.hexline.domain.value.Version;
import io.vavr.control.Either;
import java.time.Duration;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import java.util.Set;
import java.util.stream.Stream;
import org.junit.jupiter.api.Test;

/** In these sagas some users are not recorded any more, and where that fails they are again. */
class SagaTest {

    private static final PortFailure CONFLICT = new PortFailure.Conflict("room");
    private static final PortFailure DOWN = new PortFailure.StoreUnavailable("commit");
    private static final PortFailure LOST = new PortFailure.LeaseLost("user ada");
    private static final PortFailure SILENT =
            new PortFailure.Unreachable(Collaborator.RECORDING, "call", PortFailure.Unreachable.Cause.TIMED_OUT);
    private static final PortFailure REFUSED =
            new PortFailure.Rejected(Collaborator.RECORDING, "call", 404, "", "nobody");
    private static final RecordingAccount ACCOUNT =
            new RecordingAccount("vendor", RecordingAccount.Mode.ALWAYS, Optional.empty());
    private static final Lease.Key ADA = Lease.Key.of(new PersonId("ada"));
    private static final Write ROOM = new Write.ExpectRoom(new LocationId("oslo"), 1);
    private static final String DISABLE = "CallRecording.disable ";

    private final SagaStore store = spy(new SagaStore());
    private final Heard heard = new Heard();
    private final Sagas sagas = Sagas.on(store.ports(), heard.collaborators(), store);

    private Either<PortFailure, Integer> carryOut(String... users) {
        return sagas.inTurn(Set.of(ADA), Duration.ZERO, turn -> carryOut(turn, users));
    }

    private static Either<PortFailure, Integer> carryOut(Turn turn, String... users) {
        List<Step> steps = Stream.of(users)
                .map(user -> new Step(new Command.DisableRecording(new PersonId(user)), restore(user)))
                .toList();
        return turn.carryOut(steps, List.of(ROOM));
    }

    private static Command restore(String user) {
        return new Command.RestoreRecording(new PersonId(user), ACCOUNT);
    }

    private static String restored(String user) {
        return "CallRecording.restore " + user + " " + ACCOUNT;
    }

    /** The first entry, as it was written down to begin with. */
    private static OutboxEntry begun(String... users) {
        return OutboxEntry.of(
                        "entry-1",
                        Set.of(ADA),
                        Purpose.UNDO,
                        Stream.of(users).map(SagaTest::restore).toList(),
                        NOON)
                .at(Version.NEW.next());
    }

    /** What begins is committed, what ends is not, and what is written down then is again. */
    private void lastCommitFails(PortFailure why) {
        doCallRealMethod()
                .doReturn(Either.left(why))
                .doCallRealMethod()
                .when(store)
                .commit(any());
    }

    @Test
    void howAllIsUndoneIsWrittenBeforeTheFirstIsTold() {
        List<OutboxEntry> written = new ArrayList<>();
        heard.before(DISABLE + "a", () -> written.addAll(store.entries()));

        assertEquals(Either.right(1), carryOut("a", "b"));

        assertEquals(List.of(begun("b", "a")), written);
    }

    @Test
    void whereThatCannotBeWrittenNobodyIsTold() {
        doReturn(Either.left(DOWN)).when(store).commit(any());

        assertEquals(Either.left(DOWN), carryOut("a", "b"));

        assertEquals(List.of(), heard.told());
    }

    @Test
    void stepsAreToldInOrderEachUnderItsOwnKeyAndTheLastCommitEndsTheSaga() {
        assertEquals(Either.right(1), carryOut("a", "b"));

        assertEquals(List.of(DISABLE + "a", DISABLE + "b"), heard.told());
        Lease lease = new Lease(Set.of(ADA), 1, NOON.plus(Sagas.TERM));
        assertEquals(List.of(new Command.Key("entry-1+0", lease), new Command.Key("entry-1+1", lease)), heard.keys());
        assertEquals(
                List.of(new Write.ExpectLease(lease), new Write.RemoveEntry(begun("b", "a")), ROOM),
                store.commits().get(1));
        assertEquals(List.of(), store.entries());
    }

    @Test
    void whereThereIsNothingToTellThereIsOneCommit() {
        assertEquals(Either.right(1), carryOut());

        assertEquals(
                List.of(List.of(new Write.ExpectLease(new Lease(Set.of(ADA), 1, NOON.plus(Sagas.TERM))), ROOM)),
                store.commits());
    }

    @Test
    void aStepThatIsForLaterLeavesTheSagaToWhoeverComesThen() {
        heard.fails(DISABLE + "b", DOWN);

        assertEquals(Either.left(DOWN), carryOut("a", "b", "c"));

        assertEquals(List.of(DISABLE + "a", DISABLE + "b"), heard.told());
        assertEquals(List.of(begun("c", "b", "a")), store.entries());
    }

    @Test
    void whatCannotBeUndoneBecauseOfTheStoreIsNoFailureOfOthers() {
        heard.fails(restored("b"), DOWN);
        lastCommitFails(DOWN);

        assertEquals(Either.left(DOWN), carryOut("a", "b"));

        assertEquals(List.of(DISABLE + "a", DISABLE + "b", restored("b")), heard.told());
        assertEquals(
                List.of(begun("b", "a").failed(NOON)),
                store.entries().stream()
                        .map(entry -> entry.at(Version.NEW.next()))
                        .toList());
    }

    @Test
    void aStepThatFailsIsUndoneWithThoseBeforeItInReverseOrder() {
        heard.fails(DISABLE + "b", SILENT);

        assertEquals(Either.left(SILENT), carryOut("a", "b", "c"));

        assertEquals(List.of(DISABLE + "a", DISABLE + "b", restored("b"), restored("a")), heard.told());
        assertEquals(List.of(), store.entries());
    }

    @Test
    void aCommitThatIsRefusedUndoesEverything() {
        lastCommitFails(CONFLICT);

        assertEquals(Either.left(CONFLICT), carryOut("a", "b"));

        assertEquals(List.of(DISABLE + "a", DISABLE + "b", restored("b"), restored("a")), heard.told());
        assertEquals(List.of(), store.entries());
    }

    @Test
    void whoeverACollaboratorTellsThatTheLeaseIsLostUndoesAndWritesNothing() {
        heard.fails(DISABLE + "b", LOST);

        assertEquals(Either.left(LOST), carryOut("a", "b", "c"));

        assertEquals(List.of(DISABLE + "a", DISABLE + "b"), heard.told());
        assertEquals(List.of(begun("c", "b", "a")), store.entries());
        assertEquals(1, store.commits().size());
    }

    @Test
    void whoseLeaseIsGoneBeforeItBeginsTellsNobody() {
        Either<PortFailure, Integer> answer = sagas.inTurn(Set.of(ADA), Duration.ZERO, turn -> {
            store.takeAway(ADA);
            return carryOut(turn, "a");
        });

        assertEquals(Either.left(new PortFailure.LeaseLost("[user ada]")), answer);
        assertEquals(List.of(), heard.told());
        assertEquals(List.of(), store.commits());
    }

    @Test
    void whoseLeaseIsGoneWhenItIsToBeRenewedUndoesAndWritesNothing() {
        heard.before(DISABLE + "a", () -> {
            store.pass(Sagas.TERM);
            store.takeAway(ADA);
        });

        assertEquals(Either.left(new PortFailure.LeaseLost("[user ada]")), carryOut("a", "b"));

        assertEquals(List.of(DISABLE + "a"), heard.told());
        assertEquals(List.of(begun("b", "a")), store.entries());
        assertEquals(1, store.commits().size());
    }

    @Test
    void whoseLeaseIsGoneWhenItCommitsUndoesAndWritesNothing() {
        heard.before(DISABLE + "b", () -> store.takeAway(ADA));

        assertEquals(Either.left(new PortFailure.LeaseLost("[user ada]")), carryOut("a", "b"));

        assertEquals(List.of(DISABLE + "a", DISABLE + "b"), heard.told());
        assertEquals(List.of(begun("b", "a")), store.entries());
        assertEquals(1, store.commits().size());
    }

    @Test
    void whoseLeaseIsGoneWhileItUndoesWritesNothing() {
        heard.fails(DISABLE + "b", SILENT);
        heard.fails(restored("b"), LOST);

        assertEquals(Either.left(new NotCompensated(SILENT, List.of(LOST))), carryOut("a", "b"));

        assertEquals(List.of(begun("b", "a")), store.entries());
        assertEquals(1, store.commits().size());
    }

    @Test
    void whoseLeaseIsGoneOnceItHasUndoneAllWritesNothing() {
        heard.fails(DISABLE + "b", SILENT);
        heard.before(restored("a"), () -> store.takeAway(ADA));

        assertEquals(Either.left(SILENT), carryOut("a", "b"));

        assertEquals(List.of(begun("b", "a")), store.entries());
        assertEquals(1, store.commits().size());
    }

    @Test
    void whereTheStoreCannotSayWhatItWroteTheSagaThatIsOpenIsUndone() {
        lastCommitFails(DOWN);

        assertEquals(Either.left(DOWN), carryOut("a"));

        verify(store).find("entry-1");
        assertEquals(List.of(DISABLE + "a", restored("a")), heard.told());
        assertEquals(List.of(), store.entries());
    }

    @Test
    void whereTheStoreCannotSayWhatItWroteTheSagaThatIsGoneIsDone() {
        doCallRealMethod()
                .doAnswer(call -> {
                    call.callRealMethod();
                    return Either.left(DOWN);
                })
                .when(store)
                .commit(any());

        assertEquals(Either.right(1), carryOut("a"));

        assertEquals(List.of(DISABLE + "a"), heard.told());
        assertEquals(List.of(), store.entries());
    }

    @Test
    void whereTheStoreCannotEvenSayWhetherTheSagaIsOpenItIsLeftAsItIs() {
        lastCommitFails(DOWN);
        doReturn(Either.left(new PortFailure.StoreUnavailable("find")))
                .when(store)
                .find(any());

        assertEquals(Either.left(DOWN), carryOut("a"));

        assertEquals(List.of(DISABLE + "a"), heard.told());
        assertEquals(List.of(begun("a")), store.entries());
    }

    @Test
    void whatCannotBeUndoneNowIsToldAndKeptAndTheRestIsUndoneAllTheSame() {
        heard.fails(DISABLE + "c", SILENT);
        heard.fails(restored("b"), SILENT);

        assertEquals(Either.left(new NotCompensated(SILENT, List.of(SILENT))), carryOut("a", "b", "c"));

        assertEquals(1, heard.told().stream().filter(restored("a")::equals).count());
        assertEquals(5, heard.told().stream().filter(restored("b")::equals).count());
        assertEquals(List.of(begun("c", "b", "a").failed(NOON).at(new Version(2))), store.entries());
    }

    @Test
    void whatIsRefusedForGoodIsToldAndNotKept() {
        for (PortFailure refusal : List.of(REFUSED, CONFLICT)) {
            heard.fails(DISABLE + "b", SILENT);
            heard.fails(restored("a"), refusal);

            assertEquals(Either.left(new NotCompensated(SILENT, List.of(refusal))), carryOut("a", "b"));

            assertEquals(List.of(), store.entries());
        }
    }

    @Test
    void whatIsLeftButCannotBeWrittenStaysAsItWasBegun() {
        doCallRealMethod().doReturn(Either.left(DOWN)).when(store).commit(any());
        heard.fails(DISABLE + "b", SILENT);

        assertEquals(Either.left(SILENT), carryOut("a", "b"));

        assertEquals(List.of(begun("b", "a")), store.entries());
    }
}
