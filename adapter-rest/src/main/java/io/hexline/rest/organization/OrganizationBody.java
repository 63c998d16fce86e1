package io.hexline.rest.organization;

import io.hexline.domain.organization.Organization;
import io.hexline.rest.id.WireId;

/** An organization, on the wire. */
record OrganizationBody(String id, String displayName, String created) {

    static OrganizationBody of(Organization organization) {
        return new OrganizationBody(
                WireId.text(organization.id()),
                organization.displayName(),
                organization.created().toString());
    }
}
