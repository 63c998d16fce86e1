package io.hexline.junit;

import io.hexline.domain.job.BatchJob;
import io.hexline.domain.job.JobState;
import io.hexline.rest.event.Events;
import io.hexline.rest.event.Events.Batch;
import io.hexline.rest.event.Events.Event;
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
            seen = change(seen);
        }
    }

    private long change(long seen) {
        Events events = server.events();
        CountDownLatch more = new CountDownLatch(1);
        Batch batch = events.after(seen, more::countDown);
        if (batch.isEmpty()) {
            await(more);
            return seen;
        }
        return batch.events().stream().mapToLong(Event::id).max().orElse(seen);
    }

    private void await(CountDownLatch more) {
        try {
            if (!more.await(end - System.nanoTime(), TimeUnit.NANOSECONDS)) {
                Assertions.fail("What is waited for did not happen in time");
            }
        } catch (InterruptedException hurry) {
            Thread.currentThread().interrupt();
            throw new IllegalStateException("Nobody waits any longer", hurry);
        }
    }
}
