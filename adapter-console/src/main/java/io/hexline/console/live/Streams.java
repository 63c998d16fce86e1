package io.hexline.console.live;

import com.google.common.collect.ConcurrentHashMultiset;
import com.google.common.collect.Multiset;
import java.util.Map;
import java.util.Set;
import java.util.concurrent.ConcurrentHashMap;
import java.util.concurrent.Executor;
import java.util.function.BooleanSupplier;
import org.eclipse.jetty.server.Request;
import org.eclipse.jetty.server.Response;
import org.eclipse.jetty.util.Callback;

/**
 * The streams of events that are open: a few for each session, and one look at the store for all who follow the same. They
 * end with what they follow, with the session, or with the server.
 */
public final class Streams implements AutoCloseable {

    private static final int MOST_OF_A_SESSION = 6;
    private static final int MOST = 2000;

    private final Executor workers;
    private final Map<String, Watch> watches = new ConcurrentHashMap<>();
    private final Set<EventStream> open = ConcurrentHashMap.newKeySet();
    private final Multiset<String> seats = ConcurrentHashMultiset.create();
    private volatile boolean closed;

    public Streams(Executor workers) {
        this.workers = workers;
    }

    /**
     * Who is told.
     *
     * @param session its id
     * @param isIn whether the session has not ended
     */
    public record Follower(String session, BooleanSupplier isIn) {}

    /** Answers a request with a stream; whether there is room for one more. */
    public boolean begin(Live live, Follower follower, Request request, Response response, Callback callback) {
        if (closed || open.size() >= MOST) {
            return false;
        } else if (seats.add(follower.session(), 1) >= MOST_OF_A_SESSION) {
            seats.remove(follower.session());
            return false;
        }
        EventStream stream = new EventStream(
                request,
                response,
                callback,
                live.seen(),
                () -> !closed && follower.isIn().getAsBoolean());
        stream.atEnd(() -> forget(stream, live.key(), follower.session()));
        open.add(stream);
        watches.compute(live.key(), (key, there) -> {
                    Watch watch = there == null
                            ? new Watch(
                                    live.look(),
                                    workers,
                                    request.getComponents().getScheduler())
                            : there;
                    stream.follow(watch);
                    return watch;
                })
                .begin();
        stream.iterate();
        return true;
    }

    private void forget(EventStream stream, String key, String session) {
        watches.computeIfPresent(key, (any, watch) -> stream.leave(watch) ? watch : null);
        open.remove(stream);
        seats.remove(session);
    }

    public boolean isClosed() {
        return closed;
    }

    /** All streams end, and none begins any more. */
    @Override
    public void close() {
        closed = true;
        open.forEach(EventStream::iterate);
    }
}
