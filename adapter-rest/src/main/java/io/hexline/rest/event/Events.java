package io.hexline.rest.event;

import com.google.common.collect.ImmutableMap;
import java.time.Instant;
import java.time.InstantSource;
import java.util.ArrayDeque;
import java.util.ArrayList;
import java.util.Deque;
import java.util.HashSet;
import java.util.List;
import java.util.Map;
import java.util.Set;

/** What has changed of late, in its order, for whoever waits for more; as much as there is room for. */
public final class Events implements AutoCloseable {

    /** How many are kept for those who come late. */
    public static final int MOST = 1_000;

    /** How many readers get at once. */
    private static final int MOST_AT_ONCE = 100;

    private final InstantSource time;
    private final Deque<Event> kept = new ArrayDeque<>();
    private final Set<Runnable> waiting = new HashSet<>();
    private long last;
    private boolean closed;

    /**
     * One change.
     *
     * @param id greater by one than that of the change before
     * @param type of what has changed, for example {@code person}
     * @param action what has become of it, for example {@code removed}
     * @param keys by which it is found, as the public API writes them
     */
    public record Event(long id, Instant at, String type, String action, Map<String, String> keys) {

        public Event {
            keys = ImmutableMap.copyOf(keys);
        }
    }

    /**
     * Some that come one after the other.
     *
     * @param missed how many there were before them that are not kept any more
     */
    public record Batch(List<Event> events, long missed) {

        public boolean isEmpty() {
            return events.isEmpty();
        }
    }

    public Events(InstantSource time) {
        this.time = time;
    }

    public void add(String type, String action, Map<String, String> keys) {
        wake(() -> {
            last++;
            kept.addLast(new Event(last, time.instant(), type, action, keys));
            if (kept.size() > MOST) {
                kept.removeFirst();
            }
        });
    }

    /** The id of the last one; 0 where nothing has changed yet. */
    public synchronized long last() {
        return last;
    }

    /**
     * Those after this one.
     *
     * @param id of one that was seen; one that there is not yet is of another server, after whose end all are new
     * @param more is run once there are more, if there are none now; it must not take long
     */
    public synchronized Batch after(long id, Runnable more) {
        long from = id > last ? 0 : id;
        if (from == last && !closed) {
            waiting.add(more);
        }
        long first = last - kept.size() + 1;
        long skipped = Math.max(0, from - first + 1);
        return new Batch(
                kept.stream().skip(skipped).limit(MOST_AT_ONCE).toList(),
                from == last ? 0 : Math.max(0, first - 1 - from));
    }

    /** Nobody waits any longer to be told by {@code more}. */
    public synchronized void forget(Runnable more) {
        waiting.remove(more);
    }

    /** Whether there will be no more. */
    public synchronized boolean isClosed() {
        return closed;
    }

    /** There will be no more: whoever reads comes to the end. */
    @Override
    public void close() {
        wake(() -> closed = true);
    }

    /** Outside of the lock: whoever is told asks at once. */
    private void wake(Runnable change) {
        List<Runnable> woken;
        synchronized (this) {
            change.run();
            woken = new ArrayList<>(waiting);
            waiting.clear();
        }
        woken.forEach(Runnable::run);
    }
}
