package io.hexline.domain.location;

import io.hexline.domain.value.Region;
import java.util.Optional;

/**
 * What is written about a location that no rule looks at.
 *
 * @param timeZone for example {@code America/Chicago}
 * @param preferredLanguage that of e-mails, for example {@code en_us}
 * @param announcementLanguage that of what callers hear
 */
public record Premises(
        StreetAddress address,
        Optional<String> timeZone,
        Optional<String> preferredLanguage,
        Optional<String> announcementLanguage,
        Optional<String> latitude,
        Optional<String> longitude,
        Optional<String> notes) {

    public static final Premises UNKNOWN = new Premises(
            StreetAddress.UNKNOWN,
            Optional.empty(),
            Optional.empty(),
            Optional.empty(),
            Optional.empty(),
            Optional.empty(),
            Optional.empty());

    public Premises withAnnouncementLanguage(String language) {
        return new Premises(address, timeZone, preferredLanguage, Optional.of(language), latitude, longitude, notes);
    }

    /** Where in its {@link Region} a location is. */
    public record StreetAddress(
            Optional<String> line1, Optional<String> line2, Optional<String> city, Optional<String> postalCode) {

        public static final StreetAddress UNKNOWN =
                new StreetAddress(Optional.empty(), Optional.empty(), Optional.empty(), Optional.empty());
    }
}
