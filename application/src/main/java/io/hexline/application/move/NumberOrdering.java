package io.hexline.application.move;

import io.hexline.application.Host;
import io.hexline.application.collaborator.NumberOrders;
import io.hexline.application.failure.PortFailure;
import io.hexline.domain.carrier.NumberOrder;
import io.hexline.domain.carrier.NumberTransfer;
import io.hexline.domain.code.Finding;
import io.hexline.domain.code.MoveNumberCode;
import io.hexline.domain.value.NumberOrderId;
import io.vavr.control.Either;
import java.util.Optional;

/** Orders a transfer of numbers and looks after the order. */
final class NumberOrdering {

    private final NumberOrders orders;

    NumberOrdering(Host host) {
        this.orders = host.collaborators().numberOrders();
    }

    /** The order as the carrier took it; a finding where there is none to go on with. */
    Either<Finding, NumberOrder> place(NumberTransfer transfer) {
        return orders.place(transfer)
                .mapLeft(CarrierAnswers::orderFailed)
                .flatMap(order -> order.type() == NumberOrder.Type.MOVE
                        ? state(order.id()).peekLeft(failed -> cancel(order.id()))
                        : refused(order.id(), MoveNumberCode.ORDER_NOT_A_MOVE));
    }

    /** As {@link #state}, of an order that was taken before; where the carrier does not answer, it is still open. */
    Either<Finding, NumberOrder> later(NumberOrderId id) {
        NumberOrder open = new NumberOrder(id, NumberOrder.Type.MOVE, NumberOrder.State.PENDING);
        Either<PortFailure, Optional<NumberOrder>> answer = orders.find(id);
        boolean silent = answer.isLeft() && answer.getLeft() instanceof PortFailure.Unreachable;
        return silent ? Either.right(open) : state(answer);
    }

    /** The order as it stands now; a finding where it failed or cannot be found. */
    Either<Finding, NumberOrder> state(NumberOrderId id) {
        return state(orders.find(id));
    }

    private static Either<Finding, NumberOrder> state(Either<PortFailure, Optional<NumberOrder>> answer) {
        return answer.mapLeft(CarrierAnswers::orderFailed)
                .flatMap(found -> found.<Either<Finding, NumberOrder>>map(Either::right)
                        .orElseGet(() -> Either.left(Finding.of(MoveNumberCode.ORDER_NOT_FOUND))))
                .flatMap(order -> order.state() == NumberOrder.State.FAILED
                        ? Either.left(Finding.of(MoveNumberCode.NUMBER_MOVE_FAILED))
                        : Either.right(order));
    }

    void cancel(NumberOrderId id) {
        orders.cancel(id);
    }

    private Either<Finding, NumberOrder> refused(NumberOrderId id, MoveNumberCode code) {
        cancel(id);
        return Either.left(Finding.of(code));
    }
}
