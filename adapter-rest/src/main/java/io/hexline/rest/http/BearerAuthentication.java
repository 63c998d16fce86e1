package io.hexline.rest.http;

import com.google.common.base.CharMatcher;
import com.google.common.base.Strings;
import io.hexline.application.access.AccessToken;
import io.hexline.application.access.Authorization.Principal;
import io.hexline.application.user.Authenticate;
import io.hexline.rest.limit.RateLimit;
import io.hexline.rest.problem.Problem;
import io.vavr.control.Either;
import java.nio.charset.StandardCharsets;
import java.security.MessageDigest;
import java.util.Optional;
import org.eclipse.jetty.http.HttpField;
import org.eclipse.jetty.http.HttpHeader;
import org.eclipse.jetty.server.Request;

/**
 * Finds the caller by the bearer token of the {@code Authorization} header.
 *
 * @param limit of valid tokens; empty where they may be used as often as one likes
 */
record BearerAuthentication(Authenticate authenticate, Optional<RateLimit<AccessToken>> limit) {

    private static final String SCHEME = "Bearer ";
    private static final int LONGEST_TOKEN = 4096;
    private static final CharMatcher SPACE = CharMatcher.is(' ');

    /** 401 without a valid token, 400 where there are two of them, 429 where it is used too often. */
    Either<Problem, Principal> caller(Request request) {
        return token(request).flatMap(this::caller);
    }

    /**
     * The control token, from a client on this machine; 401 without a valid token, 403 with that of a caller, from
     * elsewhere, by way of a proxy, or under a name that is not one of loopback.
     */
    Either<Problem, AccessToken> controller(Request request, AccessToken control) {
        return token(request).flatMap(token -> {
            if (!isSame(token, control)) {
                return caller(token)
                        .flatMap(caller -> Either.left(
                                Problem.of(403, "This is for the control token, which is none of an organization's.")));
            }
            return ThisMachine.isClientOf(request)
                    ? Either.right(token)
                    : Either.left(Problem.of(
                            403,
                            "The server is controlled from its own machine only: as localhost, and through no proxy."));
        });
    }

    /** In the same time, wherever they differ. */
    private static boolean isSame(AccessToken one, AccessToken other) {
        return MessageDigest.isEqual(bytes(one), bytes(other));
    }

    private static byte[] bytes(AccessToken token) {
        return token.value().getBytes(StandardCharsets.UTF_8);
    }

    /** What the request shows to get in; 401 without, 400 where there are two of them. */
    static Either<Problem, AccessToken> token(Request request) {
        Optional<String> header = Optional.empty();
        for (HttpField field : request.getHeaders()) {
            if (field.getHeader() == HttpHeader.AUTHORIZATION) {
                if (header.isPresent()) {
                    return Either.left(Problem.invalid("The header Authorization stands twice."));
                }
                header = Optional.of(Strings.nullToEmpty(field.getValue()));
            }
        }
        return header.flatMap(BearerAuthentication::token)
                .<Either<Problem, AccessToken>>map(Either::right)
                .orElseGet(
                        () -> Either.left(Problem.of(401, "An access token is needed: Authorization: Bearer <token>.")
                                .withHeader("WWW-Authenticate", "Bearer")));
    }

    private static Optional<AccessToken> token(String header) {
        if (!header.regionMatches(true, 0, SCHEME, 0, SCHEME.length())) {
            return Optional.empty();
        }
        String token = SPACE.trimFrom(header.substring(SCHEME.length()));
        return 0 < token.length()
                        && token.length() <= LONGEST_TOKEN
                        && CharMatcher.whitespace().matchesNoneOf(token)
                ? Optional.of(new AccessToken(token))
                : Optional.empty();
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
