package io.hexline.domain.license;

import io.hexline.domain.carrier.AccountConflict;
import io.hexline.domain.license.LicenseOperation.CallingProperties;
import io.hexline.domain.location.CallingProfile;
import io.hexline.domain.location.Location;
import io.hexline.domain.number.InventoryNumber;
import io.hexline.domain.number.NumberOwner;
import io.hexline.domain.value.Extension;
import io.hexline.domain.value.LocationId;
import io.hexline.domain.value.PhoneNumber;
import java.util.Optional;

/**
 * What was found where calling properties point to.
 *
 * @param location of the organization: the named one, or else the number's
 * @param number the inventory's record of the named number
 * @param callsFrom where the user calls from today
 * @param users how many call from the location
 * @param extensionOwner who else has the named extension at the location
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
     * @throws IllegalArgumentException if it is another location or number than the one that is named
     */
    public Placement {
        if (!isOf(properties.location(), location.map(Location::id))
                || !isOf(properties.number(), number.map(InventoryNumber::number))) {
            throw new IllegalArgumentException("Found " + location + " and " + number + " for " + properties);
        }
    }

    private static boolean isOf(Optional<?> named, Optional<?> found) {
        return named.isEmpty() || found.isEmpty() || named.equals(found);
    }

    /** Where a user calls from, and how it is reached there. */
    public record Spot(Optional<LocationId> location, Optional<PhoneNumber> number, Optional<Extension> extension) {}

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
