package io.hexline.server.assembly;

import com.google.common.util.concurrent.MoreExecutors;
import io.hexline.application.move.RecoverWork;
import java.time.Duration;
import java.util.concurrent.ScheduledThreadPoolExecutor;
import java.util.concurrent.TimeUnit;
import org.slf4j.Logger;
import org.slf4j.LoggerFactory;

/** Goes on with what was left, when the system starts and now and then, on a thread of its own. */
final class RecoveryWatch implements AutoCloseable {

    private static final Logger LOG = LoggerFactory.getLogger(RecoveryWatch.class);
    static final Duration PAUSE = Duration.ofSeconds(1);

    /** What has not ended after half of it is interrupted. */
    private static final Duration PATIENCE = Duration.ofSeconds(20);

    private final ScheduledThreadPoolExecutor thread = new ScheduledThreadPoolExecutor(1, RecoveryWatch::thread);
    private final RecoverWork work;

    RecoveryWatch(RecoverWork work, Duration pause) {
        this.work = work;
        thread.scheduleWithFixedDelay(this::look, 0, pause.toMillis(), TimeUnit.MILLISECONDS);
    }

    /** Not a daemon, whoever asks for it: a move that has begun is not cut off because the rest of the program is done. */
    private static Thread thread(Runnable work) {
        Thread thread = new Thread(work, "hexline-recovery");
        thread.setDaemon(false);
        return thread;
    }

    /** A defect is told like that of any thread; the next look is taken all the same. */
    private void look() {
        try {
            work.handle().peekLeft(failure -> LOG.warn("Not all that was left could be gone on with: {}", failure));
        } catch (RuntimeException defect) {
            Thread current = Thread.currentThread();
            current.getUncaughtExceptionHandler().uncaughtException(current, defect);
        }
    }

    /** Takes no further look; one that is being taken comes to its end. */
    @Override
    public void close() {
        MoreExecutors.shutdownAndAwaitTermination(thread, PATIENCE);
    }

    /** Likewise, and one that is being taken is in a hurry. */
    void abandon() {
        thread.shutdownNow();
        close();
    }
}
