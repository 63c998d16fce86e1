package io.hexline.server.control;

import static org.junit.jupiter.api.Assertions.assertEquals;

import io.hexline.application.collaborator.Command;
import io.hexline.application.store.Store;
import io.hexline.domain.carrier.NumberOrder.NumberTransfer;
import io.hexline.domain.value.Id.CarrierId;
import io.hexline.domain.value.Id.LocationId;
import io.hexline.domain.value.Id.NumberOrderId;
import io.hexline.domain.value.Id.OrgId;
import io.hexline.domain.value.PhoneNumber;
import io.hexline.inmemory.InMemoryStore;
import io.hexline.inmemory.RandomIds;
import io.hexline.server.control.Changes.Change;
import io.hexline.simulation.Simulation;
import io.hexline.testkit.ALocation;
import io.hexline.testkit.AWorld;
import io.hexline.testkit.AnOrganization;
import io.hexline.testkit.CommandKeys;
import io.hexline.world.World;
import java.time.InstantSource;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import org.junit.jupiter.api.Test;

class WatchedOrdersTest {

    private static final OrgId ACME = new OrgId("acme");
    private static final NumberTransfer TRANSFER = new NumberTransfer(
            ACME, List.of(new PhoneNumber("+4721555101")), new LocationId("oslo"), new LocationId("bergen"));

    private final List<Change> told = new ArrayList<>();
    private final WatchedOrders orders = new WatchedOrders(
            Simulation.of(world(), store(), InstantSource.system())
                    .collaborators()
                    .numberOrders(),
            told::add);

    private static World world() {
        return AWorld.of(AnOrganization.named("acme").build())
                .with(ALocation.named("bergen", ACME)
                        .connectedBy(new CarrierId("fjord"))
                        .build())
                .build();
    }

    private static Store store() {
        return InMemoryStore.of(world(), new RandomIds(), InstantSource.system())
                .ports();
    }

    private static Change undone(NumberOrderId order) {
        return new Change("order", "undone", Map.of("orderId", order.value()));
    }

    @Test
    void anOrderThatIsUndoneByTheKeyItWasPlacedWithIsToldOnce() {
        Command.Key key = CommandKeys.next();
        NumberOrderId order = orders.place(key, TRANSFER).get().id();
        told.clear();

        orders.undoPlaced(CommandKeys.next(), key.id()).get();
        orders.undoPlaced(CommandKeys.next(), key.id()).get();
        orders.undoPlaced(CommandKeys.next(), "of no order").get();

        assertEquals(List.of(undone(order)), told);
    }

    @Test
    void whatIsUndoneByItsIdIsNotToldAgain() {
        Command.Key key = CommandKeys.next();
        NumberOrderId order = orders.place(key, TRANSFER).get().id();
        told.clear();

        orders.undo(CommandKeys.next(), order).get();
        orders.undoPlaced(CommandKeys.next(), key.id()).get();

        assertEquals(List.of(undone(order)), told);
    }
}
