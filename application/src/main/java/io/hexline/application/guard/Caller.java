package io.hexline.application.guard;

import io.hexline.application.access.Authorization;
import io.hexline.application.access.Authorization.Permission;
import io.hexline.application.access.Authorization.Principal;
import io.hexline.application.failure.Failure;
import io.hexline.domain.value.Id.LocationId;
import io.hexline.domain.value.Id.OrgId;
import io.vavr.control.Either;

/** Whoever the use cases are for. */
record Caller(Principal principal) {

    Either<Failure, Authorization> may(Permission permission, OrgId org) {
        return mayAs(principal, permission, org);
    }

    Either<Failure, Authorization> may(Permission permission, OrgId org, LocationId location) {
        return may(permission, org)
                .flatMap(authorization -> authorization.at(org, location).map(allowed -> authorization));
    }

    /** Nobody asks in somebody else's name. */
    Either<Failure, Authorization> mayAs(Principal named, Permission permission, OrgId org) {
        return mayAnywhereAs(named, permission)
                .flatMap(authorization -> authorization.in(org).map(allowed -> authorization));
    }

    /** As {@link #mayAs}, before an organization is known. */
    Either<Failure, Authorization> mayAnywhereAs(Principal named, Permission permission) {
        return named.equals(principal)
                ? Authorization.of(principal, permission)
                : Either.left(new Failure.NotAllowed("The request names somebody else as the one who asks"));
    }
}
