package io.hexline.application.provisioning;

import com.google.common.collect.ImmutableList;
import io.hexline.domain.license.LicenseOperation;
import io.hexline.domain.license.SiteOperation;
import io.hexline.domain.user.Email;
import io.hexline.domain.user.PersonName;
import java.util.List;

/** Somebody to onboard. */
public record Newcomer(Email email, PersonName name, List<LicenseOperation> licenses, List<SiteOperation> sites) {

    public Newcomer {
        licenses = ImmutableList.copyOf(licenses);
        sites = ImmutableList.copyOf(sites);
    }
}
