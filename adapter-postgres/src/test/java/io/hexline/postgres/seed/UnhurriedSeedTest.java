package io.hexline.postgres.seed;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertTrue;

import io.hexline.application.failure.PortFailure;
import io.hexline.postgres.TestDatabases;
import io.hexline.postgres.database.Database;
import io.hexline.postgres.database.DatabaseSettings;
import io.hexline.postgres.database.Migrations;
import io.hexline.world.World;
import io.hexline.world.snapshot.Snapshots;
import io.vavr.control.Either;
import java.time.Duration;
import java.util.concurrent.CompletableFuture;
import java.util.concurrent.ExecutorService;
import java.util.concurrent.Executors;
import java.util.concurrent.Future;
import org.jdbi.v3.core.Handle;
import org.junit.jupiter.api.Test;

/** Very many rows take longer than a statement may take that somebody waits for, or may wait for another. */
class UnhurriedSeedTest {

    private static final Duration BRIEF = Duration.ofSeconds(2);
    private static final Duration LONG = Duration.ofMinutes(1);

    private static final String WAITS_LONGER = "SELECT count(*) FROM pg_locks WHERE pg_backend_pid()"
            + " = ANY(pg_blocking_pids(pid)) AND clock_timestamp() - waitstart > interval '3 s'";

    @Test
    void aStatementOfASeedIsNotBrokenOff() throws Exception {
        DatabaseSettings settings = TestDatabases.unprepared();
        World world = Snapshots.sample();
        ExecutorService threads = Executors.newCachedThreadPool();
        try (Database patient = Database.of(settings);
                Database hurried = Database.of(
                        new DatabaseSettings(settings.url(), settings.user(), settings.password(), 2, BRIEF, BRIEF))) {
            new Migrations(patient).migrate().getOrElseThrow(trouble -> new AssertionError(trouble.words()));
            CompletableFuture<Boolean> locked = new CompletableFuture<>();
            Future<?> holding = threads.submit(() -> patient.commit("hold", handle -> held(handle, locked)));
            locked.join();

            Future<Either<PortFailure, Integer>> filling = threads.submit(() -> Seed.fill(hurried, world));

            assertEquals(Either.right(world.people().size()), filling.get());
            holding.get();
        } finally {
            threads.shutdownNow();
        }
    }

    /** Until somebody has waited for longer than a statement may take. */
    private static boolean held(Handle handle, CompletableFuture<Boolean> locked) {
        handle.execute("LOCK TABLE person IN ACCESS EXCLUSIVE MODE");
        locked.complete(true);
        long end = System.nanoTime() + LONG.toNanos();
        while (handle.select(WAITS_LONGER).mapTo(Integer.class).one() == 0) {
            assertTrue(System.nanoTime() < end, "nobody waits");
        }
        return true;
    }
}
