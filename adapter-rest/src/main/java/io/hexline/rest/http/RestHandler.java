package io.hexline.rest.http;

import com.fasterxml.jackson.databind.node.ObjectNode;
import io.hexline.application.access.AccessToken;
import io.hexline.application.access.Authorization;
import io.hexline.application.access.Authorization.Permission;
import io.hexline.application.control.Journal;
import io.hexline.application.user.Authenticate;
import io.hexline.rest.call.ControlOperation.ControlCall;
import io.hexline.rest.call.Operation;
import io.hexline.rest.call.Operation.Answer;
import io.hexline.rest.call.Operation.Call;
import io.hexline.rest.limit.RateLimit;
import io.hexline.rest.metrics.Metrics;
import io.hexline.rest.problem.Problem;
import io.hexline.rest.route.Route;
import io.vavr.control.Either;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.concurrent.Executor;
import java.util.function.Consumer;
import java.util.function.Function;
import org.eclipse.jetty.http.HttpFields;
import org.eclipse.jetty.http.HttpMethod;
import org.eclipse.jetty.server.Handler;
import org.eclipse.jetty.server.Request;
import org.eclipse.jetty.server.Response;
import org.eclipse.jetty.util.Callback;

/**
 * Answers every request that is for this server (421 otherwise). An unknown path is 404 for everyone; on a known one the
 * caller is looked at first (401), then the method (405), the caller's role and scopes (403) and last the request itself,
 * whose body no thread waits for. What is open needs no caller, nor does the question which methods an address takes.
 *
 * <p>What can wait for somebody else, a store or a system outside, is worked at elsewhere, so that the threads of the
 * connections always have time: for the question whether the server lives, too. A request is handed over once: a small
 * body is taken before that, by the thread that has read the headers and mostly has it already. Where the store and what
 * is outside are in memory, a request is handed over only when its caller and its query are known, and what is brief is
 * not handed over at all: the hand-over would cost as much as the answer.
 *
 * <p>So the methods here give the answer, or nothing where another step gives it: later and by another thread, or by this one
 * before the method returns.
 */
public final class RestHandler extends Handler.Abstract.NonBlocking {

    private static final Either<Problem, byte[]> NO_BODY = Either.right(new byte[0]);
    private static final Either<Problem, ObjectNode> NO_OBJECT = Either.left(Body.missing());

    /** Whoever has no token can make the server keep no more than this of a body. */
    private static final int SMALL_BODY_BYTES = 16 * 1024;

    /** Of a world that is sent: some ten thousand users. */
    private static final int MOST_CONTROL_BYTES = 64 << 20;

    private final Router router;
    private final ServerNames names;
    private final BearerAuthentication authentication;
    private final Metrics metrics;
    private final Optional<Journal.Writer> journal;
    private final int maxBodyBytes;
    private final boolean inMemory;
    private final Executor workers;

    public RestHandler(
            List<Route> routes,
            ServerNames names,
            Authenticate authenticate,
            Optional<RateLimit<AccessToken>> limit,
            Metrics metrics,
            Optional<Journal.Writer> journal,
            int maxBodyBytes,
            boolean inMemory,
            Executor workers) {
        this.router = new Router(routes);
        this.names = names;
        this.authentication = new BearerAuthentication(authenticate, limit);
        this.metrics = metrics;
        this.journal = journal;
        this.maxBodyBytes = maxBodyBytes;
        this.inMemory = inMemory;
        this.workers = workers;
    }

    @Override
    public boolean handle(Request request, Response response, Callback callback) {
        Optional<Router.Match> match = router.find(Request.getPathInContext(request));
        Optional<Route> route = match.flatMap(found -> found.route(request.getMethod()));
        Exchange exchange = new Exchange(request, response, callback, Tracking.id(request), route, metrics, journal);
        exchange.take(() -> names.refusal(request)
                .or(() -> match.isEmpty() ? Optional.of(nothingHere()) : Optional.empty())
                .<Optional<Either<Problem, Answer>>>map(problem -> Optional.of(Either.left(problem)))
                .orElseGet(() -> atOnceOrLater(exchange, match.get())));
        return true;
    }

