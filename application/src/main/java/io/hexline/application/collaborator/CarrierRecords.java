package io.hexline.application.collaborator;

import io.hexline.application.failure.PortFailure;
import io.hexline.domain.carrier.Carrier;
import io.hexline.domain.carrier.Carrier.CarrierConnection;
import io.hexline.domain.carrier.Carrier.CarrierNumber;
import io.hexline.domain.value.Id.CarrierId;
import io.hexline.domain.value.Id.LocationId;
import io.hexline.domain.value.PhoneNumber;
import io.vavr.control.Either;
import java.util.Collection;
import java.util.List;
import java.util.Optional;

/** What the carriers' own records (CPAPI) say. */
public interface CarrierRecords {

    Either<PortFailure, Optional<Carrier>> carrier(CarrierId id);

    /** How the carrier is connected to the location. */
    Either<PortFailure, CarrierConnection> connection(CarrierId carrier, LocationId location);

    /** The carriers' records of these numbers; those that no carrier knows are left out. */
    Either<PortFailure, List<CarrierNumber>> numbers(Collection<PhoneNumber> numbers);
}
