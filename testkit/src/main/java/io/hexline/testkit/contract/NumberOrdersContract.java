package io.hexline.testkit.contract;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertNotEquals;

import io.hexline.application.Host;
import io.hexline.domain.carrier.Carrier.CarrierNumber;
import io.hexline.domain.carrier.NumberOrder;
import io.hexline.domain.value.Id.LocationId;
import io.hexline.domain.value.Id.NumberOrderId;
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

            NumberOrder order = right(host.collaborators().numberOrders().place(TRANSFER));

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
        NumberOrder first = right(host.collaborators().numberOrders().place(TRANSFER));
        NumberOrder second = right(host.collaborators().numberOrders().place(TRANSFER));
        assertNotEquals(first.id(), second.id());

        right(host.collaborators().numberOrders().cancel(first.id()));
        right(host.collaborators().numberOrders().cancel(first.id()));

        assertEquals(Optional.empty(), right(host.collaborators().numberOrders().find(first.id())));
        assertEquals(
                Optional.of(second), right(host.collaborators().numberOrders().find(second.id())));
        assertEquals(Optional.empty(), right(host.collaborators().numberOrders().find(new NumberOrderId("unknown"))));
    }

    @Test
    void anOpenOrderOfAnotherTypeIsTheAnswerForItsNumbers() {
        NumberOrderId id = new NumberOrderId("leaving");
        Host host = host(carriedWorld().with(leaving(id, Optional.empty())).build());
        assertEquals(
                new NumberOrder(id, NumberOrder.Type.PORT_OUT, NumberOrder.State.PENDING),
                right(host.collaborators().numberOrders().place(TRANSFER)));

        Host later = host(
                carriedWorld().with(leaving(id, Optional.of(Instant.EPOCH))).build());
        assertEquals(
                NumberOrder.Type.MOVE,
                right(later.collaborators().numberOrders().place(TRANSFER)).type());
    }

    private static BookedOrder leaving(NumberOrderId id, Optional<Instant> due) {
        return new BookedOrder(
                id,
                FJORD.id(),
                NumberOrder.Type.PORT_OUT,
                Set.of(NUMBER.number()),
                Set.of(),
                due,
                OrderCourse.Outcome.FAILED);
    }

    @Test
    void anOrderThatIsNotRetainedIsNotFoundOnceItHasEnded() {
        OrderCourse forgotten =
                new OrderCourse(OrderCourse.Outcome.COMPLETED, Duration.ZERO, Optional.of(Duration.ZERO));
        Host host = host(carriedWorld().withOrders(FJORD.id(), forgotten).build());

        NumberOrder order = right(host.collaborators().numberOrders().place(TRANSFER));

        assertEquals(Optional.empty(), right(host.collaborators().numberOrders().find(order.id())));
    }

    @Test
    void aNumberIsProvisionedBeforeItIsDeleted() {
        Host host = carried();

        right(host.collaborators().numberOrders().provisionAtTarget(TRANSFER));
        right(host.collaborators().numberOrders().provisionAtTarget(TRANSFER));
        assertEquals(Optional.of(NORTH.id()), place(host));

        right(host.collaborators().numberOrders().deleteFromSource(TRANSFER));
        right(host.collaborators().numberOrders().deleteFromSource(TRANSFER));
        assertEquals(Optional.of(SOUTH.id()), place(host));
    }

    @Test
    void aNumberThatIsDeletedOnlyIsNowhere() {
        Host host = carried();

        right(host.collaborators().numberOrders().deleteFromSource(TRANSFER));

        assertEquals(Optional.empty(), place(host));
    }

    @Test
    void eachCommandCanBeUndone() {
        Host host = carried();
        right(host.collaborators().numberOrders().provisionAtTarget(TRANSFER));
        right(host.collaborators().numberOrders().withdrawFromTarget(TRANSFER));
        right(host.collaborators().numberOrders().withdrawFromTarget(TRANSFER));
        assertEquals(Optional.of(NORTH.id()), place(host));

        right(host.collaborators().numberOrders().provisionAtTarget(TRANSFER));
        right(host.collaborators().numberOrders().deleteFromSource(TRANSFER));
        right(host.collaborators().numberOrders().provisionAtTarget(TRANSFER.reversed()));
        right(host.collaborators().numberOrders().withdrawFromTarget(TRANSFER));
        assertEquals(Optional.of(NORTH.id()), place(host));
    }

    @Test
    void referencesCanBeUpdatedAsOftenAsOneLikes() {
        Host host = carried();

        assertEquals(TRANSFER, right(host.collaborators().numberOrders().updateNumberReferences(TRANSFER)));
        assertEquals(TRANSFER, right(host.collaborators().numberOrders().updateNumberReferences(TRANSFER)));
        assertEquals(TRANSFER, right(host.collaborators().numberOrders().updateLocationReference(TRANSFER)));
        assertEquals(TRANSFER, right(host.collaborators().numberOrders().updateLocationReference(TRANSFER)));
    }
}
