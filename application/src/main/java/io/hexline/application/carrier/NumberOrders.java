package io.hexline.application.carrier;

import io.hexline.application.failure.PortFailure;
import io.hexline.domain.carrier.NumberOrder;
import io.hexline.domain.carrier.NumberTransfer;
import io.hexline.domain.carrier.OrderId;
import io.vavr.control.Either;
import java.util.Optional;

/**
 * Moving numbers at the carrier (CPAPI): an order, and the commands that carry it out. A command can be repeated without
 * harm, and the reversed transfer undoes it.
 */
public interface NumberOrders {

    /** Orders the transfer; the carrier can complete it at once or later. */
    Either<PortFailure, NumberOrder> place(NumberTransfer transfer);

    /** The order as it stands now; empty where the carrier has lost it. */
    Either<PortFailure, Optional<NumberOrder>> find(OrderId id);

    /** Takes an order back that is not carried out. */
    Either<PortFailure, OrderId> cancel(OrderId id);

    /** Deletes the numbers from the location they come from. */
    Either<PortFailure, NumberTransfer> deleteFromSource(NumberTransfer transfer);

    /** Makes the numbers active in the location they go to. */
    Either<PortFailure, NumberTransfer> provisionAtTarget(NumberTransfer transfer);

    /** Notes the customer's reference of the target with each number. */
    Either<PortFailure, NumberTransfer> updateNumberReferences(NumberTransfer transfer);

    /** Notes the customer's reference with the target location. */
    Either<PortFailure, NumberTransfer> updateLocationReference(NumberTransfer transfer);
}
