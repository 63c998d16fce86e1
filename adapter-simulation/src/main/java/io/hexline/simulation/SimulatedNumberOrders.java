package io.hexline.simulation;

import io.hexline.application.collaborator.Command;
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
    public Either<PortFailure, NumberOrder> place(Command.Key key, NumberTransfer transfer) {
        return locations
                .find(transfer.to())
                .map(target -> target.flatMap(Carriers::carrierOf))
                .flatMap(carrier -> faults.or(
                        Collaborator.CARRIER,
                        "place",
                        key,
                        () -> About.transfer(key, transfer),
                        () -> placed(key, transfer, carrier)));
    }

    private Either<PortFailure, NumberOrder> placed(
            Command.Key key, NumberTransfer transfer, Optional<CarrierId> carrier) {
        return carrier.map(
                        known -> Either.<PortFailure, NumberOrder>right(book.move(key.id(), known, transfer.numbers())))
                .orElseGet(() -> Either.left(unconnected(transfer)));
    }

    private static PortFailure unconnected(NumberTransfer transfer) {
        return new PortFailure.Rejected(
                Collaborator.CARRIER, "place", NOT_FOUND, "", "No carrier connects location " + transfer.to());
    }

    @Override
    public Either<PortFailure, Optional<NumberOrder>> find(NumberOrderId id) {
        return faults.or(Collaborator.CARRIER, "find", () -> About.ANYTHING, () -> Either.right(book.find(id)));
    }

    @Override
    public Either<PortFailure, Boolean> cancel(Command.Key key, NumberOrderId id) {
        return faults.or(
                Collaborator.CARRIER, "cancel", key, () -> About.users(key), () -> Either.right(book.cancel(id)));
    }

    @Override
    public Either<PortFailure, NumberOrderId> undo(Command.Key key, NumberOrderId id) {
        return faults.or(Collaborator.CARRIER, "undo", key, () -> About.users(key), () -> {
            book.remove(id);
            return Either.right(id);
        });
    }

    @Override
    public Either<PortFailure, String> undoPlaced(Command.Key key, String placedAs) {
        return faults.or(Collaborator.CARRIER, "undoPlaced", key, () -> About.users(key), () -> {
            book.placedAs(placedAs).ifPresent(book::remove);
            return Either.right(placedAs);
        });
    }

    @Override
    public Either<PortFailure, NumberTransfer> deleteFromSource(Command.Key key, NumberTransfer transfer) {
        return faults.or(
                Collaborator.CARRIER,
                "deleteFromSource",
                key,
                () -> About.transfer(key, transfer),
                () -> Either.right(records.delete(transfer)));
    }

    @Override
    public Either<PortFailure, NumberTransfer> withdrawFromTarget(Command.Key key, NumberTransfer transfer) {
        return faults.or(
                Collaborator.CARRIER,
                "withdrawFromTarget",
                key,
                () -> About.transfer(key, transfer),
                () -> Either.right(records.withdraw(transfer)));
    }

    @Override
    public Either<PortFailure, NumberTransfer> provisionAtTarget(Command.Key key, NumberTransfer transfer) {
        return faults.or(
                Collaborator.CARRIER,
                "provisionAtTarget",
                key,
                () -> About.transfer(key, transfer),
                () -> Either.right(records.provision(transfer)));
    }

    @Override
    public Either<PortFailure, NumberTransfer> updateNumberReferences(Command.Key key, NumberTransfer transfer) {
        return faults.or(
                Collaborator.CARRIER, "updateNumberReferences", key, () -> About.transfer(key, transfer), () -> {
                    references.tell(transfer);
                    return Either.right(transfer);
                });
    }

    @Override
    public Either<PortFailure, NumberTransfer> updateLocationReference(Command.Key key, NumberTransfer transfer) {
        return faults.or(
                Collaborator.CARRIER,
                "updateLocationReference",
                key,
                () -> About.transfer(key, transfer),
                () -> Either.right(transfer));
    }
}
