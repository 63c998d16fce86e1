package io.hexline.domain.license;

import com.google.common.collect.ImmutableMap;
import com.google.common.collect.Sets;
import io.hexline.domain.license.License.OfferedLicense;
import io.hexline.domain.license.LicenseOperation.CallingProperties;
import io.hexline.domain.organization.Organization;
import io.hexline.domain.value.LicenseId;
import io.hexline.domain.value.SiteUrl;
import java.util.Collection;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import java.util.Optional;
import java.util.Set;

/**
 * What the decision about a user's licenses looks at.
 *
 * @param guest whether the user is of another organization: what it gets from this one is pending
 * @param held what the user holds today
 * @param offered the organization's licenses that are asked for, held or pending, with the units that are still free
 * @param placements where the properties of calling licenses that are to be added put the user
 */
public record LicenseFacts(
        Organization organization,
        boolean guest,
        Holdings held,
        Map<LicenseId, OfferedLicense> offered,
        Map<CallingProperties, Placement> placements) {

    /**
     * The facts.
     *
     * @throws IllegalArgumentException if a license is missing that a user of this organization holds
     */
    public LicenseFacts {
        offered = ImmutableMap.copyOf(offered);
        placements = ImmutableMap.copyOf(placements);
        if (!guest && !offered.keySet().containsAll(held.licenses())) {
            throw new IllegalArgumentException("Of the licenses that are held, only these are known: "
                    + Sets.intersection(held.licenses(), offered.keySet()));
        }
    }

    Optional<OfferedLicense> offered(LicenseId id) {
        return Optional.ofNullable(offered.get(id));
    }

    Optional<Placement> placement(LicenseOperation operation) {
        return operation.calling().map(placements::get);
    }

    /** That it was looked where every calling license that can be added puts the user. */
    void requirePlacements(Collection<LicenseOperation> operations) {
        operations.stream()
                .filter(operation -> !guest && gives(operation) && isCalling(operation))
                .flatMap(operation -> operation.calling().filter(CallingProperties::complete).stream())
                .filter(properties -> !placements.containsKey(properties))
                .findFirst()
                .ifPresent(properties -> {
                    throw new IllegalArgumentException("No placement is known for " + properties);
                });
    }

    /** Whether the operation is about a license with which its holder can call. */
    boolean isCalling(LicenseOperation operation) {
        return offered(operation.license())
                .filter(known -> known.license().kind().isCalling())
                .isPresent();
    }

    /** What the user has from this organization, held or pending. */
    Set<LicenseId> had() {
        return guest ? held.pendingLicenses() : held.licenses();
    }

    boolean has(LicenseId id) {
        return had().contains(id);
    }

    /** Whether the operation gives the user something that it does not have. */
    boolean gives(LicenseOperation operation) {
        return operation.adds() && !has(operation.license());
    }

    /** These licenses of the organization, with those of others that the user has pending. */
    Set<LicenseId> withForeign(Set<LicenseId> licenses) {
        Set<LicenseId> foreign = Sets.difference(held.pendingLicenses(), offered.keySet());
        return Sets.union(licenses, foreign).immutableCopy();
    }

    boolean isSite(String siteUrl) {
        return SiteUrl.parse(siteUrl).fold(malformed -> false, organization.sites()::contains);
    }

    List<License> known(Collection<LicenseId> ids) {
        return ids.stream()
                .map(offered::get)
                .filter(Objects::nonNull)
                .map(OfferedLicense::license)
                .toList();
    }
}
