package io.hexline.rest.organization;

import io.hexline.domain.organization.Organization;
import io.hexline.rest.id.WireId;

/**
 * An organization, on the wire.
 *
 * @param xsiDomain null where no calling data are asked for
 */
record OrganizationBody(String id, String displayName, String created, String xsiDomain) {

    /** Reserved for names that lead nowhere: the interface for calls (XSI) is not here. */
    private static final String NO_XSI = "api.calling.invalid";

    static OrganizationBody of(Organization organization, boolean callingData) {
        return new OrganizationBody(
                WireId.text(organization.id()),
                organization.displayName(),
                organization.created().toString(),
                callingData ? NO_XSI : null);
    }
}