    private static Problem nothingHere() {
        return Problem.of(404, "Not found: there is nothing at this address.");
    }

    private Optional<Either<Problem, Answer>> atOnceOrLater(Exchange exchange, Router.Match match) {
        if (HttpMethod.OPTIONS.is(exchange.request().getMethod())) {
            return Optional.of(Either.right(Answer.nothing().withHeader("Allow", match.allowed())));
        }
        boolean here =
                inMemory || exchange.route().filter(Route::waitsForNobody).isPresent();
        Consumer<Exchange.Step> way = here ? exchange::take : step -> later(exchange, step);
        if (takesABody(exchange) && isSmall(exchange.request().getLength())) {
            BodyReader.read(
                    exchange, maxBodyBytes, body -> way.accept(() -> answer(exchange, match, Optional.of(body), here)));
        } else {
            way.accept(() -> answer(exchange, match, Optional.empty(), here));
        }
        return Optional.empty();
    }

    private static boolean takesABody(Exchange exchange) {
        return exchange.route().filter(Route::takesABody).isPresent();
    }

    /** Whether it may be kept before the caller is known; a length that is not told is -1, and not small. */
    private static boolean isSmall(long length) {
        return 0 <= length && length <= SMALL_BODY_BYTES;
    }

    private void later(Exchange exchange, Exchange.Step step) {
        workers.execute(() -> exchange.take(step));
    }

    /**
     * Goes on once it is decided which thread does.
     *
     * @param body what was taken of it; nothing yet if it is not small
     * @param here whether this is the thread of a connection, which must not wait
     */
    private Optional<Either<Problem, Answer>> answer(
            Exchange exchange, Router.Match match, Optional<Either<Problem, byte[]>> body, boolean here) {
        Request request = exchange.request();
        return exchange.route()
                .map(known -> known.endpoint().accept(new Way(exchange, match, body, here)))
                .orElseGet(() -> Optional.of(
                        authentication.caller(request).flatMap(caller -> Either.left(match.methodNotAllowed()))));
    }

    /** From a known route on: who is let through, and what is done then. */
    private final class Way implements Route.Visitor<Optional<Either<Problem, Answer>>> {

        private final Exchange exchange;
        private final Router.Match match;
        private final Optional<Either<Problem, byte[]>> body;
        private final boolean here;

        Way(Exchange exchange, Router.Match match, Optional<Either<Problem, byte[]>> body, boolean here) {
            this.exchange = exchange;
            this.match = match;
            this.body = body;
            this.here = here;
        }

        @Override
        public Optional<Either<Problem, Answer>> visit(Route.Secured endpoint) {
            return answerIfAllowed(exchange, match, endpoint, body, here);
        }

        @Override
        public Optional<Either<Problem, Answer>> visit(Route.OfToken endpoint) {
            return Optional.of(authorization(exchange, endpoint.permission())
                    .flatMap(allowed -> Query.of(exchange))
                    .flatMap(query -> BearerAuthentication.token(exchange.request()))
                    .flatMap(endpoint.operation()::handle));
        }

        @Override
        public Optional<Either<Problem, Answer>> visit(Route.Open endpoint) {
            Function<Either<Problem, byte[]>, Either<Problem, Answer>> answer = sent -> Query.of(exchange)
                    .map(query -> incoming(exchange, match, query, sent))
                    .flatMap(endpoint.operation()::handle);
            if (body.isEmpty() && takesABody(exchange)) {
                BodyReader.read(
                        exchange, SMALL_BODY_BYTES, sent -> later(exchange, () -> Optional.of(answer.apply(sent))));
                return Optional.empty();
            }
            return Optional.of(answer.apply(body.orElse(NO_BODY)));
        }

        @Override
        public Optional<Either<Problem, Answer>> visit(Route.Controlled endpoint) {
            Either<Problem, Map<String, String>> query = query(endpoint.token());
            if (query.isLeft()) {
                return Optional.of(Either.left(query.getLeft()));
            }
            Consumer<Either<Problem, byte[]>> then = sent -> later(
                    exchange,
                    () -> Optional.of(endpoint.operation().handle(controlCall(exchange, match, query.get(), sent))));
            if (body.isEmpty() && takesABody(exchange)) {
                BodyReader.read(exchange, MOST_CONTROL_BYTES, then);
            } else {
                then.accept(body.orElse(NO_BODY));
            }
            return Optional.empty();
        }

