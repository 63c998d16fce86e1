package io.hexline.rest.http;

import io.hexline.application.access.AccessToken;
import io.hexline.application.access.Authorization.Principal;
import io.hexline.application.user.Authenticate;
import io.hexline.rest.problem.Problem;
import io.vavr.control.Either;
import java.util.List;
import java.util.Optional;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import org.eclipse.jetty.http.HttpHeader;
import org.eclipse.jetty.server.Request;

/**
 * Finds the caller by the bearer token of the {@code Authorization} header.
 *
 * @param limit empty where tokens may be used as often as one likes
 */
record BearerAuthentication(Authenticate authenticate, Optional<RateLimit> limit) {

    private static final Pattern HEADER = Pattern.compile("(?i:bearer) +(\\S{1,4096}) *");

    /** 401 without a valid token, 400 where there are two of them, 429 where it is used too often. */
    Either<Problem, Principal> caller(Request request) {
        List<String> headers = request.getHeaders().getValuesList(HttpHeader.AUTHORIZATION);
        if (headers.size() > 1) {
            return Either.left(Problem.invalid("The header Authorization stands twice."));
        }
        return headers.stream()
                .map(HEADER::matcher)
                .filter(Matcher::matches)
                .map(header -> new AccessToken(header.group(1)))
                .findFirst()
                .map(this::caller)
                .orElseGet(
                        () -> Either.left(Problem.of(401, "An access token is needed: Authorization: Bearer <token>.")
                                .withHeader("WWW-Authenticate", "Bearer")));
    }

    private Either<Problem, Principal> caller(AccessToken token) {
        return authenticate
                .handle(token)
                .mapLeft(Problem::of)
                .flatMap(caller -> limit.flatMap(known -> known.count(token))
                        .<Either<Problem, Principal>>map(Either::left)
                        .orElseGet(() -> Either.right(caller)));
    }
}
