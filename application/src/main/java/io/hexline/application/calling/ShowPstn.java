package io.hexline.application.calling;

import io.hexline.application.collaborator.CarrierRecords;
import io.hexline.application.failure.Failure;
import io.hexline.application.location.FindLocation;
import io.hexline.application.store.Locations;
import io.hexline.domain.carrier.Carrier;
import io.hexline.domain.location.CallingProfile.PstnConnection.LocalGateway;
import io.hexline.domain.value.Id.LocationId;
import io.hexline.domain.value.Id.OrgId;
import io.vavr.control.Either;
import java.util.List;
import java.util.Optional;

/** Shows how a location reaches the public telephone network (PSTN), and how it could. */
public interface ShowPstn {

    /** The carriers that can connect the location, by name; {@link Failure.NotFound} where calling is not enabled. */
    Either<Failure, List<Carrier>> options(OrgId org, LocationId location);

    /**
     * The carrier that connects the location, from the moment on at which it was asked to; {@link Failure.NotFound} where
     * calling is not enabled, or no carrier connects the location.
     */
    Either<Failure, ShownPstn> connection(OrgId org, LocationId location);

    static ShowPstn on(Locations locations, CarrierRecords carriers) {
        return new ShowPstnService(FindLocation.on(locations), new UsableCarriers(carriers));
    }

    /**
     * How a location is connected.
     *
     * @param gateway what leads to a carrier on the organization's own premises
     */
    record ShownPstn(Carrier carrier, Optional<LocalGateway> gateway) {}
}
