package io.hexline.application.store;

import io.hexline.application.access.AccessToken;
import io.hexline.application.access.Authorization.Principal;
import io.hexline.application.access.Integration;
import io.hexline.application.failure.PortFailure;
import io.vavr.control.Either;
import java.util.Optional;

/** The bearer tokens that are valid now, those of people who may sign in, and the integrations that get such tokens. */
public interface Tokens {

    Either<PortFailure, Optional<Principal>> owner(AccessToken token);

    /** None, unless the store keeps integrations. */
    default Either<PortFailure, Optional<Integration>> integration(String clientId) {
        return Either.right(Optional.empty());
    }
}
