package io.hexline.application.calling;

import io.hexline.application.failure.Failure;
import io.hexline.application.location.FindLocation;
import io.hexline.application.store.RouteFilter.Route;
import io.hexline.application.store.Store;
import io.hexline.domain.location.CallingProfile.PstnConnection.LocalGateway;
import io.hexline.domain.location.Location;
import io.hexline.domain.value.Id.LocationId;
import io.hexline.domain.value.Id.OrgId;
import io.vavr.control.Either;
import java.util.Optional;

/**
 * Shows and sets where calls go that users of a location make to extensions that nobody has: to a telephone system of its own
 * premises, or nowhere. {@link Failure.NotFound} where calling is not enabled.
 */
public interface ManageInternalDialing {

    /** The trunk or route group; empty where such calls fail. */
    Either<Failure, Optional<Route>> of(OrgId org, LocationId location);

    /**
     * The location as it is then. {@link Failure.Invalid} where calls are to go somewhere and nobody has said where; {@link
     * Failure.NotPossible} where there is no such trunk or route group.
     */
    Either<Failure, Location> set(SetInternalDialingCommand command);

    static ManageInternalDialing on(Store store) {
        return new ManageInternalDialingService(FindLocation.on(store.locations()), store.routes(), store.unitOfWork());
    }

    /**
     * Where such calls are to go from now on.
     *
     * @param enabled whether they go anywhere; empty for as it is
     * @param gateway where they go while they do; empty for where they go today
     */
    record SetInternalDialingCommand(
            OrgId org, LocationId location, Optional<Boolean> enabled, Optional<LocalGateway> gateway) {}
}
