package io.hexline.server.assembly;

import com.google.common.util.concurrent.Uninterruptibles;
import io.hexline.application.job.Parallelism;
import java.time.Duration;
import java.util.Map;
import java.util.concurrent.ArrayBlockingQueue;
import java.util.concurrent.Executor;
import java.util.concurrent.SynchronousQueue;
import java.util.concurrent.ThreadPoolExecutor;
import java.util.concurrent.TimeUnit;
import java.util.concurrent.atomic.AtomicInteger;
import org.slf4j.MDC;

/**
 * Runs jobs: a few at a time, some more waiting. When that is full, whoever brings a job runs it, so that none is lost
 * and nobody brings more than can be done.
 */
public final class BackgroundWork implements Executor, AutoCloseable {

    private static final int THREADS = 4;
    private static final int WAITING = 1_000;

    /** How long what was taken has to end, and again once it was interrupted. */
    private static final Duration PATIENCE = Duration.ofSeconds(10);

    /** Of each job, how many groups of users are moved at the same time, where a database is waited for. */
    private static final int AT_ONCE = 4;

    /** A helper that has nothing to do ends after so long. */
    private static final Duration REST = Duration.ofSeconds(10);

    private final AtomicInteger started = new AtomicInteger();
    private final ThreadPoolExecutor helpers = new ThreadPoolExecutor(
            0,
            THREADS * (AT_ONCE - 1),
            REST.toSeconds(),
            TimeUnit.SECONDS,
            new SynchronousQueue<>(),
            this::thread,
            new ThreadPoolExecutor.DiscardPolicy());
    private final ThreadPoolExecutor threads = new ThreadPoolExecutor(
            THREADS,
            THREADS,
            0,
            TimeUnit.SECONDS,
            new ArrayBlockingQueue<>(WAITING),
            this::thread,
            new ThreadPoolExecutor.CallerRunsPolicy());

    /** Not a daemon, whoever asks for it: a job is not cut off because the rest of the program is done. */
    private Thread thread(Runnable work) {
        Thread thread = new Thread(work, "hexline-job-" + started.incrementAndGet());
        thread.setDaemon(false);
        return thread;
    }

    /** What the work logs bears the marks of the request that brought it. */
    @Override
    public void execute(Runnable work) {
        threads.execute(marked(work));
    }

    /** Users of a job at the same time, as far as there are threads for it. */
    public Parallelism severalAtOnce() {
        return new Parallelism(AT_ONCE, work -> helpers.execute(marked(work)));
    }

    private static Runnable marked(Runnable work) {
        Map<String, String> marks = MDC.getCopyOfContextMap();
        return () -> {
            MDC.setContextMap(marks == null ? Map.of() : marks);
            work.run();
        };
    }

    /**
     * Takes no more work; what was taken has ten seconds to end, and is interrupted then: a step at a system outside that is
     * cut off is known by nobody, and one that comes to its end is recorded.
     */
    @Override
    public void close() {
        threads.shutdown();
        helpers.shutdown();
        await();
        abandon();
    }

    /** Takes no more work and interrupts what was taken, for nobody will see what comes of it. */
    public void abandon() {
        threads.shutdownNow();
        helpers.shutdownNow();
        await();
    }

    /** Helpers end as soon as nobody waits for them. */
    private void await() {
        Uninterruptibles.awaitTerminationUninterruptibly(threads, PATIENCE);
        Uninterruptibles.awaitTerminationUninterruptibly(helpers, PATIENCE);
    }
}
