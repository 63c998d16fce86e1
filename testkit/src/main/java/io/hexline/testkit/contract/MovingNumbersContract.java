package io.hexline.testkit.contract;

import io.hexline.application.Host;
import io.hexline.domain.carrier.Carrier;
import io.hexline.domain.carrier.Carrier.CarrierKind;
import io.hexline.domain.carrier.NumberOrder.NumberTransfer;
import io.hexline.domain.location.Location;
import io.hexline.domain.number.InventoryNumber;
import io.hexline.domain.value.Id.CarrierId;
import io.hexline.testkit.ALocation;
import io.hexline.testkit.ANumber;
import io.hexline.testkit.AWorld;
import java.util.List;

/** A carrier, its two locations in acme, and a number on its way from one to the other. */
public abstract class MovingNumbersContract extends HostContract {

    static final Carrier FJORD = new Carrier(new CarrierId("fjord"), "Fjord", CarrierKind.CISCO_PSTN, 10);
    static final Location NORTH =
            ALocation.named("north", ACME).connectedBy(FJORD.id()).build();
    static final Location SOUTH =
            ALocation.named("south", ACME).connectedBy(FJORD.id()).build();
    static final InventoryNumber NUMBER = ANumber.of("+4721555101", NORTH).build();
    static final NumberTransfer TRANSFER = new NumberTransfer(ACME, List.of(NUMBER.number()), NORTH.id(), SOUTH.id());

    static AWorld carriedWorld() {
        return smallWorld().with(FJORD).with(NORTH, SOUTH).with(NUMBER);
    }

    Host carried() {
        return host(carriedWorld().build());
    }
}
