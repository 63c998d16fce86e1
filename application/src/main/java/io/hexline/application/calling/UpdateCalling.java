package io.hexline.application.calling;

import io.hexline.application.collaborator.Collaborators;
import io.hexline.application.failure.Failure;
import io.hexline.application.location.FindLocation;
import io.hexline.application.store.Store;
import io.hexline.domain.location.CallingProfile.PstnConnection.LocalGateway;
import io.hexline.domain.location.Location;
import io.hexline.domain.value.Change;
import io.hexline.domain.value.Id.LocationId;
import io.hexline.domain.value.Id.OrgId;
import io.hexline.domain.value.PhoneNumber;
import io.vavr.control.Either;
import java.time.InstantSource;
import java.util.Optional;

/** Changes what calling is like at a location. */
public interface UpdateCalling {

    /**
     * The location as it is then. {@link Failure.NotFound} where calling is not enabled; {@link Failure.NotPossible} where
     * a number is not the location's, another carrier than its own premises connects it, or there is no such trunk;
     * {@link Failure.Coded} 5600 where another location has the routing prefix.
     */
    Either<Failure, Location> handle(UpdateCallingCommand command);

    static UpdateCalling on(Store store, Collaborators outside, InstantSource time) {
        return new UpdateCallingService(
                FindLocation.on(store.locations()),
                new CallingChange(store.locations(), store.numbers()),
                new GatewayChange(
                        store.routes(),
                        new UsableCarriers(outside.carrierRecords()),
                        PstnCommit.on(store, outside, time),
                        store.unitOfWork()),
                store.unitOfWork());
    }

    /**
     * What calling is to be like at a location from now on; what is empty stays as it is.
     *
     * @param callingLine the number that its users' calls show
     * @param gateway what connects it to the public network, through its own premises
     * @param charge the number that its calls are billed to
     */
    record UpdateCallingCommand(
            OrgId org,
            LocationId location,
            Optional<String> announcementLanguage,
            Change<String> callingLineName,
            Optional<PhoneNumber.Written> callingLine,
            Optional<PhoneNumber.Written> charge,
            Optional<LocalGateway> gateway,
            Change<String> externalCallerIdName,
            Change<String> accessNetworkInfo,
            Change<String> outsideDialDigit,
            Optional<Boolean> outsideDialDigitEnforced,
            Change<String> routingPrefix) {}
}