        @Override
        public Optional<Either<Problem, Answer>> visit(Route.Streamed endpoint) {
            Either<Problem, EventStream> stream =
                    query(endpoint.token()).flatMap(query -> EventStream.of(exchange, endpoint.events(), query));
            return stream.peek(EventStream::iterate)
                    .fold(problem -> Optional.of(Either.left(problem)), begun -> Optional.empty());
        }

        private Either<Problem, Map<String, String>> query(AccessToken control) {
            return authentication.controller(exchange.request(), control).flatMap(same -> Query.of(exchange));
        }
    }

    private ControlCall controlCall(
            Exchange exchange, Router.Match match, Map<String, String> query, Either<Problem, byte[]> sent) {
        return new ControlCall(
                incoming(exchange, match, query, NO_BODY),
                new Body(exchange.request().getHeaders(), sent, MOST_CONTROL_BYTES).content(Body.JSON_OR_PATCH));
    }

    private Either<Problem, Authorization> authorization(Exchange exchange, Permission permission) {
        return authentication
                .caller(exchange.request())
                .peek(exchange::calledBy)
                .flatMap(caller -> Authorization.of(caller, permission).mapLeft(Problem::of));
    }

    private Optional<Either<Problem, Answer>> answerIfAllowed(
            Exchange exchange,
            Router.Match match,
            Route.Secured secured,
            Optional<Either<Problem, byte[]>> body,
            boolean here) {
        Either<Problem, Authorization> authorization = authorization(exchange, secured.permission());
        Either<Problem, Map<String, String>> query = authorization.flatMap(allowed -> Query.of(exchange));
        if (query.isLeft()) {
            return Optional.of(Either.left(query.getLeft()));
        }
        Function<Either<Problem, byte[]>, Call> call =
                sent -> new Call(authorization.get(), incoming(exchange, match, query.get(), sent), true);
        Operation operation = secured.operation();
        if (body.isEmpty() && takesABody(exchange)) {
            BodyReader.read(
                    exchange,
                    maxBodyBytes,
                    sent -> later(exchange, () -> Optional.of(operation.handle(call.apply(sent)))));
            return Optional.empty();
        }
        Call made = call.apply(body.orElse(NO_BODY));
        return here ? handleHereOrLater(exchange, operation, made) : Optional.of(operation.handle(made));
    }

    /**
     * What takes longer is done elsewhere. So is what would have to wait for others, who have the lease on the same user:
     * without waiting, an operation refuses before it has changed anything, so that it is done a second time as if it were
     * the first.
     */
    private Optional<Either<Problem, Answer>> handleHereOrLater(Exchange exchange, Operation operation, Call call) {
        if (operation.isBrief(call)) {
            Either<Problem, Answer> answer = operation.handle(call.withoutWaiting());
            if (answer.isRight() || !answer.getLeft().isOfOthers()) {
                return Optional.of(answer);
            }
        }
        later(exchange, () -> Optional.of(operation.handle(call)));
        return Optional.empty();
    }

    private Call.Request incoming(
            Exchange exchange, Router.Match match, Map<String, String> query, Either<Problem, byte[]> body) {
        Request request = exchange.request();
        return new Call.Request(
                names.base(request),
                request.getHttpURI().getPath(),
                exchange.trackingId(),
                match.variables(),
                query,
                takesABody(exchange) ? object(exchange, body) : NO_OBJECT);
    }

    private Either<Problem, ObjectNode> object(Exchange exchange, Either<Problem, byte[]> body) {
        HttpFields headers = exchange.request().getHeaders();
        return exchange.route().filter(Route::takesAForm).isPresent()
                ? new ClientForm(headers, body, maxBodyBytes).object()
                : new Body(headers, body, maxBodyBytes).object();
    }
}
