package io.hexline.application.location;

import io.hexline.application.failure.Failure;
import io.hexline.application.store.Locations;
import io.hexline.domain.location.Location;
import io.hexline.domain.value.Id.LocationId;
import io.hexline.domain.value.Id.OrgId;
import io.vavr.control.Either;

/** Shows one location of an organization. */
public interface FindLocation {

    /** The location; {@link Failure.NotFound} where the organization has none with this id. */
    Either<Failure, Location> byId(OrgId org, LocationId id);

    /** The location, with what calling is like there; {@link Failure.NotFound} too where calling is not enabled. */
    default Either<Failure, Location> withCalling(OrgId org, LocationId id) {
        return byId(org, id)
                .filterOrElse(
                        location -> location.calling().isPresent(),
                        location -> new Failure.NotFound("calling location", location.id()));
    }

    static FindLocation on(Locations locations) {
        return (org, id) -> Failure.orNotFound(
                locations
                        .find(id)
                        .map(found -> found.filter(location -> location.org().equals(org))),
                "location",
                id);
    }
}
