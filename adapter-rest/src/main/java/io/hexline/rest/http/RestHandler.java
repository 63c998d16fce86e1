package io.hexline.rest.http;

import io.hexline.application.access.Authenticate;
import io.hexline.application.access.Authorization;
import io.hexline.domain.access.Principal;
import io.hexline.rest.call.Operation.Answer;
import io.hexline.rest.call.Operation.Call;
import io.hexline.rest.metrics.Metrics;
import io.hexline.rest.problem.Envelope;
import io.hexline.rest.problem.Problem;
import io.hexline.rest.route.Route;
import io.vavr.control.Either;
import java.time.Duration;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.function.Supplier;
import org.eclipse.jetty.http.HttpMethod;
import org.eclipse.jetty.server.Handler;
import org.eclipse.jetty.server.Request;
import org.eclipse.jetty.server.Response;
import org.eclipse.jetty.util.Callback;
import org.eclipse.jetty.util.NanoTime;
import org.slf4j.Logger;
import org.slf4j.LoggerFactory;

/**
 * Answers every request that is for this server (421 otherwise). An unknown path is 404 for everyone; on a known one the caller is looked at first (401), then
 * the method (405), the caller's role and scopes (403) and last the request itself. What is open needs no caller, nor
 * does the question which methods an address takes.
 */
public final class RestHandler extends Handler.Abstract {

    private static final Logger LOG = LoggerFactory.getLogger(RestHandler.class);

    private final Router router;
    private final ServerNames names;
    private final BearerAuthentication authentication;
    private final Metrics metrics;
    private final int maxBodyBytes;

    public RestHandler(
            List<Route> routes,
            ServerNames names,
            Authenticate authenticate,
            Optional<RateLimit> limit,
            Metrics metrics,
            int maxBodyBytes) {
        this.router = new Router(routes);
        this.names = names;
        this.authentication = new BearerAuthentication(authenticate, limit);
        this.metrics = metrics;
        this.maxBodyBytes = maxBodyBytes;
    }

    @Override
    public boolean handle(Request request, Response response, Callback callback) {
        String trackingId = Tracking.id(request);
        Optional<Router.Match> match = router.find(Request.getPathInContext(request));
        Optional<Route> route = match.flatMap(found -> found.route(request.getMethod()));
        Reply reply =
                reply(request, trackingId, match, route.map(Route::envelope).orElse(Envelope.STANDARD));
        Runnable count = () -> metrics.count(
                route.map(Route::name).orElse(Metrics.UNKNOWN),
                reply.status(),
                Duration.ofNanos(NanoTime.since(request.getHeadersNanoTime())),
                reply.codes());
        reply.send(request, response, trackingId, count, callback);
        return true;
    }

    private Reply reply(Request request, String trackingId, Optional<Router.Match> match, Envelope envelope) {
        try {
            return names.refusal(request)
                    .<Either<Problem, Answer>>map(Either::left)
                    .orElseGet(() -> match.map(found -> answer(request, trackingId, found))
                            .orElseGet(
                                    () -> Either.left(Problem.of(404, "Not found: there is nothing at this address."))))
                    .peekLeft(problem -> log(request, problem))
                    .fold(problem -> Reply.of(problem, envelope, trackingId), Reply::of);
        } catch (RuntimeException defect) {
            LOG.error("{} {} failed", request.getMethod(), request.getHttpURI().getPath(), defect);
            return Reply.of(envelope.defect(), envelope, trackingId);
        }
    }

    private static void log(Request request, Problem problem) {
        problem.cause()
                .ifPresent(cause -> LOG.warn(
                        "{} {} answered {}: {}",
                        request.getMethod(),
                        request.getHttpURI().getPath(),
                        problem.status(),
                        cause));
    }

    private Either<Problem, Answer> answer(Request request, String trackingId, Router.Match match) {
        Supplier<Either<Problem, Call.Request>> incoming =
                () -> Query.of(request).map(query -> request(request, trackingId, match, query));
        if (HttpMethod.OPTIONS.is(request.getMethod())) {
            return Either.right(Answer.nothing().withHeader("Allow", match.allowed()));
        }
        Optional<Route> route = match.route(request.getMethod());
        return route.map(known -> known.endpoint()
                        .fold(
                                secured -> authentication
                                        .caller(request)
                                        .flatMap(caller -> answer(secured, caller, incoming)),
                                open -> incoming.get().flatMap(open.operation()::handle)))
                .orElseGet(
                        () -> authentication.caller(request).flatMap(caller -> Either.left(match.methodNotAllowed())));
    }

    private static Either<Problem, Answer> answer(
            Route.Secured secured, Principal caller, Supplier<Either<Problem, Call.Request>> request) {
        return Authorization.of(caller, secured.permission())
                .mapLeft(Problem::of)
                .flatMap(authorization ->
                        request.get().flatMap(known -> secured.operation().handle(new Call(authorization, known))));
    }

    private Call.Request request(Request request, String trackingId, Router.Match match, Map<String, String> query) {
        Body body = new Body(request, maxBodyBytes);
        return new Call.Request(
                names.base(request), request.getHttpURI().getPath(), trackingId, match.variables(), query, body);
    }
}
