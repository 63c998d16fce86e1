package io.hexline.application.access;

import io.hexline.domain.value.Syntax.Malformed;
import io.vavr.control.Either;

/**
 * Identifies what lets a program act on somebody's behalf.
 *
 * @param subject of an access token its hash, of a refresh token the id of the client that has it
 */
public record AuthorizationId(Kind kind, String subject) {

    private static final char SEPARATOR = '-';

    /** What is shown to get in: the token for requests, or the one for other tokens. */
    public enum Kind {
        ACCESS,
        REFRESH
    }

    public static AuthorizationId of(AccessToken token) {
        return of(SecretHash.of(token.value()));
    }

    public static AuthorizationId of(SecretHash token) {
        return new AuthorizationId(Kind.ACCESS, token.hex());
    }

    public static AuthorizationId ofRefreshToken(String clientId) {
        return new AuthorizationId(Kind.REFRESH, clientId);
    }

    public static Either<Malformed, AuthorizationId> parse(String text) {
        for (Kind kind : Kind.values()) {
            String start = kind.name() + SEPARATOR;
            if (text.startsWith(start)) {
                return of(kind, text.substring(start.length()));
            }
        }
        return Either.left(new Malformed("authorization id", text, "one that an answer has named"));
    }

    private static Either<Malformed, AuthorizationId> of(Kind kind, String subject) {
        return kind == Kind.ACCESS
                ? SecretHash.parse(subject).map(AuthorizationId::of)
                : Either.right(ofRefreshToken(subject));
    }

    @Override
    public String toString() {
        return kind.name() + SEPARATOR + subject;
    }
}
