package io.hexline.application.collaborator;

import io.hexline.application.failure.PortFailure;
import io.hexline.domain.carrier.NumberOrder;
import io.hexline.domain.carrier.NumberOrder.NumberTransfer;
import io.hexline.domain.value.Id.NumberOrderId;
import io.vavr.control.Either;
import java.util.Optional;

/**
 * Moving numbers at the carrier (CPAPI): an order, and the commands that carry it out. A command can be repeated without
 * harm.
 */
public interface NumberOrders {

    /**
     * Orders the transfer; the carrier can complete it at once or later. Where an order of another type is open for one of
     * the numbers, that one is the answer, and no other is taken. Under one key, one order is placed.
     */
    Either<PortFailure, NumberOrder> place(Command.Key key, NumberTransfer transfer);

    /** The order as it stands now; empty where the carrier's order book does not have it, or no longer. */
    Either<PortFailure, Optional<NumberOrder>> find(NumberOrderId id);

    /**
     * Takes an order back. One that the carrier has carried out, or refused, stays as it is.
     *
     * @return whether it is taken back: there is no such order any more
     */
    Either<PortFailure, Boolean> cancel(Command.Key key, NumberOrderId id);

    /** Takes an order back as if it had never been placed, even if it is carried out: its numbers are back already. */
    Either<PortFailure, NumberOrderId> undo(Command.Key key, NumberOrderId id);

    /** Likewise, of the order that was placed under a key; where none was, nothing happens. */
    Either<PortFailure, String> undoPlaced(Command.Key key, String placedAs);

    /** Makes the numbers active in the location they go to; they stay active in the one they come from. */
    Either<PortFailure, NumberTransfer> provisionAtTarget(Command.Key key, NumberTransfer transfer);

    /** Takes the numbers out of the location they go to, as if they had never been active there. */
    Either<PortFailure, NumberTransfer> withdrawFromTarget(Command.Key key, NumberTransfer transfer);

    /** Deletes the numbers from the location they come from; the reversed transfer makes them active there again. */
    Either<PortFailure, NumberTransfer> deleteFromSource(Command.Key key, NumberTransfer transfer);

    /** Notes the customer's reference of the target with each number. */
    Either<PortFailure, NumberTransfer> updateNumberReferences(Command.Key key, NumberTransfer transfer);

    /** Notes the customer's reference with the target location. */
    Either<PortFailure, NumberTransfer> updateLocationReference(Command.Key key, NumberTransfer transfer);
}
