package io.hexline.rest.http;

import io.hexline.application.access.Authenticate;
import io.hexline.domain.access.Principal;
import io.hexline.rest.call.Answer;
import io.hexline.rest.call.Call;
import io.hexline.rest.problem.Envelope;
import io.hexline.rest.problem.Problem;
import io.hexline.rest.route.Route;
import io.vavr.control.Either;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import org.eclipse.jetty.server.Handler;
import org.eclipse.jetty.server.Request;
import org.eclipse.jetty.server.Response;
import org.eclipse.jetty.util.Callback;
import org.slf4j.Logger;
import org.slf4j.LoggerFactory;

/**
 * Answers every request. An unknown path is 404 for everyone; on a known one the caller is looked at first (401), then
 * the method (405), the caller's role and scopes (403) and last the request itself.
 */
public final class RestHandler extends Handler.Abstract {

    private static final Logger LOG = LoggerFactory.getLogger(RestHandler.class);

    private final Paths paths;
    private final Bearer bearer;
    private final int maxBodyBytes;

    public RestHandler(List<Route> routes, Authenticate authenticate, int maxBodyBytes) {
        this.paths = new Paths(routes);
        this.bearer = new Bearer(authenticate);
        this.maxBodyBytes = maxBodyBytes;
    }

    @Override
    public boolean handle(Request request, Response response, Callback callback) {
        String trackingId = TrackingId.of(request);
        reply(request, trackingId).send(request, response, trackingId, callback);
        return true;
    }

    private Reply reply(Request request, String trackingId) {
        Optional<Paths.Match> match = paths.find(Request.getPathInContext(request));
        Envelope envelope = match.flatMap(found -> found.route(request.getMethod()))
                .map(Route::envelope)
                .orElse(Envelope.STANDARD);
        try {
            return match.map(found -> answer(request, trackingId, found))
                    .orElseGet(() -> Either.left(Problem.of(404, "Not found: there is nothing at this address.")))
                    .fold(problem -> Reply.of(problem, envelope, trackingId), Reply::of);
        } catch (RuntimeException defect) {
            LOG.error(
                    "{} {} failed, trackingId {}",
                    request.getMethod(),
                    request.getHttpURI().getPath(),
                    trackingId,
                    defect);
            return Reply.of(envelope.defect(), envelope, trackingId);
        }
    }

    private Either<Problem, Answer> answer(Request request, String trackingId, Paths.Match match) {
        return bearer.caller(request)
                .flatMap(caller -> match.route(request.getMethod())
                        .map(route -> route.access()
                                .admit(caller)
                                .flatMap(admitted -> Query.of(request))
                                .map(query -> call(request, trackingId, match, route, caller, query))
                                .flatMap(route.operation()::handle))
                        .orElseGet(() -> Either.left(match.methodNotAllowed())));
    }

    private Call call(
            Request request,
            String trackingId,
            Paths.Match match,
            Route route,
            Principal caller,
            Map<String, String> query) {
        Body body = new Body(request, maxBodyBytes);
        return new Call(caller, route.access(), trackingId, match.variables(), query, body::read);
    }
}
