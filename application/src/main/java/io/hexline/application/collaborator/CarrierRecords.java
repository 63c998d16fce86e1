package io.hexline.application.collaborator;

import io.hexline.application.command.Command;
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
import java.util.Set;

/**
 * The carriers' own records (CPAPI), which can differ from the organization's inventory. What is told can be repeated
 * without harm.
 */
public interface CarrierRecords {

    Either<PortFailure, Optional<Carrier>> carrier(CarrierId id);

    /** How the carrier connects the location; empty where it does not. */
    Either<PortFailure, Optional<CarrierConnection>> connection(CarrierId carrier, LocationId location);

    /** The carriers' records of these numbers; those that no carrier knows are left out. */
    Either<PortFailure, List<CarrierNumber>> numbers(Collection<PhoneNumber> numbers);

    /** Adds numbers that the carrier provides at the location from now on. */
    Either<PortFailure, Set<PhoneNumber>> add(
            Command.Key key, CarrierId carrier, LocationId location, Set<PhoneNumber> numbers);

    /** Removes numbers that the carrier no longer provides. */
    Either<PortFailure, Set<PhoneNumber>> remove(Command.Key key, CarrierId carrier, Set<PhoneNumber> numbers);
}
