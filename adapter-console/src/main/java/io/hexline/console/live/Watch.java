package io.hexline.console.live;

import io.hexline.console.live.Live.Reading;
import java.util.Optional;
import java.util.Set;
import java.util.concurrent.ConcurrentHashMap;
import java.util.concurrent.Executor;
import java.util.concurrent.TimeUnit;
import java.util.concurrent.atomic.AtomicBoolean;
import java.util.function.Supplier;
import org.eclipse.jetty.util.thread.Scheduler;
import org.slf4j.Logger;
import org.slf4j.LoggerFactory;

/** Looks at one thing every half second, as long as somebody follows it and it has not ended. */
final class Watch {

    private static final Logger LOG = LoggerFactory.getLogger(Watch.class);
    private static final int PACE_MILLIS = 500;

    private final Supplier<Optional<Reading>> look;
    private final Executor workers;
    private final Scheduler scheduler;
    private final Set<Runnable> followers = ConcurrentHashMap.newKeySet();
    private final AtomicBoolean begun = new AtomicBoolean();
    private volatile Optional<Reading> now = Optional.empty();

    Watch(Supplier<Optional<Reading>> look, Executor workers, Scheduler scheduler) {
        this.look = look;
        this.workers = workers;
        this.scheduler = scheduler;
    }

    /** How it stood when somebody last looked; empty before that. */
    Optional<Reading> now() {
        return now;
    }

    void add(Runnable follower) {
        followers.add(follower);
    }

    /** Whether somebody is left. */
    boolean remove(Runnable follower) {
        followers.remove(follower);
        return !followers.isEmpty();
    }

    /** The first of those who follow it makes it begin. */
    void begin() {
        if (begun.compareAndSet(false, true)) {
            workers.execute(this::read);
        }
    }

    private void read() {
        Optional<Reading> found = found();
        if (found.isPresent() && !found.equals(now)) {
            now = found;
            followers.forEach(Runnable::run);
        }
        if (!followers.isEmpty() && now.filter(Reading::ended).isEmpty()) {
            scheduler.schedule(() -> workers.execute(this::read), PACE_MILLIS, TimeUnit.MILLISECONDS);
        }
    }

    private Optional<Reading> found() {
        try {
            return look.get();
        } catch (RuntimeException defect) {
            LOG.error("What a page follows could not be looked at", defect);
            return Optional.empty();
        }
    }
}
