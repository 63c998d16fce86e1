package io.hexline.simulation;

import io.hexline.application.collaborator.NumberOrders;
import io.hexline.application.failure.PortFailure;
import io.hexline.application.store.Locations;
import io.hexline.domain.carrier.NumberOrder;
import io.hexline.domain.carrier.NumberOrder.NumberTransfer;
import io.hexline.domain.code.Collaborator;
import io.hexline.domain.value.Id.CarrierId;
import io.hexline.domain.value.Id.NumberOrderId;
import io.hexline.world.Carriers;
import io.vavr.control.Either;
import java.util.Optional;

/** Orders that take the course of their carrier, which is that of the location where the numbers go. */
final class SimulatedNumberOrders implements NumberOrders {

    private static final int NOT_FOUND = 404;

    private final SimulatedCarrierRecords records;
    private final OrderBook book;
    private final ToldNumbers references;
    private final Locations locations;
    private final Faults faults;

    SimulatedNumberOrders(
            SimulatedCarrierRecords records,
            OrderBook book,
            ToldNumbers references,
            Locations locations,
            Faults faults) {
        this.records = records;
        this.book = book;
        this.references = references;
        this.locations = locations;
        this.faults = faults;
    }

    @Override
    public Either<PortFailure, NumberOrder> place(NumberTransfer transfer) {
        return faults.or(
                Collaborator.CARRIER,
                "place",
                () -> locations
                        .find(transfer.to())
                        .flatMap(target -> target.flatMap(Carriers::carrierOf)
                                .<Either<PortFailure, CarrierId>>map(Either::right)
                                .orElseGet(() -> Either.left(unconnected(transfer))))
                        .map(carrier -> book.move(carrier, transfer.numbers())));
    }

    private static PortFailure unconnected(NumberTransfer transfer) {
        return new PortFailure.Rejected(
                Collaborator.CARRIER, "place", NOT_FOUND, "", "No carrier connects location " + transfer.to());
    }

    @Override
    public Either<PortFailure, Optional<NumberOrder>> find(NumberOrderId id) {
        return faults.or(Collaborator.CARRIER, "find", () -> Either.right(book.find(id)));
    }

    @Override
    public Either<PortFailure, NumberOrderId> cancel(NumberOrderId id) {
        return faults.or(Collaborator.CARRIER, "cancel", () -> {
            book.cancel(id);
            return Either.right(id);
        });
    }

    @Override
    public Either<PortFailure, NumberTransfer> deleteFromSource(NumberTransfer transfer) {
        return faults.or(Collaborator.CARRIER, "deleteFromSource", () -> Either.right(records.delete(transfer)));
    }

    @Override
    public Either<PortFailure, NumberTransfer> withdrawFromTarget(NumberTransfer transfer) {
        return faults.or(Collaborator.CARRIER, "withdrawFromTarget", () -> Either.right(records.withdraw(transfer)));
    }

    @Override
    public Either<PortFailure, NumberTransfer> provisionAtTarget(NumberTransfer transfer) {
        return faults.or(Collaborator.CARRIER, "provisionAtTarget", () -> Either.right(records.provision(transfer)));
    }

    @Override
    public Either<PortFailure, NumberTransfer> updateNumberReferences(NumberTransfer transfer) {
        return faults.or(Collaborator.CARRIER, "updateNumberReferences", () -> {
            references.tell(transfer);
            return Either.right(transfer);
        });
    }

    @Override
    public Either<PortFailure, NumberTransfer> updateLocationReference(NumberTransfer transfer) {
        return faults.or(Collaborator.CARRIER, "updateLocationReference", () -> Either.right(transfer));
    }
}
