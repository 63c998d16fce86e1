package io.hexline.rest.http;

import io.hexline.rest.metrics.Metrics;
import io.hexline.rest.problem.Envelope;
import io.hexline.rest.problem.Problem;
import java.time.Duration;
import org.eclipse.jetty.http.HttpStatus;
import org.eclipse.jetty.server.Handler;
import org.eclipse.jetty.server.Request;
import org.eclipse.jetty.server.Response;
import org.eclipse.jetty.server.handler.ErrorHandler;
import org.eclipse.jetty.util.Callback;
import org.eclipse.jetty.util.NanoTime;
import org.slf4j.Logger;
import org.slf4j.LoggerFactory;

/**
 * What the server itself refuses, before or instead of a route, in the same envelope: broken HTTP, a server that stops,
 * an answer that cannot be sent.
 */
public final class TransportErrors extends Handler.Abstract {

    private static final Logger LOG = LoggerFactory.getLogger(TransportErrors.class);

    private static final String RETRY_AFTER_SECONDS = "5";

    private final Metrics metrics;

    public TransportErrors(Metrics metrics) {
        this.metrics = metrics;
    }

    @Override
    public boolean handle(Request request, Response response, Callback callback) {
        int status = status(request);
        if (status == HttpStatus.INTERNAL_SERVER_ERROR_500) {
            Object cause = request.getAttribute(ErrorHandler.ERROR_EXCEPTION);
            LOG.error("{} failed outside of its operation", request.getMethod(), cause);
        }
        Problem problem = Problem.of(status, message(request, status));
        Problem whole = status == HttpStatus.SERVICE_UNAVAILABLE_503
                ? problem.withHeader("Retry-After", RETRY_AFTER_SECONDS)
                : problem;
        String trackingId = Tracking.id(request);
        Reply full = Reply.of(whole, Envelope.STANDARD, trackingId);
        Reply reply = FirstLine.isHead(request) ? full.withoutContent() : full;
        metrics.count(
                Metrics.UNKNOWN, status, Duration.ofNanos(NanoTime.since(request.getBeginNanoTime())), reply.codes());
        reply.send(request, response, trackingId, () -> {}, callback);
        return true;
    }

    private static String message(Request request, int status) {
        String path = request.getHttpURI().getPath();
        return status == HttpStatus.BAD_REQUEST_400 && path != null && path.contains("//")
                ? "The path has an empty part (//). Perhaps the base URL that the client was given ends with a slash."
                : HttpStatus.getMessage(status);
    }

    /** A version of HTTP that there is not (505) is the client's mistake, as all broken HTTP is. */
    private static int status(Request request) {
        int status = request.getAttribute(ErrorHandler.ERROR_STATUS) instanceof Integer known
                ? known
                : HttpStatus.INTERNAL_SERVER_ERROR_500;
        return status == HttpStatus.HTTP_VERSION_NOT_SUPPORTED_505 ? HttpStatus.BAD_REQUEST_400 : status;
    }
}
