package io.hexline.rest.token;

import io.hexline.application.access.AccessToken;
import io.hexline.application.user.ManageAuthorizations;
import io.hexline.rest.call.Operation.Answer;
import io.hexline.rest.call.TokenOperation;
import io.hexline.rest.problem.Problem;
import io.vavr.control.Either;
import java.time.Instant;

/** {@code GET /authorizations/tokenExpiry}: when the token of the request expires. */
public record TokenExpiryOperation(ManageAuthorizations manageAuthorizations) implements TokenOperation {

    /** Later than anybody looks at it, and a date in the calendars of clients, wherever they are. */
    private static final Instant NEVER = Instant.parse("9999-01-01T00:00:00Z");

    /**
     * The body, on the wire.
     *
     * @param exp in milliseconds since 1970
     */
    private record Expiry(long exp) {}

    @Override
    public Either<Problem, Answer> handle(AccessToken token) {
        return manageAuthorizations
                .expiry(token)
                .bimap(
                        Problem::of,
                        expires -> Answer.ok(new Expiry(expires.orElse(NEVER).toEpochMilli())));
    }
}
