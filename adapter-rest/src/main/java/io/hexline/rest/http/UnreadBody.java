package io.hexline.rest.http;

import org.eclipse.jetty.http.HttpHeader;
import org.eclipse.jetty.io.Content;
import org.eclipse.jetty.server.Request;
import org.eclipse.jetty.util.Callback;
import org.eclipse.jetty.util.NanoTime;

/**
 * Takes what is left of a request's body after its answer was sent, within limits, and throws it away: to close at once
 * would reset the connection, and a client that is still sending would never see the answer.
 */
final class UnreadBody implements Callback {

    private static final long MOST_BYTES = 64L << 20;
    private static final long MOST_SECONDS = 10;

    private final Request request;
    private final Callback callback;
    private final long begun = NanoTime.now();
    private long taken;

    UnreadBody(Request request, Callback callback) {
        this.request = request;
        this.callback = callback;
    }

    /** Whether a part of the body has not been read. */
    static boolean in(Request request) {
        Content.Chunk chunk = request.read();
        if (chunk == null) {
            return true;
        }
        boolean end = chunk.isLast() && !chunk.hasRemaining();
        chunk.release();
        return !end;
    }

    /** Who waits to be told to go on sends nothing after another answer. */
    @Override
    public void succeeded() {
        if (request.getHeaders().contains(HttpHeader.EXPECT)) {
            callback.succeeded();
        } else {
            take();
        }
    }

    @Override
    public void failed(Throwable failure) {
        callback.failed(failure);
    }

    private void take() {
        while (taken <= MOST_BYTES && NanoTime.secondsSince(begun) <= MOST_SECONDS) {
            Content.Chunk chunk = request.read();
            if (chunk == null) {
                request.demand(this::take);
                return;
            }
            taken += chunk.remaining();
            chunk.release();
            if (chunk.isLast() || Content.Chunk.isFailure(chunk)) {
                break;
            }
        }
        callback.succeeded();
    }
}
