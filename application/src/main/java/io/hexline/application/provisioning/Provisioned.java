package io.hexline.application.provisioning;

import com.google.common.collect.ImmutableSet;
import com.google.common.collect.Sets;
import io.hexline.domain.license.Holdings;
import io.hexline.domain.license.LicenseDecision;
import io.hexline.domain.license.LicenseFacts;
import io.hexline.domain.user.Person;
import io.hexline.domain.value.SiteUrl;
import java.util.Optional;
import java.util.Set;

/** A user after a decision about its licenses was applied. */
record Provisioned(Person person, LicenseFacts facts, LicenseDecision decision) {

    /** What the user has from this organization; what others have offered it is none of its business. */
    Holdings holdings() {
        Holdings all = person.holdings();
        return facts.guest()
                ? Holdings.NONE.withPending(
                        Sets.intersection(all.pendingLicenses(), facts.offered().keySet()),
                        Sets.intersection(
                                all.pendingSites(), facts.organization().sites()))
                : Holdings.of(all.licenses(), all.attendeeSites());
    }

    /** The sites that the user's licenses make it a host of. */
    Set<SiteUrl> hostSites() {
        return holdings().licenses().stream()
                .flatMap(id -> Optional.ofNullable(facts.offered().get(id)).stream())
                .flatMap(offered -> offered.license().site().stream())
                .collect(ImmutableSet.toImmutableSet());
    }
}
