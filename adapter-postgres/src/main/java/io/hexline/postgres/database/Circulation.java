package io.hexline.postgres.database;

import com.zaxxer.hikari.metrics.IMetricsTracker;
import java.time.Duration;
import java.util.function.LongSupplier;

/** Whether connections come back that were taken: where there is much work, they do; where a server hangs, none does. */
final class Circulation implements IMetricsTracker {

    private final long patience;
    private final LongSupplier nanoTime;
    private volatile long cameBackAt;
    private volatile long awaitedInVainAt;

    /**
     * Nothing has happened yet.
     *
     * @param patience how long one waits for a connection
     */
    Circulation(Duration patience, LongSupplier nanoTime) {
        this.patience = patience.toNanos();
        this.nanoTime = nanoTime;
        this.cameBackAt = nanoTime.getAsLong();
        this.awaitedInVainAt = cameBackAt;
    }

    @Override
    public void recordConnectionUsageMillis(long taken) {
        cameBackAt = nanoTime.getAsLong();
    }

    @Override
    public void recordConnectionTimeout() {
        awaitedInVainAt = nanoTime.getAsLong();
    }

    /** Whether somebody has waited for one in vain, all the while none came back, nor has one since. */
    boolean hasStopped() {
        return awaitedInVainAt - cameBackAt >= patience;
    }
}
