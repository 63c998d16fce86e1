package io.hexline.application.location;

import static io.vavr.API.For;

import io.hexline.application.failure.Failure;
import io.hexline.application.failure.Failure.Retry;
import io.hexline.application.store.Ids;
import io.hexline.application.store.Locations;
import io.hexline.application.store.UnitOfWork;
import io.hexline.application.store.Write;
import io.hexline.domain.location.Location;
import io.hexline.domain.location.Premises;
import io.hexline.domain.value.Id.LocationId;
import io.hexline.domain.value.Id.OrgId;
import io.hexline.domain.value.Region;
import io.hexline.domain.value.Version;
import io.vavr.control.Either;
import java.util.List;
import java.util.Optional;

/** Adds a location to an organization; it is not enabled for calling. */
public interface CreateLocation {

    /** The new location; {@link Failure.NotPossible} where the organization has one of this name. */
    Either<Failure, Location> handle(CreateLocationCommand command);

    static CreateLocation on(Locations locations, UnitOfWork unitOfWork, Ids ids) {
        LocationNames names = new LocationNames(locations);
        return command -> Retry.onConflict(() -> For(
                        names.free(command.org(), command.name(), Optional.empty()),
                        free -> Either.<Failure, Location>right(command.location(ids.newLocation())),
                        (free, location) ->
                                Failure.orTrouble(unitOfWork.commit(List.of(new Write.PutLocation(location)))))
                .yield((free, location, written) -> location));
    }

    /** A location that is to be. */
    record CreateLocationCommand(OrgId org, String name, Region region, Premises premises) {

        private Location location(LocationId id) {
            return new Location(id, org, name, region, premises, Optional.empty(), Version.NEW);
        }
    }
}
