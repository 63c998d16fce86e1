package io.hexline.domain.carrier;

import io.hexline.domain.value.Id.CarrierId;
import io.hexline.domain.value.Id.LocationId;
import io.hexline.domain.value.Id.OrgId;
import io.hexline.domain.value.PhoneNumber;
import java.time.Instant;
import java.util.Optional;

/**
 * A company (or the organization's own premises) that provides numbers.
 *
 * @param maxNumbersPerOrder how many numbers one order can move; at least 1
 * @param organization the only one that it serves; empty where it serves everybody
 */
public record Carrier(
        CarrierId id, String name, CarrierKind kind, int maxNumbersPerOrder, Optional<OrgId> organization) {

    public Carrier {
        if (maxNumbersPerOrder < 1) {
            throw new IllegalArgumentException("Carrier " + id + " must move at least one number per order");
        }
    }

    /** A carrier that serves everybody. */
    public Carrier(CarrierId id, String name, CarrierKind kind, int maxNumbersPerOrder) {
        this(id, name, kind, maxNumbersPerOrder, Optional.empty());
    }

    public boolean serves(OrgId customer) {
        return organization.filter(only -> !only.equals(customer)).isEmpty();
    }

    /** How a carrier's numbers come into the cloud; decides which moves it supports. */
    public enum CarrierKind {
        CISCO_PSTN,
        /** Cloud-connected PSTN (CCP) whose orders are placed through the carrier's own interface. */
        INTEGRATED_CCP,
        NON_INTEGRATED_CCP,
        /** The organization's own lines, through a Local Gateway. */
        PREMISES,
        WEBEX_DIRECT;

        /**
         * Whether the organization says itself which of the numbers are active, as it does by giving one to somebody. Other
         * carriers activate their numbers when their orders are completed. Source: Webex API reference, "Add Phone Numbers to
         * a location", on "non-integrated PSTN connection types such as Local Gateway (LGW) and Non-integrated CCP".
         */
        public boolean leavesActivationToUs() {
            return this == PREMISES || this == NON_INTEGRATED_CCP;
        }

        /** Whether mobile phones can have its numbers; lines of one's own end at a gateway on the premises. */
        public boolean providesMobileNumbers() {
            return this != PREMISES;
        }
    }

    /**
     * How a location reaches the public network (PSTN), in the records of the carrier that connects it.
     *
     * @param established when the carrier has set it up; empty where it has for long
     * @param change of the location to this carrier or away from it, once it was asked for; empty where none was
     */
    public record CarrierConnection(
            CarrierId carrier, LocationId location, Optional<Instant> established, Optional<CarrierChange> change) {

        /** A connection for long, of which nothing changes. */
        public static CarrierConnection settled(CarrierId carrier, LocationId location) {
            return new CarrierConnection(carrier, location, Optional.empty(), Optional.empty());
        }

        /** Whether the carrier has set it up. */
        public boolean isEstablished(Instant now) {
            return established.filter(now::isBefore).isEmpty();
        }

        /** Whether a change of carrier is open. */
        public boolean isInTransition(Instant now) {
            return change.filter(asked -> asked.isOpenAt(now)).isPresent();
        }

        /** Whether the carrier has nothing left to do for it. */
        public boolean isSettled(Instant now) {
            return isEstablished(now) && !isInTransition(now);
        }

        /** Whether it is the connection of this carrier to this location. */
        public boolean isOf(Optional<CarrierId> someCarrier, Optional<LocationId> somewhere) {
            return someCarrier.filter(carrier::equals).isPresent()
                    && somewhere.filter(location::equals).isPresent();
        }

        /**
         * A location's change from one carrier to another.
         *
         * @param completes when it is through; empty while no date is set
         */
        public record CarrierChange(Optional<Instant> completes) {

            boolean isOpenAt(Instant now) {
                return completes.filter(end -> !now.isBefore(end)).isEmpty();
            }
        }
    }

    /**
     * A number in a carrier's own records.
     *
     * @param verified whether it passed verification in the order that brought it to the carrier
     */
    public record CarrierNumber(PhoneNumber number, Optional<LocationId> location, boolean verified) {}
}
