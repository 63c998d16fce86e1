package io.hexline.domain.license;

import io.hexline.domain.value.Extension;
import io.hexline.domain.value.Id.LicenseId;
import io.hexline.domain.value.Id.LocationId;
import io.hexline.domain.value.PhoneNumber;
import java.util.Optional;
import java.util.stream.Collectors;
import java.util.stream.Stream;

/**
 * One license to add or to remove.
 *
 * @param calling where a calling license puts its holder; only looked at when one is added
 */
public record LicenseOperation(LicenseId license, Action action, Optional<CallingProperties> calling) {

    /** What to do. */
    public enum Action {
        ADD,
        REMOVE
    }

    public static LicenseOperation add(LicenseId license) {
        return new LicenseOperation(license, Action.ADD, Optional.empty());
    }

    public static LicenseOperation add(LicenseId license, CallingProperties calling) {
        return new LicenseOperation(license, Action.ADD, Optional.of(calling));
    }

    public static LicenseOperation remove(LicenseId license) {
        return new LicenseOperation(license, Action.REMOVE, Optional.empty());
    }

    boolean adds() {
        return action == Action.ADD;
    }

    /** Where a calling license puts its holder, and how it is reached there. */
    public record CallingProperties(
            Optional<LocationId> location, Optional<PhoneNumber> number, Optional<Extension> extension) {

        /** What is named of them. */
        @Override
        public String toString() {
            return Stream.of(
                            location.map(named -> "location " + named),
                            number.map(named -> "number " + named),
                            extension.map(named -> "extension " + named))
                    .flatMap(Optional::stream)
                    .collect(Collectors.joining(", ", "[", "]"));
        }

        /** Whether they say how the holder is reached, and where: a location, or a number that has one. */
        boolean complete() {
            return (number.isPresent() || extension.isPresent()) && (number.isPresent() || location.isPresent());
        }
    }

    /**
     * One meeting site to attend or to leave.
     *
     * @param siteUrl as it was asked for; not yet known to be a site
     * @param attendee whether the account type asked for is attendee, the only one that is managed this way
     */
    public record SiteOperation(String siteUrl, boolean attendee, LicenseOperation.Action action) {}
}
