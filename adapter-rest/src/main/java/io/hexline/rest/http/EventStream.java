package io.hexline.rest.http;

import io.hexline.rest.event.Events;
import io.hexline.rest.event.Events.Batch;
import io.hexline.rest.event.Events.Event;
import io.hexline.rest.json.Json;
import io.hexline.rest.problem.Problem;
import io.vavr.control.Either;
import java.nio.ByteBuffer;
import java.nio.charset.StandardCharsets;
import java.util.Map;
import java.util.Optional;
import java.util.concurrent.TimeUnit;
import java.util.stream.Collectors;
import org.eclipse.jetty.http.HttpFields;
import org.eclipse.jetty.http.HttpHeader;
import org.eclipse.jetty.server.Request;
import org.eclipse.jetty.util.IteratingCallback;
import org.eclipse.jetty.util.thread.Scheduler;

/**
 * Events as they come, as server-sent events: no thread waits for them, and one batch is on its way at a time. Whoever
 * does not take it in time is cut off, as with any answer; whoever comes back says in {@code Last-Event-ID} what was seen,
 * and is told how many are gone for good.
 */
final class EventStream extends IteratingCallback {

    /** What begins with a colon is for nobody; it shows whether somebody is still there. */
    private static final String BEAT = ":\n\n";

    private static final int BEAT_SECONDS = 15;

    private final Exchange exchange;
    private final Events events;
    private final Runnable more = this::iterate;
    private volatile boolean beats = true;
    private volatile Scheduler.Task next = () -> false;
    private long seen;

    /** An event, on the wire. */
    private record EventBody(long id, String at, String type, String action, Map<String, String> keys) {}

    private EventStream(Exchange exchange, Events events, long seen) {
        this.exchange = exchange;
        this.events = events;
        this.seen = seen;
    }

    /** Begins after the event that the client has seen, or with what comes from now on. */
    static Either<Problem, EventStream> of(Exchange exchange, Events events, Map<String, String> query) {
        Request request = exchange.request();
        Optional<String> seen = Optional.ofNullable(request.getHeaders().get("Last-Event-ID"))
                .or(() -> Optional.ofNullable(query.get("after")));
        if (seen.filter(id -> !id.matches("\\d{1,18}")).isPresent()) {
            return Either.left(Problem.ofParameter("after", seen.get(), "is no id of an event: expected digits"));
        }
        HttpFields.Mutable fields = exchange.response().getHeaders();
        fields.put(HttpHeader.CONTENT_TYPE, "text/event-stream;charset=utf-8");
        fields.put(HttpHeader.CACHE_CONTROL, "no-store");
        fields.put(Tracking.ID, exchange.trackingId());
        exchange.response().setStatus(200);
        return Either.right(
                new EventStream(exchange, events, seen.map(Long::valueOf).orElseGet(events::last)));
    }

    @Override
    protected Action process() {
        Batch batch = events.after(seen, more);
        if (!batch.isEmpty()) {
            seen = batch.events().get(batch.events().size() - 1).id();
            return write(text(batch));
        }
        if (events.isClosed()) {
            return Action.SUCCEEDED;
        }
        if (beats) {
            beats = false;
            next = exchange.request()
                    .getComponents()
                    .getScheduler()
                    .schedule(this::beat, BEAT_SECONDS, TimeUnit.SECONDS);
            return write(BEAT);
        }
        return Action.IDLE;
    }

    private Action write(String text) {
        exchange.response().write(false, ByteBuffer.wrap(text.getBytes(StandardCharsets.UTF_8)), this);
        return Action.SCHEDULED;
    }

    private void beat() {
        beats = true;
        iterate();
    }

    private static String text(Batch batch) {
        String gap = batch.missed() > 0 ? "event: gap\ndata: {\"missed\":" + batch.missed() + "}\n\n" : "";
        return batch.events().stream().map(EventStream::text).collect(Collectors.joining("", gap, ""));
    }

    private static String text(Event event) {
        EventBody data = new EventBody(event.id(), Json.text(event.at()), event.type(), event.action(), event.keys());
        return "id: " + event.id() + "\nevent: " + event.type() + "\ndata: "
                + new String(Json.write(data), StandardCharsets.UTF_8) + "\n\n";
    }

    @Override
    protected void onCompleteSuccess() {
        stop();
        exchange.callback().succeeded();
    }

    @Override
    protected void onCompleteFailure(Throwable gone) {
        stop();
        exchange.callback().failed(gone);
    }

    private void stop() {
        next.cancel();
        events.forget(more);
    }
}
