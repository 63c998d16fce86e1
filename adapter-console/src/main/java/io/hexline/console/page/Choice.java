package io.hexline.console.page;

import io.hexline.domain.location.Location;
import io.hexline.domain.value.Id.LocationId;
import java.util.Optional;

/** What can be chosen in a form. */
public record Choice(String value, String label, boolean isChosen) {

    /** A location by its name. */
    public static Choice of(Location location, Optional<LocationId> chosen) {
        return new Choice(
                location.id().value(),
                location.name(),
                chosen.filter(location.id()::equals).isPresent());
    }
}
