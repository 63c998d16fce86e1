package io.hexline.application.user;

import io.hexline.application.access.AccessToken;
import io.hexline.application.access.Authorization.Principal;
import io.hexline.application.failure.Failure;
import io.hexline.application.store.Tokens;
import io.vavr.control.Either;

/** Finds out on whose behalf a request is made. */
public interface Authenticate {

    /** The owner of the token; {@link Failure.Unauthenticated} where it has none. */
    Either<Failure, Principal> handle(AccessToken token);

    static Authenticate on(Tokens tokens) {
        return token -> Failure.orTrouble(tokens.owner(token))
                .flatMap(owner -> owner.<Either<Failure, Principal>>map(Either::right)
                        .orElseGet(() -> Either.left(new Failure.Unauthenticated())));
    }
}
