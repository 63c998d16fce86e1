package io.hexline.application.location;

import com.google.common.collect.ImmutableList;
import io.hexline.domain.location.Location;
import java.util.List;
import java.util.Optional;

/**
 * A part of a list of locations.
 *
 * @param next where the rest begins: after this place; empty where nothing is left
 */
public record LocationPage(List<Location> locations, Optional<LocationPlace> next) {

    public LocationPage {
        locations = ImmutableList.copyOf(locations);
    }
}
