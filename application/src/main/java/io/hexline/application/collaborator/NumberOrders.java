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
     * the numbers, that one is the answer, and no other is taken.
     */
    Either<PortFailure, NumberOrder> place(NumberTransfer transfer);

    /** The order as it stands now; empty where the carrier's order book does not have it, or no longer. */
    Either<PortFailure, Optional<NumberOrder>> find(NumberOrderId id);

    /** Takes an order back that is not carried out. */
    Either<PortFailure, NumberOrderId> cancel(NumberOrderId id);

    /** Makes the numbers active in the location they go to; they stay active in the one they come from. */
    Either<PortFailure, NumberTransfer> provisionAtTarget(NumberTransfer transfer);

    /** Takes the numbers out of the location they go to, as if they had never been active there. */
    Either<PortFailure, NumberTransfer> withdrawFromTarget(NumberTransfer transfer);

    /** Deletes the numbers from the location they come from; the reversed transfer makes them active there again. */
    Either<PortFailure, NumberTransfer> deleteFromSource(NumberTransfer transfer);

    /** Notes the customer's reference of the target with each number. */
    Either<PortFailure, NumberTransfer> updateNumberReferences(NumberTransfer transfer);

    /** Notes the customer's reference with the target location. */
    Either<PortFailure, NumberTransfer> updateLocationReference(NumberTransfer transfer);
}
