package io.hexline.testkit.contract;

import static org.junit.jupiter.api.Assertions.assertEquals;

import io.hexline.application.Host;
import io.hexline.application.store.Write;
import io.hexline.domain.carrier.Carrier.CarrierConnection;
import io.hexline.domain.carrier.Carrier.CarrierNumber;
import io.hexline.domain.value.Id.CarrierId;
import io.hexline.domain.value.PhoneNumber;
import java.util.List;
import java.util.Optional;
import org.junit.jupiter.api.Test;

/** The carriers' records are what the inventory says, but for what they say themselves. */
public abstract class CarrierRecordsContract extends MovingNumbersContract {

    private static final PhoneNumber UNKNOWN = new PhoneNumber("+4721555999");

    private static List<CarrierNumber> records(Host host) {
        return right(host.collaborators().carrierRecords().numbers(List.of(UNKNOWN, NUMBER.number())));
    }

    @Test
    void knowsTheCarriers() {
        assertEquals(
                Optional.of(FJORD),
                right(carried().collaborators().carrierRecords().carrier(FJORD.id())));
        assertEquals(
                Optional.empty(),
                right(carried().collaborators().carrierRecords().carrier(new CarrierId("unknown"))));
    }

    @Test
    void aNumberIsWhereTheInventoryHasItAtTheMoment() {
        Host host = carried();
        assertEquals(List.of(new CarrierNumber(NUMBER.number(), Optional.of(NORTH.id()), true)), records(host));

        commit(
                host.store(),
                new Write.PutNumber(right(host.store().numbers().find(List.of(NUMBER.number())))
                        .get(0)
                        .movedTo(SOUTH.id(), Optional.empty())));

        assertEquals(List.of(new CarrierNumber(NUMBER.number(), Optional.of(SOUTH.id()), true)), records(host));
    }

    @Test
    void aCarrierCanSayOtherwise() {
        CarrierNumber other = new CarrierNumber(NUMBER.number(), Optional.empty(), false);

        assertEquals(List.of(other), records(host(carriedWorld().with(other).build())));
        assertEquals(
                List.of(),
                records(host(carriedWorld().withMissing(NUMBER.number()).build())));
    }

    @Test
    void aLocationIsConnectedUnlessTheCarrierSaysOtherwise() {
        Host host = host(carriedWorld()
                .withConnection(SOUTH.id(), CarrierConnection.IN_TRANSITION)
                .build());

        assertEquals(
                CarrierConnection.CONNECTED,
                right(host.collaborators().carrierRecords().connection(FJORD.id(), NORTH.id())));
        assertEquals(
                CarrierConnection.IN_TRANSITION,
                right(host.collaborators().carrierRecords().connection(FJORD.id(), SOUTH.id())));
    }
}
