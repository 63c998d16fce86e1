package io.hexline.application.provisioning;

import com.google.common.collect.ImmutableList;
import io.hexline.domain.license.LicenseOperation;
import io.hexline.domain.license.SiteOperation;
import io.hexline.domain.value.Email;
import io.hexline.domain.value.OrgId;
import io.hexline.domain.value.PersonId;
import java.util.List;
import java.util.Optional;

/**
 * A request for licenses.
 *
 * @param org whose licenses these are
 * @param person the user, of this organization or another one; by id, by e-mail, or by both where they are of the same person
 */
public record AssignLicensesCommand(
        OrgId org,
        Optional<PersonId> person,
        Optional<Email> email,
        List<LicenseOperation> licenses,
        List<SiteOperation> sites) {

    public AssignLicensesCommand {
        licenses = ImmutableList.copyOf(licenses);
        sites = ImmutableList.copyOf(sites);
    }

    /** The id by which the user is named, or else the e-mail. */
    Object user() {
        return person.<Object>map(id -> id).or(() -> email).orElse("without id and e-mail");
    }
}
