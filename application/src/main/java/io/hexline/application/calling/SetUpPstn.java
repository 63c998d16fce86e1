package io.hexline.application.calling;

import io.hexline.application.collaborator.Collaborators;
import io.hexline.application.failure.Failure;
import io.hexline.application.location.FindLocation;
import io.hexline.application.store.Store;
import io.hexline.domain.location.CallingProfile.PstnConnection.LocalGateway;
import io.hexline.domain.location.Location;
import io.hexline.domain.value.Id.CarrierId;
import io.hexline.domain.value.Id.LocationId;
import io.hexline.domain.value.Id.OrgId;
import io.vavr.control.Either;
import java.time.InstantSource;
import java.util.Optional;

/**
 * Connects a location to the public telephone network (PSTN), or changes its carrier; its numbers come along. The location
 * names its new carrier at once; when the change is through is for the carriers to say, and until then they have the location
 * in transition.
 */
public interface SetUpPstn {

    /**
     * The location as it is then. {@link Failure.NotFound} where calling is not enabled; {@link Failure.NotPossible} where
     * there is no such carrier, trunk or route group, where the carriers have not finished a change before, or where a
     * number cannot come along; {@link Failure.Invalid} where a gateway is missing, or is named for a carrier that needs none.
     */
    Either<Failure, Location> handle(SetUpPstnCommand command);

    static SetUpPstn on(Store store, Collaborators outside, InstantSource time) {
        return new SetUpPstnService(
                FindLocation.on(store.locations()),
                store.routes(),
                PstnCommit.on(store, outside, time),
                new UsableCarriers(outside.carrierRecords()));
    }

    /**
     * How a location is to be connected from now on.
     *
     * @param carrier empty for the one that it has
     * @param gateway what leads to a carrier on the organization's own premises
     */
    record SetUpPstnCommand(
            OrgId org, LocationId location, Optional<CarrierId> carrier, Optional<LocalGateway> gateway) {}
}
