package io.hexline.application.location;

import io.hexline.application.failure.Failure;
import io.hexline.application.store.LocationUsage;
import io.hexline.application.store.Locations;
import io.hexline.application.store.UnitOfWork;
import io.hexline.domain.location.Location;
import io.hexline.domain.value.Id.LocationId;
import io.hexline.domain.value.Id.OrgId;
import io.vavr.control.Either;

/** Removes a location from an organization, with its device profiles: where nobody is, nobody uses them. */
public interface RemoveLocation {

    /** The location as it was; {@link Failure.NotPossible} where users, numbers, features or trunks are there. */
    Either<Failure, Location> handle(OrgId org, LocationId location);

    static RemoveLocation on(Locations locations, LocationUsage usage, UnitOfWork unitOfWork) {
        return new RemoveLocationService(FindLocation.on(locations), usage, unitOfWork);
    }
}
