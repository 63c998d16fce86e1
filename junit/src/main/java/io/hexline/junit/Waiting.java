package io.hexline.junit;

import io.hexline.domain.job.BatchJob;
import io.hexline.domain.job.JobState;
import io.hexline.server.control.ControlledServer;
import io.hexline.world.Work;
import io.hexline.world.World;
import java.time.Duration;
import java.util.Set;
import java.util.concurrent.CountDownLatch;
import java.util.concurrent.TimeUnit;
import java.util.function.Predicate;
import java.util.stream.Stream;
import org.junit.jupiter.api.Assertions;

/** Waits for a world to become as it is wanted: looks again after each change. */
final class Waiting {

    private static final Set<JobState> AT_WORK = Set.of(JobState.STARTING, JobState.RUNNING);

    private static final long MOMENT = TimeUnit.MILLISECONDS.toNanos(50);

    private final ControlledServer server;
    private final long end;

    private Waiting(ControlledServer server, Duration patience) {
        this.server = server;
        this.end = System.nanoTime() + patience.toNanos();
    }

    static void until(Predicate<World> wanted, ControlledServer server, Duration patience) {
        new Waiting(server, patience).until(wanted);
    }

    static boolean isQuiet(World world) {
        Work work = world.work();
        return Stream.concat(
                        work.jobs().stream().map(known -> known.job().state()),
                        work.batchJobs().stream().map(BatchJob::state))
                .noneMatch(AT_WORK::contains);
    }

    /** What was seen is asked for before the world, so that no change is lost between the two. */
    private void until(Predicate<World> wanted) {
        long seen = server.events().last();
        while (!wanted.test(server.live().world())) {
            if (System.nanoTime() >= end) {
                Assertions.fail("What is waited for did not happen in time");
            }
            awaitChange(seen);
            seen = server.events().last();
        }
    }

    /** Not every change is told of, such as that of a fault: it is looked again after a moment in any case. */
    private void awaitChange(long seen) {
        CountDownLatch changed = new CountDownLatch(1);
        Runnable more = changed::countDown;
        try {
            if (server.events().after(seen, more).isEmpty()) {
                changed.await(Math.min(MOMENT, end - System.nanoTime()), TimeUnit.NANOSECONDS);
            }
        } catch (InterruptedException hurry) {
            Thread.currentThread().interrupt();
            throw new IllegalStateException("Nobody waits any longer", hurry);
        } finally {
            server.events().forget(more);
        }
    }
}
