package io.hexline.server.control;

import io.hexline.application.collaborator.Command;
import io.hexline.application.collaborator.NumberOrders;
import io.hexline.application.failure.PortFailure;
import io.hexline.domain.carrier.NumberOrder;
import io.hexline.domain.carrier.NumberOrder.NumberTransfer;
import io.hexline.domain.carrier.NumberOrder.State;
import io.hexline.domain.value.Id.NumberOrderId;
import io.hexline.server.control.Changes.Change;
import io.vavr.control.Either;
import java.util.Locale;
import java.util.Map;
import java.util.Optional;
import java.util.concurrent.ConcurrentHashMap;
import java.util.function.Consumer;

/** Tells what becomes of orders, when those who placed them get to know it. */
final class WatchedOrders implements NumberOrders {

    private final NumberOrders orders;
    private final Consumer<Change> told;

    /** Those that are open, as they were seen last. */
    private final Map<NumberOrderId, State> seen = new ConcurrentHashMap<>();

    /** Those of which it is known that they were placed, by the keys with which they were. */
    private final Map<String, NumberOrderId> placed = new ConcurrentHashMap<>();

    WatchedOrders(NumberOrders orders, Consumer<Change> told) {
        this.orders = orders;
        this.told = told;
    }

    @Override
    public Either<PortFailure, NumberOrder> place(Command.Key key, NumberTransfer transfer) {
        return orders.place(key, transfer).peek(order -> {
            placed.put(key.id(), order.id());
            see(order);
        });
    }

    @Override
    public Either<PortFailure, Optional<NumberOrder>> find(NumberOrderId id) {
        return orders.find(id).peek(found -> found.ifPresent(this::see));
    }

    private void see(NumberOrder order) {
        State before = order.state() == State.PENDING ? seen.put(order.id(), order.state()) : seen.remove(order.id());
        if (before == null && order.state() == State.PENDING || before != null && before != order.state()) {
            tell(order.id(), order.state().name().toLowerCase(Locale.ROOT));
        }
    }

    private void tell(NumberOrderId id, String action) {
        told.accept(new Change("order", action, Map.of("orderId", id.value())));
    }

    @Override
    public Either<PortFailure, Boolean> cancel(Command.Key key, NumberOrderId id) {
        return orders.cancel(key, id).peek(cancelled -> {
            if (cancelled) {
                seen.remove(id);
                tell(id, "cancelled");
            }
        });
    }

    @Override
    public Either<PortFailure, NumberOrderId> undo(Command.Key key, NumberOrderId id) {
        return orders.undo(key, id).peek(this::undone);
    }

    private void undone(NumberOrderId id) {
        seen.remove(id);
        placed.values().remove(id);
        tell(id, "undone");
    }

    /** Of an order whose placing was not answered nobody was told; that it is undone tells nobody anything either. */
    @Override
    public Either<PortFailure, String> undoPlaced(Command.Key key, String placedAs) {
        return orders.undoPlaced(key, placedAs)
                .peek(undone -> Optional.ofNullable(placed.get(placedAs)).ifPresent(this::undone));
    }

    @Override
    public Either<PortFailure, NumberTransfer> provisionAtTarget(Command.Key key, NumberTransfer transfer) {
        return orders.provisionAtTarget(key, transfer);
    }

    @Override
    public Either<PortFailure, NumberTransfer> withdrawFromTarget(Command.Key key, NumberTransfer transfer) {
        return orders.withdrawFromTarget(key, transfer);
    }

    @Override
    public Either<PortFailure, NumberTransfer> deleteFromSource(Command.Key key, NumberTransfer transfer) {
        return orders.deleteFromSource(key, transfer);
    }

    @Override
    public Either<PortFailure, NumberTransfer> updateNumberReferences(Command.Key key, NumberTransfer transfer) {
        return orders.updateNumberReferences(key, transfer);
    }

    @Override
    public Either<PortFailure, NumberTransfer> updateLocationReference(Command.Key key, NumberTransfer transfer) {
        return orders.updateLocationReference(key, transfer);
    }
}
