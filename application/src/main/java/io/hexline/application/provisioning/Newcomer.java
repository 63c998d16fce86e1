package io.hexline.application.provisioning;

import com.google.common.collect.ImmutableList;
import io.hexline.domain.license.LicenseOperation;
import io.hexline.domain.license.SiteOperation;
import io.hexline.domain.user.Email;
import io.hexline.domain.user.PersonName;
import io.hexline.domain.user.Profile;
import java.util.List;
import java.util.Optional;

/**
 * Somebody to onboard. Of somebody who is there already, only licenses and sites are changed.
 *
 * @param appointment empty for somebody who administers nothing
 */
public record Newcomer(
        Email email,
        PersonName name,
        Profile profile,
        Optional<Appointment> appointment,
        List<LicenseOperation> licenses,
        List<SiteOperation> sites) {

    public Newcomer {
        licenses = ImmutableList.copyOf(licenses);
        sites = ImmutableList.copyOf(sites);
    }

    /** Somebody about whom nothing else is written, and who administers nothing. */
    public Newcomer(Email email, PersonName name, List<LicenseOperation> licenses, List<SiteOperation> sites) {
        this(email, name, Profile.EMPTY, Optional.empty(), licenses, sites);
    }
}
