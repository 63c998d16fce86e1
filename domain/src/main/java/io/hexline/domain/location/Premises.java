package io.hexline.domain.location;

import static com.google.common.base.Preconditions.checkArgument;

import com.google.common.collect.ImmutableList;
import io.hexline.domain.value.Region;
import java.util.Comparator;
import java.util.List;
import java.util.Optional;

/**
 * What is written about a location that no rule looks at.
 *
 * @param timeZone for example {@code America/Chicago}
 * @param preferredLanguage that of e-mails, for example {@code en_us}
 * @param announcementLanguage that of what callers hear
 * @param floors by their numbers
 */
public record Premises(
        StreetAddress address,
        Optional<String> timeZone,
        Optional<String> preferredLanguage,
        Optional<String> announcementLanguage,
        Optional<String> latitude,
        Optional<String> longitude,
        Optional<String> notes,
        List<Floor> floors) {

    public static final int MOST_FLOORS = 500;

    public static final Premises UNKNOWN = new Premises(
            StreetAddress.UNKNOWN,
            Optional.empty(),
            Optional.empty(),
            Optional.empty(),
            Optional.empty(),
            Optional.empty(),
            Optional.empty());

    public Premises {
        floors = ImmutableList.sortedCopyOf(Comparator.comparing(Floor::number), floors);
        checkArgument(floors.size() <= MOST_FLOORS, "Too many floors");
    }

    /** A place of which no floors are known. */
    public Premises(
            StreetAddress address,
            Optional<String> timeZone,
            Optional<String> preferredLanguage,
            Optional<String> announcementLanguage,
            Optional<String> latitude,
            Optional<String> longitude,
            Optional<String> notes) {
        this(address, timeZone, preferredLanguage, announcementLanguage, latitude, longitude, notes, List.of());
    }

    public Premises withAnnouncementLanguage(String language) {
        return new Premises(
                address, timeZone, preferredLanguage, Optional.of(language), latitude, longitude, notes, floors);
    }

    public Premises withFloors(List<Floor> newFloors) {
        return new Premises(
                address, timeZone, preferredLanguage, announcementLanguage, latitude, longitude, notes, newFloors);
    }

    /** Where in its {@link Region} a location is. */
    public record StreetAddress(
            Optional<String> line1, Optional<String> line2, Optional<String> city, Optional<String> postalCode) {

        public static final StreetAddress UNKNOWN =
                new StreetAddress(Optional.empty(), Optional.empty(), Optional.empty(), Optional.empty());
    }
}
