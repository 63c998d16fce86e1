package io.hexline.rest.http;

import io.hexline.rest.metrics.Metrics;
import io.hexline.rest.problem.Envelope;
import io.hexline.rest.problem.Problem;
import java.time.Duration;
import java.util.List;
import java.util.Optional;
import org.eclipse.jetty.http.HttpMethod;
import org.eclipse.jetty.http.HttpStatus;
import org.eclipse.jetty.http.HttpURI;
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

    /** Who knows which page was asked for: nothing of the answer runs, and nobody frames it. */
    private static final String NO_PAGE = "default-src 'none'; frame-ancestors 'none'";

    /** What Jetty says in the place of a path that it cannot read. */
    private static final String UNREADABLE = "/badMessage";

    private static final String RETRY_AFTER_SECONDS = "5";

    private final Metrics metrics;
    private final Optional<Handler> pages;

    /**
     * Answers all of it.
     *
     * @param pages says under their path what is refused; empty where there are none
     */
    public TransportErrors(Metrics metrics, Optional<Handler> pages) {
        this.metrics = metrics;
        this.pages = pages;
    }

    @Override
    public boolean handle(Request request, Response response, Callback callback) throws Exception {
        int status = status(request);
        request.setAttribute(ErrorHandler.ERROR_STATUS, status);
        if (status == HttpStatus.INTERNAL_SERVER_ERROR_500) {
            Object cause = request.getAttribute(ErrorHandler.ERROR_EXCEPTION);
            LOG.error("{} failed outside of its operation", request.getMethod(), cause);
        }
        if (pages.isPresent() && pages.get().handle(new Understood(request), response, callback)) {
            metrics.count(Metrics.UNKNOWN, status, time(request), List.of());
            return true;
        }
        Problem problem = Problem.of(status, message(request, status)).withHeader("Content-Security-Policy", NO_PAGE);
        Problem whole = status == HttpStatus.SERVICE_UNAVAILABLE_503
                ? problem.withHeader("Retry-After", RETRY_AFTER_SECONDS)
                : problem;
        String trackingId = Tracking.id(request);
        Reply full = Reply.of(whole, Envelope.STANDARD, trackingId);
        Reply reply = FirstLine.isHead(request) ? full.withoutContent() : full;
        metrics.count(Metrics.UNKNOWN, status, time(request), reply.codes());
        reply.send(request, response, trackingId, () -> {}, callback);
        return true;
    }

    private static Duration time(Request request) {
        return Duration.ofNanos(NanoTime.since(request.getBeginNanoTime()));
    }

    /** A request of which Jetty has not understood the method or the path, as far as they can be told. */
    private static final class Understood extends Request.Wrapper {

        Understood(Request request) {
            super(request);
        }

        @Override
        public String getMethod() {
            return FirstLine.isHead(getWrapped()) ? HttpMethod.HEAD.asString() : super.getMethod();
        }

        @Override
        public HttpURI getHttpURI() {
            HttpURI known = super.getHttpURI();
            return UNREADABLE.equals(known.getPath())
                    ? FirstLine.path(getWrapped()).<HttpURI>map(HttpURI::from).orElse(known)
                    : known;
        }
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
