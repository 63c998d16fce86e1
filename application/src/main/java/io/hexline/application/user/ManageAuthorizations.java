package io.hexline.application.user;

import io.hexline.application.access.AccessToken;
import io.hexline.application.access.AppAuthorization;
import io.hexline.application.access.AuthorizationId;
import io.hexline.application.access.Integration;
import io.hexline.application.failure.Failure;
import io.hexline.application.store.Store;
import io.hexline.domain.value.Email;
import io.hexline.domain.value.Id.OrgId;
import io.hexline.domain.value.Id.PersonId;
import io.vavr.control.Either;
import java.time.Instant;
import java.util.List;
import java.util.Optional;

/**
 * Shows and takes back what lets programs act on behalf of people. What is taken back is not valid from then on, whoever asks
 * and whichever server is asked.
 */
public interface ManageAuthorizations {

    /** Those of somebody, by their ids; {@link Failure.NotFound} where the organization has nobody with this id. */
    Either<Failure, List<AppAuthorization>> ofPerson(OrgId org, PersonId person);

    /** Likewise by the e-mail. */
    Either<Failure, List<AppAuthorization>> ofEmail(OrgId org, Email email);

    /** {@link Failure.NotFound} where nobody of the organization has given it. */
    Either<Failure, AppAuthorization> byId(OrgId org, AuthorizationId id);

    /**
     * What it was; with a refresh token, all that its integration has goes, and it gets nothing any more. {@link
     * Failure.NotFound} where nobody of the organization has given it.
     */
    Either<Failure, AppAuthorization> revoke(OrgId org, AuthorizationId id);

    /**
     * The integration as it was, which gets nothing any more. {@link Failure.NotFound} where nobody of the organization has
     * authorized a client with this id.
     */
    Either<Failure, Integration> revokeClient(OrgId org, String clientId);

    /** When the token expires; empty where it does not, or nothing is known of it. */
    Either<Failure, Optional<Instant>> expiry(AccessToken token);

    static ManageAuthorizations on(Store store) {
        return new ManageAuthorizationsService(store.tokens(), store.people(), store.unitOfWork());
    }
}
