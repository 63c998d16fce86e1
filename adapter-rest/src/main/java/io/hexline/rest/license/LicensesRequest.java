package io.hexline.rest.license;

import io.hexline.application.license.AssignLicenses.AssignLicensesCommand;
import io.hexline.domain.license.LicenseOperation;
import io.hexline.domain.license.SiteOperation;
import io.hexline.domain.value.Email;
import io.hexline.domain.value.OrgId;
import io.hexline.domain.value.PersonId;
import io.hexline.rest.id.WireId;
import io.hexline.rest.json.Fields;
import java.util.List;
import java.util.Optional;

/**
 * The body of a license assignment.
 *
 * @param organization as it is written; empty for the caller's own
 */
record LicensesRequest(
        Optional<String> organization,
        Optional<PersonId> person,
        Optional<Email> email,
        List<LicenseOperation> licenses,
        List<SiteOperation> sites) {

    static LicensesRequest read(Fields body) {
        return new LicensesRequest(
                body.filled("orgId"),
                body.value("personId", text -> WireId.PEOPLE.read(text, PersonId::parse)),
                body.value("email", Email::parse),
                RequestedLicenses.licenses(body),
                RequestedLicenses.sites(body));
    }

    AssignLicensesCommand command(OrgId org) {
        return new AssignLicensesCommand(org, person, email, licenses, sites);
    }
}
