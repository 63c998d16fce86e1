package io.hexline.domain.carrier;

import io.hexline.domain.value.Id.CarrierId;
import io.hexline.domain.value.Id.LocationId;
import io.hexline.domain.value.PhoneNumber;
import java.util.Optional;

/**
 * A company (or the organization's own premises) that provides numbers.
 *
 * @param maxNumbersPerOrder how many numbers one order can move; at least 1
 */
public record Carrier(CarrierId id, String name, CarrierKind kind, int maxNumbersPerOrder) {

    public Carrier {
        if (maxNumbersPerOrder < 1) {
            throw new IllegalArgumentException("Carrier " + id + " must move at least one number per order");
        }
    }

    /** How a carrier's numbers come into the cloud; decides which moves it supports. */
    public enum CarrierKind {
        CISCO_PSTN,
        /** Cloud-connected PSTN (CCP) whose orders are placed through the carrier's own interface. */
        INTEGRATED_CCP,
        NON_INTEGRATED_CCP,
        /** The organization's own lines, through a Local Gateway. */
        PREMISES,
        WEBEX_DIRECT
    }

    /** What a carrier's own records say of its connection to a location. */
    public enum CarrierConnection {
        CONNECTED,
        IN_TRANSITION,
        MISSING
    }

    /**
     * A number in a carrier's own records.
     *
     * @param verified whether it passes the carrier's verification before an order
     */
    public record CarrierNumber(PhoneNumber number, Optional<LocationId> location, boolean verified) {}
}
