package io.hexline.application.guard;

import io.hexline.application.access.Authorization.Permission;
import io.hexline.application.access.Authorization.Principal;
import io.hexline.application.failure.Failure;
import io.hexline.application.organization.ListOrganizations;
import io.hexline.domain.organization.Organization;
import io.hexline.domain.value.Id.OrgId;
import io.vavr.control.Either;
import java.util.List;

record OrganizationsGuard(Caller caller, ListOrganizations guarded) implements ListOrganizations {

    /** Those of them in which the role of the one who asks suffices. */
    @Override
    public Either<Failure, List<Organization>> reachableBy(Principal named) {
        return caller.mayAnywhereAs(named, Permission.READ_ORGANIZATIONS)
                .flatMap(authorization -> guarded.reachableBy(named)
                        .map(all -> all.stream()
                                .filter(organization ->
                                        authorization.in(organization.id()).isRight())
                                .toList()));
    }

    @Override
    public Either<Failure, Organization> byId(OrgId org) {
        return caller.may(Permission.READ_ORGANIZATIONS, org).flatMap(allowed -> guarded.byId(org));
    }
}
