package io.hexline.application.move;

import io.hexline.application.Host;
import io.hexline.application.carrier.NumberOrders;
import io.hexline.domain.carrier.NumberOrder;
import io.hexline.domain.carrier.NumberTransfer;
import io.hexline.domain.carrier.OrderId;
import io.hexline.domain.code.Finding;
import io.hexline.domain.code.MoveNumberCode;
import io.vavr.control.Either;

/** Orders a transfer of numbers and looks after the order. */
final class NumberOrdering {

    private final NumberOrders orders;

    NumberOrdering(Host host) {
        this.orders = host.numberOrders();
    }

    /** The order as the carrier took it; a finding where there is none to go on with. */
    Either<Finding, NumberOrder> place(NumberTransfer transfer) {
        return orders.place(transfer)
                .mapLeft(CarrierAnswers::orderFailed)
                .flatMap(order -> order.type() == NumberOrder.Type.MOVE
                        ? state(order.id())
                        : refused(order.id(), MoveNumberCode.ORDER_NOT_A_MOVE));
    }

    /** The order as it stands now; a finding where it failed or cannot be found. */
    Either<Finding, NumberOrder> state(OrderId id) {
        return orders.find(id)
                .mapLeft(CarrierAnswers::orderFailed)
                .flatMap(found -> found.<Either<Finding, NumberOrder>>map(Either::right)
                        .orElseGet(() -> Either.left(Finding.of(MoveNumberCode.ORDER_NOT_FOUND))))
                .flatMap(order -> order.state() == NumberOrder.State.FAILED
                        ? Either.left(Finding.of(MoveNumberCode.NUMBER_MOVE_FAILED))
                        : Either.right(order));
    }

    void cancel(OrderId id) {
        orders.cancel(id);
    }

    private Either<Finding, NumberOrder> refused(OrderId id, MoveNumberCode code) {
        cancel(id);
        return Either.left(Finding.of(code));
    }
}
