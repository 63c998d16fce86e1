package io.hexline.server.assembly;

import com.google.common.util.concurrent.MoreExecutors;
import java.time.Duration;
import java.util.Map;
import java.util.concurrent.ArrayBlockingQueue;
import java.util.concurrent.Executor;
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

    /** What has not ended after half of it is interrupted. */
    private static final Duration PATIENCE = Duration.ofSeconds(20);

    private final AtomicInteger started = new AtomicInteger();
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
        Map<String, String> marks = MDC.getCopyOfContextMap();
        threads.execute(() -> {
            MDC.setContextMap(marks == null ? Map.of() : marks);
            work.run();
        });
    }

    /**
     * Takes no more work; what was taken has ten seconds to end, and is interrupted then: a step at a system outside that is
     * cut off is known by nobody, and one that comes to its end is recorded.
     */
    @Override
    public void close() {
        MoreExecutors.shutdownAndAwaitTermination(threads, PATIENCE);
    }

    /** Takes no more work and interrupts what was taken, for nobody will see what comes of it. */
    public void abandon() {
        threads.shutdownNow();
        close();
    }
}
