package io.hexline.testkit.contract;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertNotEquals;

import io.hexline.application.Host;
import io.hexline.application.collaborator.Command;
import io.hexline.application.collaborator.NumberOrders;
import io.hexline.domain.carrier.Carrier.CarrierNumber;
import io.hexline.domain.carrier.NumberOrder;
import io.hexline.domain.value.Id.LocationId;
import io.hexline.domain.value.Id.NumberOrderId;
import io.hexline.testkit.CommandKeys;
import io.hexline.world.BookedOrder;
import io.hexline.world.OrderCourse;
import java.time.Duration;
import java.time.Instant;
import java.util.List;
import java.util.Optional;
import java.util.Set;
import org.junit.jupiter.api.Test;

/** Orders are remembered, and the commands that carry them out can be repeated and undone. */
public abstract class NumberOrdersContract extends MovingNumbersContract {

    private static Optional<LocationId> place(Host host) {
        return right(host.collaborators().carrierRecords().numbers(List.of(NUMBER.number()))).stream()
                .findFirst()
                .flatMap(CarrierNumber::location);
    }

    /** The course of orders that are in a state and stay there. */
    private static OrderCourse ending(NumberOrder.State state) {
        return new OrderCourse(
                state == NumberOrder.State.FAILED ? OrderCourse.Outcome.FAILED : OrderCourse.Outcome.COMPLETED,
                state == NumberOrder.State.PENDING ? Duration.ofDays(1) : Duration.ZERO,
                Optional.empty());
    }

    @Test
    void anOrderIsFoundAgainAsTheCarrierTookIt() {
        for (NumberOrder.State state : NumberOrder.State.values()) {
            Host host =
                    host(carriedWorld().withOrders(FJORD.id(), ending(state)).build());

            NumberOrder order = right(host.collaborators().numberOrders().place(CommandKeys.next(), TRANSFER));

            assertEquals(new NumberOrder(order.id(), NumberOrder.Type.MOVE, state), order);
            assertEquals(
                    Optional.of(order),
                    right(host.collaborators().numberOrders().find(order.id())));
            assertEquals(Optional.of(NORTH.id()), place(host));
        }
    }

    @Test
    void eachOrderIsOneOfItsOwn() {
        Host host = carried();
        NumberOrder first = right(host.collaborators().numberOrders().place(CommandKeys.next(), TRANSFER));
        NumberOrder second = right(host.collaborators().numberOrders().place(CommandKeys.next(), TRANSFER));
        assertNotEquals(first.id(), second.id());

        right(host.collaborators().numberOrders().undo(CommandKeys.next(), first.id()));
        right(host.collaborators().numberOrders().undo(CommandKeys.next(), first.id()));

        assertEquals(Optional.empty(), right(host.collaborators().numberOrders().find(first.id())));
        assertEquals(
                Optional.of(second), right(host.collaborators().numberOrders().find(second.id())));
        assertEquals(Optional.empty(), right(host.collaborators().numberOrders().find(new NumberOrderId("unknown"))));
    }

    @Test
    void underOneKeyOneOrderIsPlaced() {
        NumberOrders orders = carried().collaborators().numberOrders();
        Command.Key key = CommandKeys.next();
        NumberOrder placed = right(orders.place(key, TRANSFER));

        assertEquals(placed, right(orders.place(key, TRANSFER)));
        right(orders.undoPlaced(CommandKeys.next(), "another key"));
        assertEquals(Optional.of(placed), right(orders.find(placed.id())));

        right(orders.undoPlaced(CommandKeys.next(), key.id()));
        right(orders.undoPlaced(CommandKeys.next(), key.id()));
        assertEquals(Optional.empty(), right(orders.find(placed.id())));
    }

    @Test
    void onlyAnOrderThatIsOpenCanBeCancelled() {
        for (NumberOrder.State state : NumberOrder.State.values()) {
            NumberOrders orders = host(carriedWorld()
                            .withOrders(FJORD.id(), ending(state))
                            .build())
                    .collaborators()
                    .numberOrders();
            NumberOrder placed = right(orders.place(CommandKeys.next(), TRANSFER));
            boolean open = state == NumberOrder.State.PENDING;

            assertEquals(open, right(orders.cancel(CommandKeys.next(), placed.id())));
            assertEquals(open, right(orders.find(placed.id())).isEmpty());
            assertEquals(open, right(orders.cancel(CommandKeys.next(), placed.id())));
        }
    }

