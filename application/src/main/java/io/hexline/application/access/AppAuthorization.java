package io.hexline.application.access;

import io.hexline.domain.value.Id.PersonId;
import java.time.Instant;
import java.util.Optional;

/**
 * What lets a program act on somebody's behalf: "authorizations are user grants to applications", says the API reference.
 *
 * @param clientId of the integration; empty for a token that no integration asked for
 * @param expires from when on it is not valid any more; empty where it is until somebody revokes it
 */
public record AppAuthorization(
        AuthorizationId id, PersonId person, Optional<String> clientId, Optional<Instant> expires) {

    /** Of an access token of an integration. */
    public static AppAuthorization of(AccessGrant grant, PersonId person) {
        return new AppAuthorization(
                AuthorizationId.of(grant.token()), person, Optional.of(grant.clientId()), Optional.of(grant.expires()));
    }

    /** Of the refresh token of an integration; empty where it has none. */
    public static Optional<AppAuthorization> ofRefreshToken(Integration integration) {
        return integration
                .refreshToken()
                .map(token -> new AppAuthorization(
                        AuthorizationId.ofRefreshToken(integration.clientId()),
                        integration.person(),
                        Optional.of(integration.clientId()),
                        Optional.empty()));
    }

    /** Of a token that no integration asked for. */
    public static AppAuthorization of(SecretHash token, PersonId person) {
        return new AppAuthorization(AuthorizationId.of(token), person, Optional.empty(), Optional.empty());
    }
}
