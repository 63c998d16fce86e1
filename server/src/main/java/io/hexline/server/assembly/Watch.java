package io.hexline.server.assembly;

import com.google.common.util.concurrent.MoreExecutors;
import java.time.Duration;
import java.util.concurrent.ScheduledThreadPoolExecutor;
import java.util.concurrent.TimeUnit;

/** Looks after something, at once and now and then, on a thread of its own. */
final class Watch implements AutoCloseable {

    static final Duration PAUSE = Duration.ofSeconds(1);

    /** What has not ended after half of it is interrupted. */
    private static final Duration PATIENCE = Duration.ofSeconds(20);

    private final ScheduledThreadPoolExecutor thread;
    private final Runnable work;

    /**
     * Begins.
     *
     * @param name of the thread
     */
    Watch(String name, Runnable work, Duration pause) {
        this.work = work;
        this.thread = new ScheduledThreadPoolExecutor(1, look -> thread(look, name));
        thread.scheduleWithFixedDelay(this::look, 0, pause.toMillis(), TimeUnit.MILLISECONDS);
    }

    /** Not a daemon, whoever asks for it: a move that has begun is not cut off because the rest of the program is done. */
    private static Thread thread(Runnable look, String name) {
        Thread thread = new Thread(look, name);
        thread.setDaemon(false);
        return thread;
    }

    /** A defect is told like that of any thread; the next look is taken all the same. */
    private void look() {
        try {
            work.run();
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
