package io.hexline.simulation;

import io.hexline.application.collaborator.NumberOrders;
import io.hexline.application.failure.PortFailure;
import io.hexline.application.store.Locations;
import io.hexline.domain.carrier.NumberOrder;
import io.hexline.domain.carrier.NumberOrder.NumberTransfer;
import io.hexline.domain.code.Collaborator;
import io.hexline.domain.location.CallingProfile;
import io.hexline.domain.location.CallingProfile.PstnConnection;
import io.hexline.domain.location.Location;
import io.hexline.domain.value.Id.CarrierId;
import io.hexline.domain.value.Id.NumberOrderId;
import io.hexline.world.OrderCourse;
import io.hexline.world.World;
import io.vavr.control.Either;
import java.time.Instant;
import java.time.InstantSource;
import java.util.Map;
import java.util.Optional;
import java.util.concurrent.ConcurrentHashMap;
import java.util.concurrent.atomic.AtomicLong;

/** Orders that take the course of their carrier, which is that of the location where the numbers go. */
final class SimulatedNumberOrders implements NumberOrders {

    private final SimulatedCarrierRecords records;
    private final ToldNumbers references;
    private final Map<CarrierId, OrderCourse> courses;
    private final Locations locations;
    private final InstantSource time;
    private final Faults faults;
    private final Map<NumberOrderId, Taken> taken = new ConcurrentHashMap<>();
    private final AtomicLong placed = new AtomicLong();

    /** An order, and when its outcome is known. */
    private record Taken(OrderCourse course, Instant end) {

        Optional<NumberOrder> at(Instant now, NumberOrderId id) {
            boolean known = !now.isBefore(end);
            return known && course.lost()
                    ? Optional.empty()
                    : Optional.of(new NumberOrder(id, course.type(), course.state(known)));
        }
    }

    SimulatedNumberOrders(
            World world,
            SimulatedCarrierRecords records,
            ToldNumbers references,
            Locations locations,
            InstantSource time,
            Faults faults) {
        this.records = records;
        this.references = references;
        this.courses = world.carriers().orders();
        this.locations = locations;
        this.time = time;
        this.faults = faults;
    }

    @Override
    public Either<PortFailure, NumberOrder> place(NumberTransfer transfer) {
        return faults.or(
                Collaborator.CARRIER,
                "place",
                () -> locations
                        .find(transfer.to())
                        .map(target -> target.flatMap(Location::calling)
                                .flatMap(CallingProfile::pstn)
                                .map(PstnConnection::carrier)
                                .map(courses::get)
                                .orElse(OrderCourse.DEFAULT))
                        .map(this::take));
    }

    private NumberOrder take(OrderCourse course) {
        NumberOrderId id = new NumberOrderId("order-" + placed.incrementAndGet());
        Instant now = time.instant();
        taken.put(id, new Taken(course, now.plus(course.after())));
        return new NumberOrder(id, course.type(), course.state(course.after().isZero()));
    }

    @Override
    public Either<PortFailure, Optional<NumberOrder>> find(NumberOrderId id) {
        return faults.or(
                Collaborator.CARRIER,
                "find",
                () -> Either.right(Optional.ofNullable(taken.get(id)).flatMap(order -> order.at(time.instant(), id))));
    }

    @Override
    public Either<PortFailure, NumberOrderId> cancel(NumberOrderId id) {
        return faults.or(Collaborator.CARRIER, "cancel", () -> {
            taken.remove(id);
            return Either.right(id);
        });
    }

    @Override
    public Either<PortFailure, NumberTransfer> deleteFromSource(NumberTransfer transfer) {
        return faults.or(Collaborator.CARRIER, "deleteFromSource", () -> records.delete(transfer));
    }

    @Override
    public Either<PortFailure, NumberTransfer> withdrawFromTarget(NumberTransfer transfer) {
        return faults.or(Collaborator.CARRIER, "withdrawFromTarget", () -> records.withdraw(transfer));
    }

    @Override
    public Either<PortFailure, NumberTransfer> provisionAtTarget(NumberTransfer transfer) {
        return faults.or(Collaborator.CARRIER, "provisionAtTarget", () -> records.provision(transfer));
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
