package io.hexline.application.provisioning;

import com.google.common.collect.ImmutableList;
import io.hexline.domain.license.LicenseDecision;
import io.hexline.domain.license.SiteUrl;
import io.hexline.domain.user.Person;
import java.util.List;

/** A user after a decision about its licenses was applied. */
record Provisioned(Person person, List<SiteUrl> hostSites, LicenseDecision decision) {

    Provisioned {
        hostSites = ImmutableList.copyOf(hostSites);
    }
}
