package io.hexline.rest.location;

import io.hexline.application.store.LocationFilter;
import io.hexline.application.store.LocationFilter.LocationPageKey;
import io.hexline.domain.location.Location;
import io.hexline.domain.value.Id.LocationId;
import io.hexline.rest.page.NamedKey;
import java.util.Optional;

/** Where a location stands in a list, as a text. */
final class LocationKey {

    private LocationKey() {}

    static String text(Location location, LocationFilter.Sort sort) {
        boolean byName = sort != LocationFilter.Sort.BY_ID;
        return NamedKey.text(byName ? LocationPageKey.of(location).name() : "", location.id());
    }

    static Optional<LocationPageKey> read(String text) {
        return NamedKey.read(
                text, (name, id) -> LocationId.parse(id).map(location -> new LocationPageKey(name, location)));
    }
}
