package io.hexline.application.location;

import io.hexline.domain.location.Location;
import io.hexline.domain.location.LocationId;
import java.util.Comparator;
import java.util.Locale;

/**
 * Where a location stands in a list of them: by name.
 *
 * @param name in lower case
 */
public record LocationPlace(String name, LocationId id) {

    public static final Comparator<LocationPlace> ORDER = Comparator.comparing(LocationPlace::name)
            .thenComparing(place -> place.id().value());

    public static LocationPlace of(Location location) {
        return new LocationPlace(location.name().toLowerCase(Locale.ROOT), location.id());
    }
}
