package io.hexline.domain.carrier;

import static org.junit.jupiter.api.Assertions.assertEquals;

import io.hexline.domain.carrier.Carrier.CarrierConnection;
import io.hexline.domain.carrier.Carrier.CarrierConnection.CarrierChange;
import io.hexline.domain.value.Id.CarrierId;
import io.hexline.domain.value.Id.LocationId;
import java.time.Instant;
import java.util.Optional;
import org.junit.jupiter.api.Test;

class CarrierConnectionTest {

    private static final Instant NOON = Instant.parse("2026-03-01T12:00:00Z");
    private static final CarrierId FJORD = new CarrierId("fjord");
    private static final LocationId OSLO = new LocationId("oslo");

    @Test
    void isSettledOnceItIsSetUpAndNoChangeIsOpen() {
        assertEquals(true, CarrierConnection.settled(FJORD, OSLO).isSettled(NOON));
        assertEquals(true, connection(Optional.of(NOON), Optional.of(NOON)).isSettled(NOON));
        assertEquals(
                false,
                connection(Optional.of(NOON.plusNanos(1)), Optional.of(NOON)).isSettled(NOON));
        assertEquals(
                false,
                connection(Optional.of(NOON), Optional.of(NOON.plusNanos(1))).isSettled(NOON));
    }

    private static CarrierConnection connection(Optional<Instant> established, Optional<Instant> completes) {
        return new CarrierConnection(FJORD, OSLO, established, Optional.of(new CarrierChange(completes)));
    }
}
