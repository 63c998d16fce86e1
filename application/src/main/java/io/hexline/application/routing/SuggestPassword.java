package io.hexline.application.routing;

import io.hexline.application.failure.Failure;
import io.hexline.application.location.FindLocation;
import io.hexline.application.store.Ids;
import io.hexline.application.store.Locations;
import io.hexline.domain.value.Id.LocationId;
import io.hexline.domain.value.Id.OrgId;
import io.vavr.control.Either;

/** Makes up passwords for trunks; none is kept. */
public interface SuggestPassword {

    /** A password that nobody can guess; {@link Failure.NotFound} where there is no such location. */
    Either<Failure, String> handle(OrgId org, LocationId location);

    static SuggestPassword on(Locations locations, Ids ids) {
        FindLocation find = FindLocation.on(locations);
        return (org, location) -> find.byId(org, location).map(there -> ids.newPassword());
    }
}
