package io.hexline.application.location;

import io.hexline.application.Host;
import io.hexline.application.failure.Failure;
import io.hexline.domain.location.Location;
import io.hexline.domain.value.LocationId;
import io.hexline.domain.value.OrgId;
import io.vavr.control.Either;

/** Removes a location from an organization. */
public interface RemoveLocation {

    /** The location as it was; {@link Failure.NotPossible} where users, numbers or features are there. */
    Either<Failure, Location> handle(OrgId org, LocationId location);

    static RemoveLocation on(Host host) {
        return new RemoveLocationService(host);
    }
}
