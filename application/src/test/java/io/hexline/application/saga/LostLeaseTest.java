package io.hexline.application.saga;

import static org.junit.jupiter.api.Assertions.assertEquals;

import io.hexline.application.failure.PortFailure;
import io.hexline.application.failure.PortFailure.NotCompensated;
import io.vavr.control.Either;
import java.time.Duration;
import java.util.List;
import java.util.Set;
import org.junit.jupiter.api.Test;

/** Whose lease is gone, because somebody else has taken over, does nothing any more. */
class LostLeaseTest extends RecordingSagas {

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

    /** A database that fails over loses what it was told last, and its leases with it. */
    @Test
    void whoseLeaseIsGoneWithTheStoreHasFailedBecauseOfTheStore() {
        heard.fails(restored("b"), LOST);
        lastCommitFails(DOWN);

        assertEquals(Either.left(DOWN), carryOut("a", "b"));

        assertEquals(List.of(begun("b", "a")), store.entries());
    }

    @Test
    void whoseLeaseIsGoneOnceItHasUndoneAllWritesNothing() {
        heard.fails(DISABLE + "b", SILENT);
        heard.before(restored("a"), () -> store.takeAway(ADA));

        assertEquals(Either.left(SILENT), carryOut("a", "b"));

        assertEquals(List.of(begun("b", "a")), store.entries());
        assertEquals(1, store.commits().size());
    }
}
