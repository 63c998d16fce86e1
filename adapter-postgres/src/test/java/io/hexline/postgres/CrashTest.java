package io.hexline.postgres;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertInstanceOf;
import static org.junit.jupiter.api.Assertions.assertTrue;

import io.hexline.application.collaborator.Lease;
import io.hexline.application.failure.PortFailure;
import io.hexline.application.store.Store;
import io.hexline.application.store.Write;
import io.hexline.domain.value.Id.PersonId;
import io.hexline.postgres.database.Database;
import io.hexline.postgres.database.DatabaseSettings;
import io.hexline.postgres.database.Migrations;
import io.hexline.testkit.CountingIds;
import io.vavr.control.Either;
import io.zonky.test.db.postgres.embedded.EmbeddedPostgres;
import java.io.IOException;
import java.time.Duration;
import java.time.InstantSource;
import java.util.List;
import java.util.Optional;
import java.util.Set;
import org.junit.jupiter.api.Test;

/** A server that crashes takes all leases with it, and recovers: nobody commits on what it was told a moment before. */
class CrashTest {

    private static final Duration MINUTE = Duration.ofMinutes(1);
    private static final long LATER_NANOS = Duration.ofMinutes(1).toNanos();

    @Test
    void nobodyCommitsOnALeaseFromBeforeTheCrash() throws IOException {
        try (EmbeddedPostgres server = EmbeddedPostgres.builder().start();
                Database database = Database.of(DatabaseSettings.of(
                        server.getJdbcUrl("postgres", "postgres"), Optional.of("postgres"), Optional.empty()))) {
            new Migrations(database).migrate().getOrElseThrow(words -> new AssertionError(words));
            Store store = PostgresStore.on(database, new CountingIds(), InstantSource.system());
            Lease lease = store.leases()
                    .take(Set.of(Lease.Key.of(new PersonId("ada"))), MINUTE, Duration.ZERO)
                    .get();
            assertEquals(Either.right(1), store.unitOfWork().commit(List.of(new Write.ExpectLease(lease))));

            crash(database);
            awaitNoLease(database);

            assertInstanceOf(
                    PortFailure.LeaseLost.class,
                    store.unitOfWork()
                            .commit(List.of(new Write.ExpectLease(lease)))
                            .getLeft());
            assertInstanceOf(
                    PortFailure.LeaseLost.class,
                    store.leases().renew(lease, MINUTE).getLeft());
        }
    }

    /** One of the server's processes is killed; it ends all others then, and recovers. */
    private static void crash(Database database) {
        long process = database.read(
                        "find a process",
                        handle -> handle.select("SELECT pg_backend_pid()")
                                .mapTo(Long.class)
                                .one())
                .get();
        ProcessHandle.of(process).orElseThrow().destroyForcibly();
    }

    /** Not before that is the crash over. */
    private static void awaitNoLease(Database database) {
        long end = System.nanoTime() + LATER_NANOS;
        while (!leases(database).equals(Either.right(0))) {
            assertTrue(System.nanoTime() < end, "the leases are still there, or the server does not come back");
        }
    }

    private static Either<PortFailure, Integer> leases(Database database) {
        return database.read(
                "count leases",
                handle -> handle.select("SELECT count(*) FROM lease")
                        .mapTo(Integer.class)
                        .one());
    }
}
