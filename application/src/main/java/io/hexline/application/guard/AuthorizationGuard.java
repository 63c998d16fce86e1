package io.hexline.application.guard;

import static io.hexline.application.access.Authorization.Permission.MANAGE_TOKENS;

import io.hexline.application.access.AccessToken;
import io.hexline.application.access.AppAuthorization;
import io.hexline.application.access.AuthorizationId;
import io.hexline.application.access.Integration;
import io.hexline.application.failure.Failure;
import io.hexline.application.user.ManageAuthorizations;
import io.hexline.domain.value.Email;
import io.hexline.domain.value.Id.OrgId;
import io.hexline.domain.value.Id.PersonId;
import io.vavr.control.Either;
import java.time.Instant;
import java.util.List;
import java.util.Optional;

record AuthorizationGuard(Caller caller, ManageAuthorizations guarded) implements ManageAuthorizations {

    @Override
    public Either<Failure, List<AppAuthorization>> ofPerson(OrgId org, PersonId person) {
        return caller.may(MANAGE_TOKENS, org).flatMap(allowed -> guarded.ofPerson(org, person));
    }

    @Override
    public Either<Failure, List<AppAuthorization>> ofEmail(OrgId org, Email email) {
        return caller.may(MANAGE_TOKENS, org).flatMap(allowed -> guarded.ofEmail(org, email));
    }

    @Override
    public Either<Failure, AppAuthorization> byId(OrgId org, AuthorizationId id) {
        return caller.may(MANAGE_TOKENS, org).flatMap(allowed -> guarded.byId(org, id));
    }

    @Override
    public Either<Failure, AppAuthorization> revoke(OrgId org, AuthorizationId id) {
        return caller.may(MANAGE_TOKENS, org).flatMap(allowed -> guarded.revoke(org, id));
    }

    @Override
    public Either<Failure, Integration> revokeClient(OrgId org, String clientId) {
        return caller.may(MANAGE_TOKENS, org).flatMap(allowed -> guarded.revokeClient(org, clientId));
    }

    @Override
    public Either<Failure, Optional<Instant>> expiry(AccessToken token) {
        return caller.may(MANAGE_TOKENS, caller.principal().org()).flatMap(allowed -> guarded.expiry(token));
    }
}
