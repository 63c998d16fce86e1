package io.hexline.application.organization;

import io.hexline.application.access.Authorization.Principal;
import io.hexline.application.failure.Failure;
import io.hexline.application.store.Organizations;
import io.hexline.domain.organization.Organization;
import io.hexline.domain.value.Id.OrgId;
import io.vavr.control.Either;
import java.util.List;

/** Shows the organizations that somebody may see. */
public interface ListOrganizations {

    /** Those that the caller reaches: the own one, then those it manages as a partner. */
    Either<Failure, List<Organization>> reachableBy(Principal caller);

    /** One of them; {@link Failure.NotFound} where it is not there. */
    Either<Failure, Organization> byId(OrgId org);

    static ListOrganizations on(Organizations organizations) {
        return new ListOrganizationsService(organizations);
    }
}
