package io.hexline.application.move.saga;

import io.hexline.application.collaborator.Command;
import io.hexline.application.collaborator.NumberOrders;
import io.hexline.application.failure.PortFailure;
import io.hexline.application.saga.Turn;
import io.hexline.domain.carrier.NumberOrder;
import io.hexline.domain.carrier.NumberOrder.NumberTransfer;
import io.hexline.domain.code.Code;
import io.hexline.domain.code.Code.CodeEntry.Kind;
import io.hexline.domain.code.Codes;
import io.hexline.domain.code.Finding;
import io.hexline.domain.code.Finding.Evidence;
import io.hexline.domain.code.MoveNumberCode;
import io.hexline.domain.job.MoveItem;
import io.hexline.domain.value.Id.NumberOrderId;
import io.vavr.control.Either;
import java.util.List;
import java.util.Optional;

/** Orders transfers of numbers, looks after the orders, and calls a carrier's failures by their codes. */
public final class NumberOrdering {

    private final NumberOrders orders;

    public NumberOrdering(NumberOrders orders) {
        this.orders = orders;
    }

    /**
     * The order that the carrier opened, or why it opened none; it can be one with which nobody can go on. A failure where
     * somebody else has taken over, or the store does not work.
     */
    Either<PortFailure, Either<Finding, NumberOrder>> place(Command.Key key, NumberTransfer transfer) {
        Either<PortFailure, NumberOrder> placed = orders.place(key, transfer);
        return placed.isLeft() && placed.getLeft().isForLater()
                ? Either.left(placed.getLeft())
                : Either.right(placed.mapLeft(NumberOrdering::orderFailed));
    }

    /**
     * How an order stands that was just placed; a finding where it is none to go on with. Where the store does not work, as
     * the carrier told of it when it was placed.
     */
    Either<Finding, NumberOrder> placed(NumberOrder order) {
        if (order.type() != NumberOrder.Type.MOVE) {
            return Either.left(Finding.of(MoveNumberCode.ORDER_NOT_A_MOVE));
        }
        Either<PortFailure, Optional<NumberOrder>> answer = orders.find(order.id());
        return answer.fold(PortFailure::isForLater, found -> false) ? Either.right(order) : state(answer);
    }

    /**
     * Whether an order that was taken before is carried out; a finding where it failed. Where the carrier does not answer,
     * or the store, it is still open.
     */
    public Either<Finding, Boolean> isCompleted(NumberOrderId id) {
        Either<PortFailure, Optional<NumberOrder>> answer = orders.find(id);
        boolean silent = answer.fold(
                failure -> failure instanceof PortFailure.Unreachable || failure.isForLater(), found -> false);
        return silent ? Either.right(false) : state(answer).map(order -> order.state() == NumberOrder.State.COMPLETED);
    }

    /**
     * Takes the orders of users back, if none of them is carried out.
     *
     * @return whether all are taken back
     */
    public Either<PortFailure, Boolean> cancelAll(Turn turn, List<MoveItem> items) {
        List<NumberOrderId> given = items.stream()
                .flatMap(item -> item.outcome().whilePending().stream())
                .flatMap(pending -> pending.order().stream())
                .toList();
        return Either.traverseRight(given, orders::find)
                .flatMap(known -> known.forAll(NumberOrdering::isOpen)
                        ? Either.traverseRight(given, order -> turn.key().flatMap(key -> orders.cancel(key, order)))
                                .map(cancelled -> cancelled.forAll(done -> done))
                        : Either.right(false));
    }

    private static boolean isOpen(Optional<NumberOrder> order) {
        return order.filter(known -> known.state() != NumberOrder.State.PENDING).isEmpty();
    }

    /** What is told of a user whose order could not be taken back. */
    public static Finding notCancelled() {
        return MoveSteps.notUndone("the order of the numbers");
    }

    static Finding notProvisioned(PortFailure failure) {
        Evidence evidence = failure instanceof PortFailure.Rejected rejected
                ? Evidence.of("status", rejected.status()).and("reason", rejected.reason())
                : Evidence.of("status", "unknown").and("reason", "no answer");
        return new Finding(MoveNumberCode.NUMBER_NOT_PROVISIONED, evidence);
    }

    private static Either<Finding, NumberOrder> state(Either<PortFailure, Optional<NumberOrder>> answer) {
        return answer.mapLeft(NumberOrdering::orderFailed)
                .flatMap(found -> found.<Either<Finding, NumberOrder>>map(Either::right)
                        .orElseGet(() -> Either.left(Finding.of(MoveNumberCode.ORDER_NOT_FOUND))))
                .filterOrElse(
                        order -> order.state() != NumberOrder.State.FAILED,
                        order -> Finding.of(MoveNumberCode.NUMBER_MOVE_FAILED));
    }

    /** The carrier's own code where the catalogue has it, or the code for the unknown one, or for none. */
    private static Finding orderFailed(PortFailure failure) {
        if (!(failure instanceof PortFailure.Rejected rejected)
                || rejected.code().isBlank()) {
            return Finding.of(MoveNumberCode.NUMBER_MOVE_FAILED);
        }
        return known(rejected.code())
                .map(Finding::of)
                .orElseGet(() -> new Finding(
                        MoveNumberCode.UNKNOWN_CARRIER_ERROR,
                        Evidence.of("carrierCode", rejected.code()).and("carrierMessage", rejected.reason())));
    }

    /** What a carrier can say: of numbers, and without values that it does not send along. */
    private static Optional<Code> known(String id) {
        return Codes.withId(id).stream()
                .filter(code -> code instanceof MoveNumberCode && code.entry().kind() == Kind.ERROR)
                .filter(code -> code.entry().message().parameters().isEmpty())
                .findFirst();
    }
}
