package io.hexline.rest.http;

import io.hexline.application.access.Authorization.Principal;
import io.hexline.application.control.Journal;
import io.hexline.application.control.Journal.Answered;
import io.hexline.rest.call.Operation.Answer;
import io.hexline.rest.metrics.Metrics;
import io.hexline.rest.problem.Envelope;
import io.hexline.rest.problem.Problem;
import io.hexline.rest.route.Route;
import io.vavr.control.Either;
import java.time.Duration;
import java.util.Optional;
import org.eclipse.jetty.server.Request;
import org.eclipse.jetty.server.Response;
import org.eclipse.jetty.util.Callback;
import org.eclipse.jetty.util.NanoTime;
import org.slf4j.Logger;
import org.slf4j.LoggerFactory;

/**
 * A request on the way to its answer, which several threads work at, one after the other.
 *
 * @param route empty where there is none for the request
 * @param journal in which it is written down; empty where none is kept
 */
record Exchange(
        Request request,
        Response response,
        Callback callback,
        String trackingId,
        Optional<Route> route,
        Metrics metrics,
        Optional<Journal.Writer> journal) {

    private static final Logger LOG = LoggerFactory.getLogger(Exchange.class);
    private static final String CALLER = Exchange.class.getName() + ".caller";

    /** A part of the way: the answer, or nothing where another step is going to give it. */
    @FunctionalInterface
    interface Step {

        Optional<Either<Problem, Answer>> take();
    }

    /** Takes a step; whatever goes wrong on it is answered and logged, what is wrong with the JVM too. */
    void take(Step step) {
        Tracking.mark(trackingId, () -> reply(step).ifPresent(this::send));
    }

    private Optional<Reply> reply(Step step) {
        try {
            return step.take()
                    .map(outcome -> outcome.peekLeft(this::log)
                            .fold(problem -> Reply.of(problem, envelope(), trackingId), Reply::of));
        } catch (Throwable defect) {
            tellIfFatal(defect);
            LOG.error("{} failed", name(), defect);
            return Optional.of(Reply.of(envelope().defect(), envelope(), trackingId));
        }
    }

    /** Whether the process goes on without memory is for the program to say, not for a pool of threads. */
    private static void tellIfFatal(Throwable defect) {
        if (defect instanceof OutOfMemoryError) {
            Thread current = Thread.currentThread();
            current.getUncaughtExceptionHandler().uncaughtException(current, defect);
        }
    }

    /** It is in the journal before anybody can have the answer. */
    private void send(Reply reply) {
        if (journal.isPresent() && route.filter(Route::isControl).isEmpty()) {
            note(journal.get(), reply);
        }
        Runnable count = () -> metrics.count(name(), reply.status(), time(), reply.codes());
        reply.send(request, response, trackingId, count, callback);
    }

    private void note(Journal.Writer kept, Reply reply) {
        Optional<Principal> caller = Optional.ofNullable((Principal) request.getAttribute(CALLER));
        kept.add(
                AskedRequest.of(request, route, caller, trackingId),
                new Answered(reply.status(), time(), reply.codes(), Optional.empty()));
    }

    private Duration time() {
        return Duration.ofNanos(NanoTime.since(request.getHeadersNanoTime()));
    }

    /** Remembers who calls, where somebody wants to know. */
    void calledBy(Principal caller) {
        if (journal.isPresent()) {
            request.setAttribute(CALLER, caller);
        }
    }

    private Envelope envelope() {
        return route.map(Route::envelope).orElse(Envelope.STANDARD);
    }

    private void log(Problem problem) {
        problem.cause().ifPresent(cause -> LOG.warn("{} answered {}: {}", name(), problem.status(), cause));
    }

    /** Not the address: it can hold a ticket that opens a file, or somebody's e-mail. */
    private String name() {
        return route.map(Route::name).orElse(Metrics.UNKNOWN);
    }
}
