package io.hexline.application.saga;

import static io.hexline.application.saga.SagaStore.NOON;
import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.mockito.ArgumentMatchers.any;
import static org.mockito.Mockito.doCallRealMethod;
import static org.mockito.Mockito.doReturn;
import static org.mockito.Mockito.verify;

import io.hexline.application.collaborator.Command;
import io.hexline.application.collaborator.Lease;
import io.hexline.application.failure.PortFailure;
import io.hexline.application.failure.PortFailure.NotCompensated;
import io.hexline.application.store.OutboxEntry;
import io.hexline.application.store.Write;
import io.hexline.domain.value.Version;
import io.vavr.control.Either;
import java.util.ArrayList;
import java.util.List;
import java.util.Set;
import org.junit.jupiter.api.Test;

/** A saga is carried out as a whole, or undone as far as it came. */
class SagaTest extends RecordingSagas {

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
    void whatCannotBeUndoneBecauseOfTheStoreIsNoFailureOfOthers() {
        heard.fails(restored("b"), DOWN);
        lastCommitFails(DOWN);

        assertEquals(Either.left(DOWN), carryOut("a", "b"));

        assertEquals(List.of(DISABLE + "a", DISABLE + "b", restored("b")), heard.told());
        assertEquals(1, store.entries().size(), "it is told again");
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
