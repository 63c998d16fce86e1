package io.hexline.application.store;

import io.hexline.domain.location.Location;
import io.hexline.domain.value.Id.LocationId;
import io.hexline.domain.value.Id.OrgId;
import java.util.Comparator;
import java.util.Locale;
import java.util.Optional;
import java.util.Set;

/**
 * Which locations of an organization are meant.
 *
 * @param within only these; empty for any
 * @param name what the name has in it, in lower case; cases do not matter
 * @param calling only those that are enabled for calling
 */
public record LocationFilter(
        OrgId org, Optional<Set<LocationId>> within, Optional<String> name, boolean calling, Sort sort) {

    /** How they are listed. Only that of ids stays the same while locations get other names. */
    public enum Sort {
        BY_ID,
        BY_NAME,
        BY_NAME_DESCENDING
    }

    public LocationFilter {
        name = name.map(part -> part.toLowerCase(Locale.ROOT));
    }

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
}
