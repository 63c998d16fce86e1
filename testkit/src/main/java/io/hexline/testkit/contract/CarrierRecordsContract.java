package io.hexline.testkit.contract;

import static org.junit.jupiter.api.Assertions.assertEquals;

import io.hexline.application.Host;
import io.hexline.application.collaborator.CarrierRecords;
import io.hexline.application.store.Write;
import io.hexline.domain.carrier.Carrier;
import io.hexline.domain.carrier.Carrier.CarrierConnection;
import io.hexline.domain.carrier.Carrier.CarrierConnection.CarrierChange;
import io.hexline.domain.carrier.Carrier.CarrierKind;
import io.hexline.domain.carrier.Carrier.CarrierNumber;
import io.hexline.domain.carrier.NumberOrder;
import io.hexline.domain.value.Id.CarrierId;
import io.hexline.domain.value.Id.LocationId;
import io.hexline.domain.value.Id.NumberOrderId;
import io.hexline.domain.value.PhoneNumber;
import io.hexline.testkit.CommandKeys;
import io.hexline.world.BookedOrder;
import io.hexline.world.CarriedNumber;
import io.hexline.world.OrderCourse;
import java.time.Instant;
import java.util.List;
import java.util.Optional;
import java.util.Set;
import org.junit.jupiter.api.Test;

/** The carriers' records are their own: what the inventory says is not what they say, unless they are told. */
public abstract class CarrierRecordsContract extends MovingNumbersContract {

    private static final Carrier NORD = new Carrier(new CarrierId("nord"), "Nord", CarrierKind.INTEGRATED_CCP, 10);
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
    void listsTheCarriersByName() {
        Host host = host(carriedWorld()
                .with(NORD, new Carrier(new CarrierId("a"), "Zephyr", CarrierKind.PREMISES, 1))
                .build());

        assertEquals(
                List.of("Fjord", "Nord", "Zephyr"),
                right(host.collaborators().carrierRecords().carriers()).stream()
                        .map(Carrier::name)
                        .toList());
    }

    @Test
    void aNumberIsWhereTheCarrierHasItWhateverTheInventorySays() {
        Host host = carried();
        assertEquals(List.of(new CarrierNumber(NUMBER.number(), Optional.of(NORTH.id()), true)), records(host));

        commit(
                host.store(),
                new Write.PutNumber(right(host.store().numbers().find(List.of(NUMBER.number())))
                        .get(0)
                        .movedTo(SOUTH.id(), Optional.empty())));

        assertEquals(List.of(new CarrierNumber(NUMBER.number(), Optional.of(NORTH.id()), true)), records(host));
    }

    @Test
    void aCarrierCanSayOtherwise() {
        CarriedNumber nowhere = new CarriedNumber(NUMBER.number(), FJORD.id(), Optional.empty());

        assertEquals(
                List.of(new CarrierNumber(NUMBER.number(), Optional.empty(), true)),
                records(host(carriedWorld().with(nowhere).build())));
        assertEquals(
                List.of(),
                records(host(carriedWorld().withMissing(NUMBER.number()).build())));
    }

    @Test
    void aLocationIsConnectedUnlessTheCarrierSaysOtherwise() {
        CarrierConnection changing = new CarrierConnection(
                FJORD.id(), SOUTH.id(), Optional.empty(), Optional.of(new CarrierChange(Optional.empty())));
        Host host = host(carriedWorld().withConnection(changing).build());

        assertEquals(Optional.of(CarrierConnection.settled(FJORD.id(), NORTH.id())), connection(host, NORTH.id()));
        assertEquals(Optional.of(changing), connection(host, SOUTH.id()));
        assertEquals(
                Optional.empty(),
                connection(host(carriedWorld().withoutConnection(NORTH.id()).build()), NORTH.id()));
    }

    @Test
    void aCarrierConnectsALocationInsteadOfAnotherUntilItIsTakenBack() {
        Host host = host(carriedWorld().with(NORD).build());
        CarrierRecords carriers = host.collaborators().carrierRecords();

        CarrierConnection connected = right(carriers.connect(CommandKeys.next(), NORD.id(), NORTH.id()));
        assertEquals(connected, right(carriers.connect(CommandKeys.next(), NORD.id(), NORTH.id())));
        assertEquals(Optional.of(connected), right(carriers.connection(NORD.id(), NORTH.id())));
        assertEquals(Optional.empty(), connection(host, NORTH.id()));

        Optional<CarrierConnection> before = Optional.of(CarrierConnection.settled(FJORD.id(), NORTH.id()));
        assertEquals(NORTH.id(), right(carriers.restoreConnection(CommandKeys.next(), NORTH.id(), before)));
        assertEquals(before, connection(host, NORTH.id()));
        assertEquals(Optional.empty(), right(carriers.connection(NORD.id(), NORTH.id())));

        assertEquals(NORTH.id(), right(carriers.restoreConnection(CommandKeys.next(), NORTH.id(), Optional.empty())));
        assertEquals(Optional.empty(), connection(host, NORTH.id()));
    }

    private static Optional<CarrierConnection> connection(Host host, LocationId location) {
        return right(host.collaborators().carrierRecords().connection(FJORD.id(), location));
    }

    @Test
    void aNumberThatFailedVerificationInItsOrderIsNotVerified() {
        BookedOrder order = new BookedOrder(
                new NumberOrderId("new"),
                FJORD.id(),
                NumberOrder.Type.NEW,
                Set.of(UNKNOWN, NUMBER.number()),
                Set.of(NUMBER.number()),
                Optional.of(Instant.EPOCH),
                OrderCourse.Outcome.COMPLETED,
                Optional.empty());

        assertEquals(
                List.of(new CarrierNumber(NUMBER.number(), Optional.of(NORTH.id()), false)),
                records(host(carriedWorld().with(order).build())));
    }

    @Test
    void numbersAreAddedAndRemovedAsOftenAsOneLikes() {
        Host host = carried();
        CarrierRecords carriers = host.collaborators().carrierRecords();
        Set<PhoneNumber> added = Set.of(UNKNOWN);

        assertEquals(added, right(carriers.add(CommandKeys.next(), FJORD.id(), SOUTH.id(), added)));
        assertEquals(added, right(carriers.add(CommandKeys.next(), FJORD.id(), SOUTH.id(), added)));
        assertEquals(
                List.of(new CarrierNumber(UNKNOWN, Optional.of(SOUTH.id()), true)),
                right(carriers.numbers(List.of(UNKNOWN))));

        assertEquals(added, right(carriers.remove(CommandKeys.next(), new CarrierId("another"), added)));
        assertEquals(1, right(carriers.numbers(List.of(UNKNOWN))).size());
        assertEquals(added, right(carriers.remove(CommandKeys.next(), FJORD.id(), added)));
        assertEquals(added, right(carriers.remove(CommandKeys.next(), FJORD.id(), added)));
        assertEquals(List.of(), right(carriers.numbers(List.of(UNKNOWN))));
    }
}
