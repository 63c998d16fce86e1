package io.hexline.inmemory;

import io.hexline.application.collaborator.NumberOrders;
import io.hexline.application.failure.PortFailure;
import io.hexline.domain.carrier.NumberOrder;
import io.hexline.domain.carrier.NumberTransfer;
import io.hexline.domain.code.Collaborator;
import io.hexline.domain.location.CallingProfile;
import io.hexline.domain.location.Location;
import io.hexline.domain.location.PstnConnection;
import io.hexline.domain.value.LocationId;
import io.hexline.domain.value.NumberOrderId;
import io.vavr.control.Either;
import java.time.Instant;
import java.time.InstantSource;
import java.util.Map;
import java.util.Optional;
import java.util.concurrent.ConcurrentHashMap;
import java.util.concurrent.atomic.AtomicLong;
import java.util.function.Consumer;

/** Orders that take the course of their carrier, which is that of the location where the numbers go. */
final class SimulatedNumberOrders implements NumberOrders {

    private final SimulatedCarrierRecords records;
    private final NumberPages references;
    private final Map<?, OrderCourse> courses;
    private final CommittedState store;
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
            NumberPages references,
            CommittedState store,
            InstantSource time,
            Faults faults) {
        this.records = records;
        this.references = references;
        this.courses = world.carriers().orders();
        this.store = store;
        this.time = time;
        this.faults = faults;
    }

    @Override
    public Either<PortFailure, NumberOrder> place(NumberTransfer transfer) {
        return faults.or(Collaborator.CARRIER, "place", () -> {
            NumberOrderId id = new NumberOrderId("order-" + placed.incrementAndGet());
            OrderCourse course = course(transfer.to());
            Instant now = time.instant();
            taken.put(id, new Taken(course, now.plus(course.after())));
            return Either.right(new NumberOrder(
                    id, course.type(), course.state(course.after().isZero())));
        });
    }

    private OrderCourse course(LocationId target) {
        return store.state()
                .locations()
                .find(target)
                .flatMap(Location::calling)
                .flatMap(CallingProfile::pstn)
                .map(PstnConnection::carrier)
                .map(courses::get)
                .orElse(OrderCourse.DEFAULT);
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
        return command("deleteFromSource", transfer, records::delete);
    }

    @Override
    public Either<PortFailure, NumberTransfer> withdrawFromTarget(NumberTransfer transfer) {
        return command("withdrawFromTarget", transfer, records::withdraw);
    }

    @Override
    public Either<PortFailure, NumberTransfer> provisionAtTarget(NumberTransfer transfer) {
        return command("provisionAtTarget", transfer, records::provision);
    }

    @Override
    public Either<PortFailure, NumberTransfer> updateNumberReferences(NumberTransfer transfer) {
        return command("updateNumberReferences", transfer, references::tell);
    }

    @Override
    public Either<PortFailure, NumberTransfer> updateLocationReference(NumberTransfer transfer) {
        return command("updateLocationReference", transfer, told -> {});
    }

    private Either<PortFailure, NumberTransfer> command(
            String name, NumberTransfer transfer, Consumer<NumberTransfer> effect) {
        return faults.or(Collaborator.CARRIER, name, () -> {
            effect.accept(transfer);
            return Either.right(transfer);
        });
    }
}
