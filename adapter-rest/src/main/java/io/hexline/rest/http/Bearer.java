package io.hexline.rest.http;

import io.hexline.application.access.Authenticate;
import io.hexline.domain.access.AccessToken;
import io.hexline.domain.access.Principal;
import io.hexline.rest.problem.Problem;
import io.hexline.rest.problem.Problems;
import io.vavr.control.Either;
import java.util.Optional;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import org.eclipse.jetty.http.HttpHeader;
import org.eclipse.jetty.server.Request;

/** Finds the caller by the bearer token of the {@code Authorization} header. */
record Bearer(Authenticate authenticate) {

    private static final Pattern HEADER = Pattern.compile("(?i:bearer) +(\\S{1,4096}) *");

    Either<Problem, Principal> caller(Request request) {
        return Optional.ofNullable(request.getHeaders().get(HttpHeader.AUTHORIZATION))
                .map(HEADER::matcher)
                .filter(Matcher::matches)
                .map(header -> new AccessToken(header.group(1)))
                .map(token -> authenticate.handle(token).mapLeft(Problems::of))
                .orElseGet(
                        () -> Either.left(Problem.of(401, "An access token is needed: Authorization: Bearer <token>.")
                                .withHeader("WWW-Authenticate", "Bearer")));
    }
}
