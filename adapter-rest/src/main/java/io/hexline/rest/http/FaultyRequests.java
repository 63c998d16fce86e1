package io.hexline.rest.http;

import io.hexline.application.control.Journal;
import io.hexline.application.control.Journal.Answered;
import io.hexline.rest.control.Control;
import io.hexline.rest.fault.HttpFault.Failure;
import io.hexline.rest.fault.HttpFaults;
import io.hexline.rest.fault.HttpFaults.Due;
import io.hexline.rest.problem.Envelope;
import io.hexline.rest.problem.Problem;
import java.io.IOException;
import java.net.StandardSocketOptions;
import java.nio.channels.SocketChannel;
import java.time.Duration;
import java.util.List;
import java.util.Optional;
import java.util.concurrent.TimeUnit;
import org.eclipse.jetty.io.EndPoint;
import org.eclipse.jetty.server.Handler;
import org.eclipse.jetty.server.Request;
import org.eclipse.jetty.server.Response;
import org.eclipse.jetty.util.Callback;
import org.eclipse.jetty.util.NanoTime;

/** Stands before everything that is served but the control of it, and lets requests go wrong that are to. */
final class FaultyRequests extends Handler.Wrapper {

    private final HttpFaults faults;
    private final Journal journal;

    FaultyRequests(HttpFaults faults, Journal journal, Handler inner) {
        super(inner);
        this.faults = faults;
        this.journal = journal;
    }

    @Override
    public boolean handle(Request request, Response response, Callback callback) throws Exception {
        String path = Request.getPathInContext(request);
        Journal.Writer writer = journal.writer();
        Optional<Due> due = Control.isOf(path) ? Optional.empty() : faults.meet(request.getMethod(), path);
        if (due.isEmpty()) {
            return super.handle(request, response, callback);
        }
        Duration delay = due.get().delay();
        if (delay.isZero()) {
            fail(due.get(), writer, request, response, callback);
        } else {
            request.getComponents()
                    .getScheduler()
                    .schedule(
                            () -> request.getComponents()
                                    .getExecutor()
                                    .execute(() -> goOn(request, response, callback)),
                            delay.toNanos(),
                            TimeUnit.NANOSECONDS);
        }
        return true;
    }

    private void goOn(Request request, Response response, Callback callback) {
        try {
            super.handle(request, response, callback);
        } catch (Exception defect) {
            Response.writeError(request, response, callback, defect);
        }
    }

    private void fail(Due due, Journal.Writer writer, Request request, Response response, Callback callback)
            throws IOException {
        if (due.failure().get() instanceof Failure.Refusal refusal) {
            refuse(due, refusal, writer, request, response, callback);
        } else {
            note(due, 0, List.of(), writer, request);
            reset(request.getConnectionMetaData().getConnection().getEndPoint());
            callback.succeeded();
        }
    }

    private void refuse(
            Due due,
            Failure.Refusal refusal,
            Journal.Writer writer,
            Request request,
            Response response,
            Callback callback) {
        Problem problem = Problem.of(
                refusal.status(), refusal.message().orElse("This is a fault that the server was told to have."));
        Problem whole = refusal.retryAfter().isPresent()
                ? problem.withHeader(
                        "Retry-After", String.valueOf(refusal.retryAfter().getAsInt()))
                : problem;
        Reply reply = Reply.of(whole, Envelope.STANDARD, Tracking.id(request));
        note(due, reply.status(), reply.codes(), writer, request);
        reply.send(request, response, Tracking.id(request), () -> {}, callback);
    }

    /** The client gets to know at once, and cannot take it for an end. */
    private static void reset(EndPoint connection) throws IOException {
        if (connection.getTransport() instanceof SocketChannel channel) {
            channel.setOption(StandardSocketOptions.SO_LINGER, 0);
        }
        connection.close();
    }

    private static void note(Due due, int status, List<String> codes, Journal.Writer writer, Request request) {
        writer.add(
                AskedRequest.of(request, Optional.empty(), Optional.empty(), Tracking.id(request)),
                new Answered(
                        status,
                        Duration.ofNanos(NanoTime.since(request.getHeadersNanoTime())),
                        codes,
                        Optional.of(String.valueOf(due.fault()))));
    }
}
