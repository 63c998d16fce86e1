package io.hexline.application.location;

import io.hexline.application.failure.Failure;
import io.hexline.application.store.Locations;
import io.hexline.domain.location.Location;
import io.hexline.domain.value.Id.LocationId;
import io.hexline.domain.value.Id.OrgId;
import io.vavr.control.Either;
import java.util.List;
import java.util.Locale;
import java.util.Optional;

/** Keeps the names of an organization's locations apart; cases do not matter. */
record LocationNames(Locations locations) {

    /**
     * Whether the name can be given.
     *
     * @param keeper who may have it already
     */
    Either<Failure, Boolean> free(OrgId org, String name, Optional<LocationId> keeper) {
        return Failure.orTrouble(locations.named(org, name.toLowerCase(Locale.ROOT)))
                .filterOrElse(
                        found -> isFree(found, keeper),
                        found -> new Failure.NotPossible("The organization has a location of the name " + name))
                .mapTo(true);
    }

    private static boolean isFree(List<Location> found, Optional<LocationId> keeper) {
        return found.isEmpty() || found.stream().map(Location::id).anyMatch(id -> keeper.equals(Optional.of(id)));
    }
}
