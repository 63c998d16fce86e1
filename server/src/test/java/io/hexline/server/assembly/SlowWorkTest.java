package io.hexline.server.assembly;

import static org.junit.jupiter.api.Assertions.assertTrue;

import io.hexline.application.Host;
import io.hexline.application.collaborator.Lease;
import io.hexline.application.failure.PortFailure;
import io.hexline.application.license.AssignLicenses.AssignLicensesCommand;
import io.hexline.application.store.Leases;
import io.hexline.application.store.UnitOfWork;
import io.hexline.application.store.Write;
import io.hexline.domain.license.LicenseOperation;
import io.hexline.domain.value.Email;
import io.hexline.domain.value.Id.LicenseId;
import io.hexline.domain.value.Id.OrgId;
import io.hexline.world.snapshot.Snapshots;
import io.vavr.control.Either;
import java.time.Duration;
import java.time.Instant;
import java.util.List;
import java.util.Optional;
import java.util.Set;
import java.util.concurrent.CountDownLatch;
import java.util.concurrent.TimeUnit;
import java.util.concurrent.atomic.AtomicReference;
import org.junit.jupiter.api.Test;

/** However long something takes, nobody else takes it over meanwhile. */
class SlowWorkTest {

    private final AtomicReference<Instant> now = new AtomicReference<>(Instant.parse("2026-01-01T12:00:00Z"));
    private final CountDownLatch renewed = new CountDownLatch(1);

    @Test
    void itsLeaseIsRenewedMeanwhile() throws InterruptedException {
        try (Assembly assembly = new Assembly(Snapshots.sample(), Duration.ZERO, now::get, this::slow)) {
            Either<?, ?> answer =
                    assembly.useCases().licensing().assignLicenses().handle(adding());

            assertTrue(answer.isRight(), answer::toString);
            assertTrue(renewed.await(0, TimeUnit.SECONDS));
        }
    }

    private static AssignLicensesCommand adding() {
        return new AssignLicensesCommand(
                new OrgId("96abc2aa-3dcc-11e5-a152-fe34819cdc9a"),
                Optional.empty(),
                Optional.of(new Email("john.andersen@example.com")),
                List.of(LicenseOperation.add(new LicenseId("96abc2aa-3dcc-11e5-2342-0f4556adeerf"))),
                List.of());
    }

    /** A commit takes up most of a lease's term, and waits for somebody to look after the lease. */
    private Host slow(Host host) {
        UnitOfWork store = host.store().unitOfWork();
        return host.with(host.store()
                .withLeases(new Watched(host.store().leases()))
                .withUnitOfWork(writes -> slow(store, writes)));
    }

    private Either<PortFailure, Integer> slow(UnitOfWork store, List<Write> writes) {
        now.updateAndGet(time -> time.plusSeconds(8));
        try {
            assertTrue(renewed.await(10, TimeUnit.SECONDS), "nobody looks after the lease");
        } catch (InterruptedException hurry) {
            throw new AssertionError(hurry);
        }
        return store.commit(writes);
    }

    private final class Watched implements Leases {

        private final Leases leases;

        private Watched(Leases leases) {
            this.leases = leases;
        }

        @Override
        public Either<PortFailure, Lease> take(Set<Lease.Key> keys, Duration term, Duration patience) {
            return leases.take(keys, term, patience);
        }

        @Override
        public Either<PortFailure, Lease> renew(Lease lease, Duration term) {
            return leases.renew(lease, term).peek(kept -> renewed.countDown());
        }

        @Override
        public Either<PortFailure, Lease> release(Lease lease) {
            return leases.release(lease);
        }
    }
}
