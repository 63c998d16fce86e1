package io.hexline.domain.license;

import com.google.common.collect.ImmutableSet;
import io.hexline.domain.value.Id.LicenseId;
import io.hexline.domain.value.SiteUrl;
import java.util.Set;

/**
 * What a user holds.
 *
 * @param licenses each consumes a unit
 * @param attendeeSites the sites it attends without hosting
 * @param pendingLicenses licenses of another organization that the user has not accepted yet
 * @param pendingSites attendee sites of another organization, likewise
 */
public record Holdings(
        Set<LicenseId> licenses,
        Set<SiteUrl> attendeeSites,
        Set<LicenseId> pendingLicenses,
        Set<SiteUrl> pendingSites) {

    public static final Holdings NONE = new Holdings(Set.of(), Set.of(), Set.of(), Set.of());

    public Holdings {
        licenses = ImmutableSet.copyOf(licenses);
        attendeeSites = ImmutableSet.copyOf(attendeeSites);
        pendingLicenses = ImmutableSet.copyOf(pendingLicenses);
        pendingSites = ImmutableSet.copyOf(pendingSites);
    }

    public static Holdings of(Set<LicenseId> licenses, Set<SiteUrl> attendeeSites) {
        return new Holdings(licenses, attendeeSites, Set.of(), Set.of());
    }

    /** These are pending then instead of those of today; what is held stays. */
    public Holdings withPending(Set<LicenseId> licensesThen, Set<SiteUrl> sitesThen) {
        return new Holdings(licenses, attendeeSites, licensesThen, sitesThen);
    }

    /** These are held then instead of those of today; what is pending stays. */
    Holdings withHeld(Set<LicenseId> licensesThen, Set<SiteUrl> sitesThen) {
        return new Holdings(licensesThen, sitesThen, pendingLicenses, pendingSites);
    }
}
