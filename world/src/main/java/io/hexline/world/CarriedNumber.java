package io.hexline.world;

import io.hexline.domain.value.Id.CarrierId;
import io.hexline.domain.value.Id.LocationId;
import io.hexline.domain.value.PhoneNumber;
import java.util.Optional;

/**
 * A number in a carrier's own inventory.
 *
 * @param location where the carrier has it; empty for nowhere
 */
public record CarriedNumber(PhoneNumber number, CarrierId carrier, Optional<LocationId> location) {

    /** The same somewhere else. */
    public CarriedNumber at(Optional<LocationId> somewhere) {
        return new CarriedNumber(number, carrier, somewhere);
    }

    /** The same in the inventory of another carrier. */
    public CarriedNumber by(CarrierId other) {
        return new CarriedNumber(number, other, location);
    }
}
