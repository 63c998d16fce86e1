package io.hexline.testkit.contract;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertInstanceOf;
import static org.junit.jupiter.api.Assertions.assertTrue;

import io.hexline.application.collaborator.Lease;
import io.hexline.application.failure.PortFailure;
import io.hexline.application.store.Leases;
import io.hexline.application.store.OutboxEntry;
import io.hexline.application.store.OutboxEntry.Purpose;
import io.hexline.application.store.Store;
import io.hexline.application.store.Write;
import io.hexline.domain.user.Person;
import io.hexline.domain.value.Id.JobId;
import io.vavr.control.Either;
import java.time.Duration;
import java.time.Instant;
import java.util.List;
import java.util.Optional;
import java.util.Set;
import org.junit.jupiter.api.RepeatedTest;
import org.junit.jupiter.api.Test;

/** Of those who want the lease of something, one has it at a time; one that has run out is worth nothing once another has it. */
public abstract class LeasesContract extends RaceContract {

    private static final Duration MINUTE = Duration.ofMinutes(1);
    private static final Duration AT_ONCE = Duration.ZERO;
    private static final Lease.Key JOB = Lease.Key.of(new JobId("job"));
    private static final Lease.Key USER = Lease.Key.of(ADA.id());
    private static final Lease.Key OTHER = Lease.Key.of(BOB.id());

    /** Counts without guarding the counter; some are lost where two count at once. */
    private static final class Unguarded {

        private int value;

        void increase() {
            int read = value;
            Thread.yield();
            value = read + 1;
        }
    }

    private Store empty() {
        return store(smallWorld().build());
    }

    @RepeatedTest(value = ROUNDS / 6, failureThreshold = 1)
    void oneAtATimeHasTheLease() throws Exception {
        Leases leases = empty().leases();
        Unguarded counter = new Unguarded();
        Set<Lease.Key> everybody = Lease.Key.of(RUNNERS.stream().map(Person::id).toList());
        Set<Lease.Key> one = Set.of(Lease.Key.of(RUNNERS.get(0).id()));

        run(number -> {
            Lease lease = right(leases.take(number % 2 == 0 ? everybody : one, MINUTE, MINUTE));
            counter.increase();
            return right(leases.release(lease));
        });

        assertEquals(THREADS, counter.value);
    }

    @Test
    void whoeverComesSecondIsToldWhoIsBusyAndGetsNothing() {
        Leases leases = empty().leases();
        Lease first = right(leases.take(Set.of(USER), MINUTE, AT_ONCE));

        Either<PortFailure, Lease> second = leases.take(Set.of(OTHER, USER), MINUTE, AT_ONCE);

        assertInstanceOf(PortFailure.Busy.class, second.getLeft());
        assertTrue(leases.take(Set.of(OTHER, JOB), MINUTE, AT_ONCE).isRight());
        right(leases.release(first));
        assertTrue(leases.take(Set.of(USER), MINUTE, AT_ONCE).isRight());
    }

    @Test
    void aLeaseThatHasRunOutIsTakenByTheNextWithAGreaterFence() {
        Store store = empty();
        Leases leases = store.leases();
        Lease late = right(leases.take(Set.of(USER, JOB), AT_ONCE, AT_ONCE));

        Lease next = right(leases.take(Set.of(USER), MINUTE, AT_ONCE));

        assertTrue(next.fence() > late.fence());
        assertInstanceOf(PortFailure.LeaseLost.class, leases.renew(late, MINUTE).getLeft());
        right(leases.release(late));
        assertInstanceOf(
                PortFailure.Busy.class,
                leases.take(Set.of(USER), MINUTE, AT_ONCE).getLeft(),
                "whoever is late gives back nothing that another has");
        assertTrue(leases.take(Set.of(JOB), MINUTE, AT_ONCE).isRight());
    }

    @Test
    void whoeverHasLostALeaseCommitsNothing() {
        Store store = empty();
        Lease late = right(store.leases().take(Set.of(USER), AT_ONCE, AT_ONCE));
        Lease next = right(store.leases().take(Set.of(USER), MINUTE, AT_ONCE));
        OutboxEntry entry = OutboxEntry.of("entry", Set.of(USER), Purpose.UNDO, List.of(), Instant.EPOCH);

        Either<PortFailure, Integer> answer =
                store.unitOfWork().commit(List.of(new Write.PutEntry(entry), new Write.ExpectLease(late)));

        assertInstanceOf(PortFailure.LeaseLost.class, answer.getLeft());
        assertEquals(Optional.empty(), right(store.outbox().find("entry")));
        commit(store, new Write.ExpectLease(next), new Write.PutEntry(entry));
        right(store.leases().release(next));
        assertInstanceOf(
                PortFailure.LeaseLost.class,
                store.unitOfWork().commit(List.of(new Write.ExpectLease(next))).getLeft());
    }

    @Test
    void aLeaseThatHasRunOutIsGoodAsLongAsNobodyElseHasIt() {
        Store store = empty();
        Lease late = right(store.leases().take(Set.of(USER), AT_ONCE, AT_ONCE));

        commit(store, new Write.ExpectLease(late));
        Lease renewed = right(store.leases().renew(late, MINUTE));

        assertEquals(late.fence(), renewed.fence());
        assertInstanceOf(
                PortFailure.Busy.class,
                store.leases().take(Set.of(USER), MINUTE, AT_ONCE).getLeft());
        commit(store, new Write.ExpectLease(renewed));
    }
}
