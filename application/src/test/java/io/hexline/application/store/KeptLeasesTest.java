package io.hexline.application.store;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertFalse;
import static org.junit.jupiter.api.Assertions.assertTrue;

import io.hexline.application.collaborator.Lease;
import io.hexline.application.failure.PortFailure;
import io.hexline.application.saga.SagaStore;
import io.hexline.domain.value.Id.PersonId;
import io.vavr.control.Either;
import java.time.Duration;
import java.util.Set;
import org.junit.jupiter.api.Test;

/** Whoever waits for a slow collaborator keeps the turn. */
class KeptLeasesTest {

    private static final Lease.Key ADA = Lease.Key.of(new PersonId("ada"));
    private static final Duration TERM = Duration.ofSeconds(9);

    private final SagaStore store = new SagaStore();
    private final KeptLeases leases = new KeptLeases(store, store);

    private Lease taken() {
        return leases.take(Set.of(ADA), TERM, Duration.ZERO).get();
    }

    private void pass(Duration time) {
        for (Duration gone = Duration.ZERO; gone.compareTo(time) < 0; gone = gone.plusSeconds(1)) {
            store.pass(Duration.ofSeconds(1));
            leases.keep();
        }
    }

    @Test
    void aLeaseIsKeptWhileSomebodyWorksUnderIt() {
        Lease lease = taken();
        pass(Duration.ofMinutes(5));

        assertFalse(store.isFree(ADA));
        assertTrue(leases.renew(lease, TERM).isRight());
    }

    @Test
    void oneThatIsGivenBackIsNobodys() {
        Lease lease = taken();
        leases.release(lease);
        assertTrue(store.isFree(ADA));

        pass(Duration.ofMinutes(1));
        assertTrue(store.isFree(ADA));
    }

    @Test
    void oneThatSomebodyElseHasIsLost() {
        Lease lease = taken();
        store.takeAway(ADA);
        pass(Duration.ofMinutes(1));

        assertEquals(Either.left(new PortFailure.LeaseLost("[user ada]")), leases.renew(lease, TERM));
    }

    @Test
    void whatHangsForGoodIsSomebodyElsesAtLast() {
        taken();
        pass(KeptLeases.LONGEST);
        assertFalse(store.isFree(ADA));

        pass(TERM);
        assertTrue(store.isFree(ADA));
    }
}
