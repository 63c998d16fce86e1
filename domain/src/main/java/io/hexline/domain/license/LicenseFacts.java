package io.hexline.domain.license;

import com.google.common.collect.ImmutableMap;
import io.hexline.domain.organization.Organization;
import java.util.Collection;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import java.util.Optional;

/**
 * What the decision about a user's licenses looks at.
 *
 * @param held what the user holds today
 * @param offered the organization's licenses that are asked for or held, with the units that are still free
 * @param placements where the calling licenses that are to be added put the user, by license
 */
public record LicenseFacts(
        Organization organization,
        Holdings held,
        Map<LicenseId, OfferedLicense> offered,
        Map<LicenseId, Placement> placements) {

    public LicenseFacts {
        offered = ImmutableMap.copyOf(offered);
        placements = ImmutableMap.copyOf(placements);
    }

    Optional<OfferedLicense> offered(LicenseId id) {
        return Optional.ofNullable(offered.get(id));
    }

    Optional<Placement> placement(LicenseId id) {
        return Optional.ofNullable(placements.get(id));
    }

    boolean holds(LicenseId id) {
        return held.licenses().contains(id);
    }

    boolean isSite(String siteUrl) {
        return SiteUrl.parse(siteUrl).map(organization.sites()::contains).getOrElse(false);
    }

    List<License> known(Collection<LicenseId> ids) {
        return ids.stream()
                .map(offered::get)
                .filter(Objects::nonNull)
                .map(OfferedLicense::license)
                .toList();
    }

    List<License> heldLicenses() {
        return known(held.licenses());
    }
}
