package io.hexline.postgres.write;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertFalse;
import static org.junit.jupiter.api.Assertions.assertInstanceOf;
import static org.junit.jupiter.api.Assertions.assertTrue;

import io.hexline.application.failure.PortFailure;
import io.hexline.application.store.Write;
import io.hexline.domain.location.Location;
import io.hexline.domain.value.Id.LocationId;
import io.hexline.domain.value.Id.OrgId;
import io.hexline.postgres.TestDatabases;
import io.hexline.postgres.database.Database;
import io.hexline.postgres.read.OrganizationReads;
import io.hexline.testkit.ALocation;
import io.hexline.testkit.AWorld;
import io.hexline.testkit.AnOrganization;
import io.vavr.control.Either;
import java.time.Duration;
import java.util.List;
import java.util.concurrent.CompletableFuture;
import java.util.concurrent.CountDownLatch;
import java.util.concurrent.ExecutorService;
import java.util.concurrent.Executors;
import java.util.concurrent.Future;
import org.jdbi.v3.core.Handle;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.Test;

/** A commit that stands on a location: who changes the location comes before it or after it, and nobody waits in a ring. */
class ExpectedLocationTest {

    private static final Duration LATER = Duration.ofSeconds(30);
    private static final OrgId ACME = new OrgId("acme");

    private final ExecutorService threads = Executors.newCachedThreadPool();
    private final Database database =
            TestDatabases.holding(AWorld.of(AnOrganization.named("acme").build())
                    .with(
                            ALocation.named("bergen", ACME).build(),
                            ALocation.named("oslo", ACME).build())
                    .build());
    private final Location bergen = location("bergen");
    private final Location oslo = location("oslo");

    @AfterEach
    void stop() {
        threads.shutdownNow();
    }

    private Location location(String name) {
        LocationId id = ALocation.named(name, ACME).build().id();
        return new OrganizationReads(database).find(id).get().orElseThrow();
    }

    /** A commit that has written, and lasts until it is told to end. */
    private final class Begun {

        private final CompletableFuture<Integer> process = new CompletableFuture<>();
        private final CountDownLatch told = new CountDownLatch(1);
        private final Future<Either<PortFailure, Integer>> answer;

        private Begun(Write... writes) {
            answer = threads.submit(() -> database.commit("begin", (handle, first) -> {
                new Transaction(database, handle).apply(first, List.of(writes));
                process.complete(handle.select("SELECT pg_backend_pid()")
                        .mapTo(Integer.class)
                        .one());
                return await(writes.length);
            }));
            process.join();
        }

        private int await(int written) {
            try {
                told.await();
            } catch (InterruptedException hurry) {
                Thread.currentThread().interrupt();
            }
            return written;
        }

        void awaitSomebodyWhoWaits() {
            long end = System.nanoTime() + LATER.toNanos();
            String waiting =
                    "SELECT count(*) FROM pg_stat_activity WHERE " + process.join() + " = ANY(pg_blocking_pids(pid))";
            while (one(waiting) == 0) {
                assertTrue(System.nanoTime() < end, "nobody waits for it");
            }
        }

        void end() throws Exception {
            told.countDown();
            assertTrue(answer.get().isRight());
        }
    }

    private int one(String statement) {
        return database.read(
                        "look",
                        handle -> handle.select(statement).mapTo(Integer.class).one())
                .get();
    }

    private Future<Either<PortFailure, Integer>> begin(Write... writes) {
        return threads.submit(() -> commit(writes));
    }

    private Either<PortFailure, Integer> commit(Write... writes) {
        return new Commits(database).commit(List.of(writes));
    }

    private boolean canBeLocked(Location location, String how) {
        return database.commit("lock", handle -> lock(handle, location, how)).isRight();
    }

    private static String lock(Handle handle, Location location, String how) {
        return handle.select(
                        "SELECT id FROM location WHERE id = ? " + how + " NOWAIT",
                        location.id().value())
                .mapTo(String.class)
                .one();
    }

    @Test
    void whoeverChangesItComesAfterThoseWhoStandOnIt() throws Exception {
        Begun standing = new Begun(new Write.ExpectLocation(oslo));
        Future<Either<PortFailure, Integer>> changing = begin(new Write.PutLocation(oslo));
        standing.awaitSomebodyWhoWaits();
        assertFalse(changing.isDone());

        standing.end();

        assertEquals(Either.right(1), changing.get());
    }

    @Test
    void whoeverWantsToStandOnItWhileItChangesIsRefused() throws Exception {
        Begun changing = new Begun(new Write.PutLocation(oslo));
        Future<Either<PortFailure, Integer>> standing =
                begin(new Write.PutLocation(bergen), new Write.ExpectLocation(oslo));
        changing.awaitSomebodyWhoWaits();

        changing.end();

        assertInstanceOf(PortFailure.Conflict.class, standing.get().getLeft());
        assertEquals(bergen, location("bergen"));
    }

    @Test
    void severalCanStandOnItAtOnce() throws Exception {
        Begun standing = new Begun(new Write.ExpectLocation(oslo));

        assertEquals(Either.right(1), commit(new Write.ExpectLocation(oslo)));

        standing.end();
    }

    /** In whatever order they are written: who waits for the first has none of the others, so that there is no ring. */
    @Test
    void severalLocationsAreLockedInTheOrderOfTheirIds() throws Exception {
        Begun first = new Begun(new Write.PutLocation(bergen));
        Future<Either<PortFailure, Integer>> second =
                begin(new Write.ExpectLocation(oslo), new Write.PutLocation(bergen));
        first.awaitSomebodyWhoWaits();

        assertTrue(canBeLocked(oslo, "FOR UPDATE"));

        first.end();
        assertInstanceOf(PortFailure.Conflict.class, second.get().getLeft());
    }

    /** Of two who had it together, none could go on. */
    @Test
    void whoeverCountsThereTooHasItAloneFromTheBeginning() throws Exception {
        Begun counting = new Begun(new Write.ExpectLocation(oslo), new Write.ExpectRoom(oslo.id(), 1));

        assertFalse(canBeLocked(oslo, "FOR SHARE"));
        assertTrue(canBeLocked(oslo, "FOR KEY SHARE"), "users go there all the same");

        counting.end();
    }
}
