package io.hexline.application.user;

import io.hexline.application.access.AccessToken;
import io.hexline.application.failure.Failure;
import io.hexline.application.store.Store;
import io.vavr.control.Either;
import java.time.Duration;
import java.time.InstantSource;

/**
 * Gives access tokens to integrations. Whether a client is unknown or its secret is wrong, the answer is the same: {@link
 * Failure.Unauthenticated}. Where the client is right and may not have a token, it is {@link Failure.NotAllowed}: the refresh
 * token is not its own, or the person on whose behalf it acts may not sign in.
 */
public interface IssueToken {

    /** "Access tokens expire 14 days after they are created." */
    Duration LIFETIME = Duration.ofDays(14);

    /** For what the client was authorized for. */
    Either<Failure, AccessToken> forCredentials(Client client);

    /** Likewise, where the client has a refresh token, too. */
    Either<Failure, AccessToken> forRefreshToken(Client client, String refreshToken);

    static IssueToken on(Store store, InstantSource time) {
        return new IssueTokenService(store.tokens(), store.people(), store.unitOfWork(), store.ids(), time);
    }

    /** Who asks; the secret never appears in {@link #toString()}. */
    record Client(String id, String secret) {

        @Override
        public String toString() {
            return "Client[" + id + "]";
        }
    }
}
