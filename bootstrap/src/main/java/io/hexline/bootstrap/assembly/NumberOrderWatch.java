package io.hexline.bootstrap.assembly;

import io.hexline.application.move.SettleNumberOrders;
import java.time.Duration;
import java.util.concurrent.ScheduledThreadPoolExecutor;
import java.util.concurrent.TimeUnit;
import org.slf4j.Logger;
import org.slf4j.LoggerFactory;

/** Looks after open number orders now and then, on a thread of its own; where none is open, there is nothing to do. */
final class NumberOrderWatch implements AutoCloseable {

    private static final Logger LOG = LoggerFactory.getLogger(NumberOrderWatch.class);
    static final Duration PAUSE = Duration.ofSeconds(1);
    private static final Duration PATIENCE = Duration.ofSeconds(10);

    private final ScheduledThreadPoolExecutor thread = new ScheduledThreadPoolExecutor(1, NumberOrderWatch::thread);
    private final SettleNumberOrders orders;

    NumberOrderWatch(SettleNumberOrders orders, Duration pause) {
        this.orders = orders;
        thread.scheduleWithFixedDelay(this::look, pause.toMillis(), pause.toMillis(), TimeUnit.MILLISECONDS);
    }

    /** Not a daemon, whoever asks for it: a move that has begun is not cut off because the rest of the program is done. */
    private static Thread thread(Runnable work) {
        Thread thread = new Thread(work, "hexline-number-orders");
        thread.setDaemon(false);
        return thread;
    }

    /** A defect is told like that of any thread; the next look is taken all the same. */
    private void look() {
        try {
            orders.handle().peekLeft(failure -> LOG.warn("Number orders could not be looked after: {}", failure));
        } catch (RuntimeException defect) {
            Thread current = Thread.currentThread();
            current.getUncaughtExceptionHandler().uncaughtException(current, defect);
        }
    }

    /** Takes no further look; one that is being taken comes to its end. */
    @Override
    public void close() {
        thread.shutdown();
        try {
            if (!thread.awaitTermination(PATIENCE.toSeconds(), TimeUnit.SECONDS)) {
                thread.shutdownNow();
            }
        } catch (InterruptedException e) {
            thread.shutdownNow();
            Thread.currentThread().interrupt();
        }
    }
}
