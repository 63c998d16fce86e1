package io.hexline.domain.license;

import static com.google.common.base.Preconditions.checkArgument;

import com.google.common.collect.ImmutableMap;
import com.google.common.collect.Sets;
import io.hexline.domain.carrier.CarrierAccount.AccountConflict;
import io.hexline.domain.license.License.OfferedLicense;
import io.hexline.domain.license.LicenseOperation.CallingProperties;
import io.hexline.domain.location.CallingProfile;
import io.hexline.domain.location.Location;
import io.hexline.domain.number.InventoryNumber;
import io.hexline.domain.number.InventoryNumber.NumberOwner;
import io.hexline.domain.organization.Organization;
import io.hexline.domain.user.Person.Holdings;
import io.hexline.domain.value.Extension;
import io.hexline.domain.value.Id.LicenseId;
import io.hexline.domain.value.Id.LocationId;
import io.hexline.domain.value.Id.OrgId;
import io.hexline.domain.value.PhoneNumber;
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

    /**
     * What was found where calling properties point to.
     *
     * @param location of the organization: the named one, or else the number's
     * @param number the inventory's record of the named number
     * @param callsFrom where the user calls from today
     * @param users how many call from the location
     * @param extensionOwner who else has the named extension at the location; empty where none is named
     * @param conflict the carrier's account that has the user's e-mail
     */
    public record Placement(
            CallingProperties properties,
            Optional<Location> location,
            Optional<InventoryNumber> number,
            Optional<LocationId> callsFrom,
            int users,
            Optional<NumberOwner> extensionOwner,
            Optional<AccountConflict> conflict) {

        /**
         * What was found.
         *
         * @throws IllegalArgumentException if it is another location or number than the one that is named, or fewer than
         *     no users
         */
        public Placement {
            requireNamed(properties.location(), location.map(Location::id));
            requireNamed(properties.number(), number.map(InventoryNumber::number));
            checkArgument(users >= 0, "The users of a location cannot be fewer than 0: %s", users);
        }

        private static void requireNamed(Optional<?> named, Optional<?> found) {
            if (named.isPresent() && found.isPresent()) {
                checkArgument(named.equals(found), "Asked for %s, found %s", named.get(), found.get());
            }
        }

        /** Where a user calls from, and how it is reached there. */
        public record Spot(
                Optional<LocationId> location, Optional<PhoneNumber> number, Optional<Extension> extension) {}

        Spot spot() {
            return new Spot(location.map(Location::id), properties.number(), properties.extension());
        }

        /** What calling is like at the location; empty where the location is unknown or not enabled. */
        Optional<CallingProfile> calling() {
            return location.flatMap(Location::calling);
        }

        /** Whether a location is meant, by itself or by its number, and there is no calling at it. */
        boolean lacksCalling() {
            boolean meant = properties.location().isPresent() || location.isPresent();
            return meant && calling().isEmpty();
        }

        /** Whether the user calls from another location, with whatever it is there. */
        boolean callsElsewhere() {
            return callsFrom
                    .filter(today ->
                            location.filter(there -> !there.id().equals(today)).isPresent())
                    .isPresent();
        }

        /** Whether the location gets one user more. */
        public boolean isNew() {
            return callsFrom.isEmpty();
        }

        boolean isFull() {
            return isNew()
                    && calling().stream()
                            .flatMapToInt(profile -> profile.userLimit().stream())
                            .anyMatch(limit -> users >= limit);
        }

        /** Whether the named number, if any, is an unassigned one of the location. */
        boolean numberAvailable() {
            return properties.number().isEmpty()
                    || number.filter(record -> location.filter(place -> record.isFreeAt(place.id()))
                                    .isPresent())
                            .isPresent();
        }
    }
}
