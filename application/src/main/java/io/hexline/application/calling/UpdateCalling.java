package io.hexline.application.calling;

import io.hexline.application.failure.Failure;
import io.hexline.application.location.FindLocation;
import io.hexline.application.store.Locations;
import io.hexline.application.store.Numbers;
import io.hexline.application.store.Trunks;
import io.hexline.application.store.UnitOfWork;
import io.hexline.domain.location.CallingProfile.PstnConnection.LocalGateway;
import io.hexline.domain.location.Location;
import io.hexline.domain.value.Id.LocationId;
import io.hexline.domain.value.Id.OrgId;
import io.hexline.domain.value.PhoneNumber;
import io.vavr.control.Either;
import java.util.Optional;

/** Changes what calling is like at a location. */
public interface UpdateCalling {

    /**
     * The location as it is then. {@link Failure.NotFound} where calling is not enabled; {@link Failure.NotPossible} where
     * a number is not the location's, there is no trunk that could become another, or no such other.
     */
    Either<Failure, Location> handle(UpdateCallingCommand command);

    static UpdateCalling on(Locations locations, Numbers numbers, Trunks trunks, UnitOfWork unitOfWork) {
        return new UpdateCallingService(FindLocation.on(locations), numbers, trunks, unitOfWork);
    }

    /**
     * What calling is to be like at a location from now on; what is empty stays as it is, and an empty text takes a setting
     * away.
     *
     * @param callingLine the number that its users' calls show
     * @param gateway what connects it to the public network
     * @param charge the number that its calls are billed to
     */
    record UpdateCallingCommand(
            OrgId org,
            LocationId location,
            Optional<String> announcementLanguage,
            Optional<String> callingLineName,
            Optional<PhoneNumber.Written> callingLine,
            Optional<PhoneNumber.Written> charge,
            Optional<LocalGateway> gateway,
            Optional<String> externalCallerIdName,
            Optional<String> accessNetworkInfo,
            Optional<String> outsideDialDigit,
            Optional<Boolean> outsideDialDigitEnforced,
            Optional<String> routingPrefix) {}
}
