package io.hexline.application.provisioning;

import com.google.common.collect.ImmutableList;
import io.hexline.domain.license.LicenseOperation;
import io.hexline.domain.license.SiteOperation;
import io.hexline.domain.user.Person.PersonName;
import io.hexline.domain.user.Profile;
import io.hexline.domain.value.Email;
import java.util.List;
import java.util.Optional;

/**
 * Somebody to onboard. Of somebody who is there already, only licenses and sites are changed.
 *
 * @param roleGrant empty for somebody who administers nothing
 */
public record NewUser(
        Email email,
        PersonName name,
        Profile profile,
        Optional<RoleGrant> roleGrant,
        List<LicenseOperation> licenses,
        List<SiteOperation> sites) {

    public NewUser {
        licenses = ImmutableList.copyOf(licenses);
        sites = ImmutableList.copyOf(sites);
    }

    /** Somebody about whom nothing else is written, and who administers nothing. */
    public NewUser(Email email, PersonName name, List<LicenseOperation> licenses, List<SiteOperation> sites) {
        this(email, name, Profile.EMPTY, Optional.empty(), licenses, sites);
    }
}
