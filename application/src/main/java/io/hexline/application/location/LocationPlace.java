package io.hexline.application.location;

import io.hexline.domain.location.Location;
import io.hexline.domain.location.LocationId;
import java.util.Comparator;
import java.util.Locale;

/**
 * Where a location stands in a list of them: by id, or by name where that is asked for.
 *
 * @param name in lower case
 */
public record LocationPlace(String name, LocationId id) {

    public static final Comparator<LocationPlace> BY_ID =
            Comparator.comparing(place -> place.id().value());
    public static final Comparator<LocationPlace> BY_NAME =
            Comparator.comparing(LocationPlace::name).thenComparing(BY_ID);

    public static LocationPlace of(Location location) {
        return new LocationPlace(location.name().toLowerCase(Locale.ROOT), location.id());
    }
}
