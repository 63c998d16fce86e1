package io.hexline.application.store;

import io.hexline.domain.location.Location;
import io.hexline.domain.value.LocationId;
import java.util.Comparator;
import java.util.Locale;

/**
 * Where a location stands in a list of them: by id, or by name where that is asked for.
 *
 * @param name in lower case
 */
public record LocationPageKey(String name, LocationId id) {

    public static final Comparator<LocationPageKey> BY_ID =
            Comparator.comparing(place -> place.id().value());
    public static final Comparator<LocationPageKey> BY_NAME =
            Comparator.comparing(LocationPageKey::name).thenComparing(BY_ID);

    public static LocationPageKey of(Location location) {
        return new LocationPageKey(location.name().toLowerCase(Locale.ROOT), location.id());
    }
}
