package io.hexline.domain.carrier;

import io.hexline.domain.value.LocationId;
import io.hexline.domain.value.PhoneNumber;
import java.util.Optional;

/**
 * A number in a carrier's own records.
 *
 * @param verified whether it passes the carrier's verification before an order
 */
public record CarrierNumber(PhoneNumber number, Optional<LocationId> location, boolean verified) {}
