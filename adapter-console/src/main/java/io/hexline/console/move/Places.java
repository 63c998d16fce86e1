package io.hexline.console.move;

import io.hexline.domain.location.Location;
import io.hexline.domain.value.Id.LocationId;
import java.util.List;
import java.util.Optional;

/** Locations to choose from. */
public record Places(List<Choice> all) {

    /**
     * One of them.
     *
     * @param isChosen whether it is the one
     */
    public record Choice(String id, String name, boolean isChosen) {}

    static Places of(List<Location> locations, Optional<LocationId> chosen) {
        return new Places(locations.stream()
                .map(location ->
                        new Choice(location.id().value(), location.name(), chosen.equals(Optional.of(location.id()))))
                .toList());
    }
}
