package io.hexline.application.store;

import io.hexline.application.access.AccessToken;
import io.hexline.application.access.AppAuthorization;
import io.hexline.application.access.Authorization.Principal;
import io.hexline.application.access.AuthorizationId;
import io.hexline.application.access.Integration;
import io.hexline.application.failure.PortFailure;
import io.hexline.domain.value.Id.PersonId;
import io.vavr.control.Either;
import java.util.List;
import java.util.Optional;

/** The bearer tokens that are valid now, those of people who may sign in, and the integrations that get such tokens. */
public interface Tokens {

    Either<PortFailure, Optional<Principal>> owner(AccessToken token);

    /** What lets programs act on somebody's behalf now, in no order; none, unless the store keeps that. */
    default Either<PortFailure, List<AppAuthorization>> authorizations(PersonId person) {
        return Either.right(List.of());
    }

    /** Likewise one of them. */
    default Either<PortFailure, Optional<AppAuthorization>> authorization(AuthorizationId id) {
        return Either.right(Optional.empty());
    }

    /** None, unless the store keeps integrations. */
    default Either<PortFailure, Optional<Integration>> integration(String clientId) {
        return Either.right(Optional.empty());
    }
}