    @Test
    void anOpenOrderOfAnotherTypeIsTheAnswerForItsNumbers() {
        NumberOrderId id = new NumberOrderId("leaving");
        Host host = host(carriedWorld().with(leaving(id, Optional.empty())).build());
        assertEquals(
                new NumberOrder(id, NumberOrder.Type.PORT_OUT, NumberOrder.State.PENDING),
                right(host.collaborators().numberOrders().place(CommandKeys.next(), TRANSFER)));

        Host later = host(
                carriedWorld().with(leaving(id, Optional.of(Instant.EPOCH))).build());
        assertEquals(
                NumberOrder.Type.MOVE,
                right(later.collaborators().numberOrders().place(CommandKeys.next(), TRANSFER))
                        .type());
    }

    private static BookedOrder leaving(NumberOrderId id, Optional<Instant> due) {
        return new BookedOrder(
                id,
                FJORD.id(),
                NumberOrder.Type.PORT_OUT,
                Set.of(NUMBER.number()),
                Set.of(),
                due,
                OrderCourse.Outcome.FAILED,
                Optional.empty());
    }

    @Test
    void anOrderThatIsNotRetainedIsNotFoundOnceItHasEnded() {
        OrderCourse forgotten =
                new OrderCourse(OrderCourse.Outcome.COMPLETED, Duration.ZERO, Optional.of(Duration.ZERO));
        Host host = host(carriedWorld().withOrders(FJORD.id(), forgotten).build());

        NumberOrder order = right(host.collaborators().numberOrders().place(CommandKeys.next(), TRANSFER));

        assertEquals(Optional.empty(), right(host.collaborators().numberOrders().find(order.id())));
    }

    @Test
    void aNumberIsProvisionedBeforeItIsDeleted() {
        Host host = carried();

        right(host.collaborators().numberOrders().provisionAtTarget(CommandKeys.next(), TRANSFER));
        right(host.collaborators().numberOrders().provisionAtTarget(CommandKeys.next(), TRANSFER));
        assertEquals(Optional.of(NORTH.id()), place(host));

        right(host.collaborators().numberOrders().deleteFromSource(CommandKeys.next(), TRANSFER));
        right(host.collaborators().numberOrders().deleteFromSource(CommandKeys.next(), TRANSFER));
        assertEquals(Optional.of(SOUTH.id()), place(host));
    }

    @Test
    void aNumberThatIsDeletedOnlyIsNowhere() {
        Host host = carried();

        right(host.collaborators().numberOrders().deleteFromSource(CommandKeys.next(), TRANSFER));

        assertEquals(Optional.empty(), place(host));
    }

    @Test
    void eachCommandCanBeUndone() {
        Host host = carried();
        right(host.collaborators().numberOrders().provisionAtTarget(CommandKeys.next(), TRANSFER));
        right(host.collaborators().numberOrders().withdrawFromTarget(CommandKeys.next(), TRANSFER));
        right(host.collaborators().numberOrders().withdrawFromTarget(CommandKeys.next(), TRANSFER));
        assertEquals(Optional.of(NORTH.id()), place(host));

        right(host.collaborators().numberOrders().provisionAtTarget(CommandKeys.next(), TRANSFER));
        right(host.collaborators().numberOrders().deleteFromSource(CommandKeys.next(), TRANSFER));
        right(host.collaborators().numberOrders().provisionAtTarget(CommandKeys.next(), TRANSFER.reversed()));
        right(host.collaborators().numberOrders().withdrawFromTarget(CommandKeys.next(), TRANSFER));
        assertEquals(Optional.of(NORTH.id()), place(host));
    }

    @Test
    void referencesCanBeUpdatedAsOftenAsOneLikes() {
        Host host = carried();

        assertEquals(
                TRANSFER,
                right(host.collaborators().numberOrders().updateNumberReferences(CommandKeys.next(), TRANSFER)));
        assertEquals(
                TRANSFER,
                right(host.collaborators().numberOrders().updateNumberReferences(CommandKeys.next(), TRANSFER)));
        assertEquals(
                TRANSFER,
                right(host.collaborators().numberOrders().updateLocationReference(CommandKeys.next(), TRANSFER)));
        assertEquals(
                TRANSFER,
                right(host.collaborators().numberOrders().updateLocationReference(CommandKeys.next(), TRANSFER)));
    }
}
