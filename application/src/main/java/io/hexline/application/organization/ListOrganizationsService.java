package io.hexline.application.organization;

import io.hexline.application.access.Authorization.Principal;
import io.hexline.application.failure.Failure;
import io.hexline.application.store.Organizations;
import io.hexline.domain.organization.Organization;
import io.hexline.domain.value.Id.OrgId;
import io.vavr.control.Either;
import java.util.List;
import java.util.Optional;

record ListOrganizationsService(Organizations organizations) implements ListOrganizations {

    @Override
    public Either<Failure, List<Organization>> reachableBy(Principal caller) {
        return Failure.orTrouble(Either.traverseRight(caller.organizations(), organizations::find))
                .map(found -> found.toJavaStream().flatMap(Optional::stream).toList());
    }

    @Override
    public Either<Failure, Organization> byId(OrgId org) {
        return Failure.orNotFound(organizations.find(org), "organization", org);
    }
}
