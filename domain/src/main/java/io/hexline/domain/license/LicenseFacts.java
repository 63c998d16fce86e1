package io.hexline.domain.license;

import static com.google.common.base.Preconditions.checkArgument;

import com.google.common.collect.ImmutableMap;
import com.google.common.collect.Sets;
import io.hexline.domain.license.License.OfferedLicense;
import io.hexline.domain.license.LicenseOperation.CallingProperties;
import io.hexline.domain.license.PlacementRule.Placement;
import io.hexline.domain.organization.Organization;
import io.hexline.domain.user.Person.Holdings;
import io.hexline.domain.value.Id.LicenseId;
import io.hexline.domain.value.Id.OrgId;
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
 * @param placements where the properties of calling licenses that are to be added, held already or not, put the user
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
     * @throws IllegalArgumentException if a license is missing that a user of this organization holds, if a license or
     *     placement stands under another key than its own, or if a license, location or number is of another organization
     */
    public LicenseFacts {
        offered = ImmutableMap.copyOf(offered);
        placements = ImmutableMap.copyOf(placements);
        Set<LicenseId> unknown = guest ? Set.of() : Sets.difference(held.licenses(), offered.keySet());
        checkArgument(unknown.isEmpty(), "Of the licenses that are held, these are not known: %s", unknown);
        offered.forEach((id, known) -> {
            License license = known.license();
            checkArgument(id.equals(license.id()), "License %s stands under %s", license.id(), id);
            requireOwn("License", id, license.org(), organization);
        });
        placements.forEach((wanted, place) -> {
            checkArgument(
                    wanted.equals(place.properties()),
                    "The placement of %s stands under %s",
                    place.properties(),
                    wanted);
            place.location().ifPresent(found -> requireOwn("Location", found.id(), found.org(), organization));
            place.number().ifPresent(found -> requireOwn("Number", found.number(), found.org(), organization));
        });
    }

    private static void requireOwn(String what, Object id, OrgId org, Organization own) {
        checkArgument(org.equals(own.id()), "%s %s is of organization %s, not %s", what, id, org, own.id());
    }

    Optional<OfferedLicense> offered(LicenseId id) {
        return Optional.ofNullable(offered.get(id));
    }

    Optional<Placement> placement(LicenseOperation operation) {
        return operation.calling().map(placements::get);
    }

    /** That it was looked where every calling license that can be added, or is held and added, puts the user. */
    void requirePlacements(Collection<LicenseOperation> operations) {
        operations.stream()
                .filter(operation -> !guest && places(operation))
                .flatMap(operation -> operation.calling().stream())
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

    /** Whether somebody who holds these licenses can call. */
    public boolean letCall(Collection<LicenseId> licenses) {
        return known(licenses).stream().anyMatch(license -> license.kind().isCalling());
    }

    /** What the user has from this organization, held or pending. */
    Set<LicenseId> had() {
        return guest ? held.pendingLicenses() : held.licenses();
    }

    boolean has(LicenseId id) {
        return had().contains(id);
    }

    /** Whether the operation says where a user is who has the license, or is to have it. */
    boolean places(LicenseOperation operation) {
        return operation.adds()
                && isCalling(operation)
                && operation
                        .calling()
                        .filter(told ->
                                has(operation.license()) ? !told.equals(CallingProperties.NONE) : told.complete())
                        .isPresent();
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
