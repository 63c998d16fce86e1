package io.hexline.console.live;

import io.hexline.console.live.Live.Reading;
import java.nio.ByteBuffer;
import java.nio.charset.StandardCharsets;
import java.util.Optional;
import java.util.concurrent.TimeUnit;
import java.util.function.BooleanSupplier;
import org.eclipse.jetty.http.HttpHeader;
import org.eclipse.jetty.server.Request;
import org.eclipse.jetty.server.Response;
import org.eclipse.jetty.util.Callback;
import org.eclipse.jetty.util.IteratingCallback;
import org.eclipse.jetty.util.thread.Scheduler;

/**
 * Tells a page that there is something else to be seen, which it then asks for: the events themselves are empty. No thread
 * waits for them.
 */
final class EventStream extends IteratingCallback {

    private static final String CHANGED = "event: changed\ndata: 1\n\n";
    private static final String ENDED = CHANGED + "event: ended\ndata: 1\n\n";

    /** It is for nobody, and shows whether somebody is still there. */
    private static final String BEAT = ":\n\n";

    private static final int BEAT_SECONDS = 5;

    private final Request request;
    private final Response response;
    private final Callback callback;
    private final BooleanSupplier goesOn;
    private final Runnable more = this::iterate;
    private volatile Runnable atEnd = () -> {};
    private volatile Watch watch;
    private volatile boolean beats = true;
    private volatile Scheduler.Task next = () -> false;
    private String seen;
    private boolean over;

    EventStream(Request request, Response response, Callback callback, String seen, BooleanSupplier goesOn) {
        this.request = request;
        this.response = response;
        this.callback = callback;
        this.seen = seen;
        this.goesOn = goesOn;
        response.setStatus(200);
        response.getHeaders().put(HttpHeader.CONTENT_TYPE, "text/event-stream;charset=utf-8");
        response.getHeaders().put(HttpHeader.CACHE_CONTROL, "no-store");
    }

    void atEnd(Runnable what) {
        atEnd = what;
    }

    void follow(Watch followed) {
        watch = followed;
        followed.add(more);
    }

    /** Whether somebody else follows the same. */
    boolean leave(Watch followed) {
        return followed.remove(more);
    }

    @Override
    protected Action process() {
        if (over || !goesOn.getAsBoolean()) {
            return Action.SUCCEEDED;
        }
        Optional<Reading> now = watch.now();
        over = now.filter(Reading::ended).isPresent();
        if (now.isPresent() && (over || !now.get().version().equals(seen))) {
            seen = now.get().version();
            return write(over ? ENDED : CHANGED);
        }
        if (beats) {
            beats = false;
            next = request.getComponents().getScheduler().schedule(this::beat, BEAT_SECONDS, TimeUnit.SECONDS);
            return write(BEAT);
        }
        return Action.IDLE;
    }

    private Action write(String text) {
        response.write(false, ByteBuffer.wrap(text.getBytes(StandardCharsets.UTF_8)), this);
        return Action.SCHEDULED;
    }

    private void beat() {
        beats = true;
        iterate();
    }

    @Override
    protected void onCompleteSuccess() {
        stop();
        callback.succeeded();
    }

    @Override
    protected void onCompleteFailure(Throwable gone) {
        stop();
        callback.failed(gone);
    }

    private void stop() {
        next.cancel();
        atEnd.run();
    }
}
