package io.hexline.application.saga;

import static io.hexline.application.saga.SagaStore.NOON;
import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertFalse;
import static org.junit.jupiter.api.Assertions.assertThrows;
import static org.junit.jupiter.api.Assertions.assertTrue;
import static org.mockito.ArgumentMatchers.any;
import static org.mockito.Mockito.doReturn;
import static org.mockito.Mockito.never;
import static org.mockito.Mockito.spy;
import static org.mockito.Mockito.verify;

import io.hexline.application.collaborator.Command;
import io.hexline.application.collaborator.Lease;
import io.hexline.application.failure.PortFailure;
import io.hexline.application.store.Write;
import io.hexline.domain.value.Id.PersonId;
import io.vavr.control.Either;
import java.time.Duration;
import java.util.Set;
import org.junit.jupiter.api.Test;

/** Who has the turn, and for how long. */
class TurnTest {

    private static final PersonId ADA = new PersonId("ada");
    private static final Set<Lease.Key> ABOUT_ADA = Set.of(Lease.Key.of(ADA));
    private static final Set<Lease.Key> ABOUT_BOB = Set.of(Lease.Key.of(new PersonId("bob")));
    private static final Duration THIRD = Sagas.TERM.dividedBy(3);

    private final SagaStore store = spy(new SagaStore());
    private final Sagas sagas = Sagas.on(store.ports(), new Heard().collaborators(), store);

    @Test
    void oneAtATimeWorksOnSomebody() {
        Either<PortFailure, Integer> inside = sagas.alone(
                ABOUT_ADA,
                turn -> sagas.alone(
                        Set.of(Lease.Key.of(ADA), Lease.Key.of(new PersonId("bob"))), other -> Either.right(1)));

        assertTrue(inside.isLeft() && inside.getLeft() instanceof PortFailure.Busy);
        assertEquals(Either.right(1), sagas.alone(ABOUT_ADA, turn -> sagas.alone(ABOUT_BOB, other -> Either.right(1))));
    }

    @Test
    void theTurnIsGivenBackHoweverItEnds() {
        sagas.alone(ABOUT_ADA, turn -> Either.left(new PortFailure.Conflict("room")));
        assertTrue(store.isFree(Lease.Key.of(ADA)));

        assertThrows(
                IllegalStateException.class,
                () -> sagas.alone(ABOUT_ADA, turn -> {
                    assertFalse(store.isFree(Lease.Key.of(ADA)));
                    throw new IllegalStateException("defect");
                }));
        assertTrue(store.isFree(Lease.Key.of(ADA)));
    }

    @Test
    void aTurnThatCannotBeGivenBackChangesNoAnswer() {
        doReturn(Either.left(new PortFailure.StoreUnavailable("release")))
                .when(store)
                .release(any());

        assertEquals(Either.right(1), sagas.alone(ABOUT_ADA, turn -> Either.right(1)));
    }

    @Test
    void theLeaseIsRenewedOnceAThirdOfItsTermIsOver() {
        sagas.alone(ABOUT_ADA, turn -> {
            Lease first = turn.lease();
            store.pass(THIRD.minusMillis(1));
            assertEquals(Either.right(first), turn.keep());
            verify(store, never()).renew(any(), any());

            store.pass(Duration.ofMillis(1));
            Lease renewed = first.renewed(NOON.plus(THIRD).plus(Sagas.TERM));
            assertEquals(Either.right(renewed), turn.keep());
            assertEquals(new Write.ExpectLease(renewed), turn.held());
            verify(store).renew(first, Sagas.TERM);

            store.pass(THIRD.minusMillis(1));
            assertEquals(Either.right(renewed), turn.keep());
            return turn.key().map(key -> assertKey(renewed, key));
        });
    }

    private static Command.Key assertKey(Lease lease, Command.Key key) {
        assertEquals(new Command.Key("entry-1", lease), key);
        return key;
    }

    @Test
    void aLeaseThatHasRunOutIsKeptAsLongAsNobodyElseTakesIt() {
        sagas.alone(ABOUT_ADA, turn -> {
            store.pass(Sagas.TERM.multipliedBy(2));
            assertTrue(turn.keep().isRight());
            store.pass(Sagas.TERM);
            store.takeAway(Lease.Key.of(ADA));
            assertEquals(Either.left(new PortFailure.LeaseLost("[user ada]")), turn.keep());
            return turn.key();
        });
    }
}
