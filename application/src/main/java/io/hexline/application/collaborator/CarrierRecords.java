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
import java.util.Set;

/**
 * The carriers' own records (CPAPI), which can differ from the organization's inventory. What is told can be repeated
 * without harm.
 */
public interface CarrierRecords {

    Either<PortFailure, Optional<Carrier>> carrier(CarrierId id);

    /** All carriers, by name. */
    Either<PortFailure, List<Carrier>> carriers();

    /** How the carrier connects the location, or is to connect it; empty where it does not. */
    Either<PortFailure, Optional<CarrierConnection>> connection(CarrierId carrier, LocationId location);

    /** The carriers' records of these numbers; those that no carrier knows are left out. */
    Either<PortFailure, List<CarrierNumber>> numbers(Collection<PhoneNumber> numbers);

    /**
     * Asks the carrier to connect the location from now on, instead of any other. When that is done is for the carriers to
     * say: until then, the location is in transition, or, where none connected it, not connected.
     */
    Either<PortFailure, CarrierConnection> connect(Command.Key key, CarrierId carrier, LocationId location);

    /** Makes the only connection of a location what it was; empty for none. */
    Either<PortFailure, LocationId> restoreConnection(
            Command.Key key, LocationId location, Optional<CarrierConnection> before);

    /** Adds numbers that the carrier provides at the location from now on, and no other carrier any more. */
    Either<PortFailure, Set<PhoneNumber>> add(
            Command.Key key, CarrierId carrier, LocationId location, Set<PhoneNumber> numbers);

    /** Removes numbers that the carrier no longer provides. */
    Either<PortFailure, Set<PhoneNumber>> remove(Command.Key key, CarrierId carrier, Set<PhoneNumber> numbers);
}
