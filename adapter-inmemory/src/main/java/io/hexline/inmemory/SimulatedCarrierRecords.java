package io.hexline.inmemory;

import com.google.common.collect.ImmutableMap;
import com.google.common.collect.ImmutableSet;
import com.google.common.collect.Maps;
import io.hexline.application.collaborator.CarrierRecords;
import io.hexline.application.failure.PortFailure;
import io.hexline.domain.carrier.Carrier;
import io.hexline.domain.carrier.Carrier.CarrierConnection;
import io.hexline.domain.carrier.CarrierNumber;
import io.hexline.domain.carrier.NumberTransfer;
import io.hexline.domain.code.Collaborator;
import io.hexline.domain.value.CarrierId;
import io.hexline.domain.value.LocationId;
import io.hexline.domain.value.PhoneNumber;
import io.vavr.control.Either;
import java.util.Collection;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.concurrent.ConcurrentHashMap;
import java.util.function.Function;

/** The carriers' own records: what the inventory says at the moment, but for the numbers of which they say otherwise. */
final class SimulatedCarrierRecords implements CarrierRecords {

    private final Carriers opening;
    private final ImmutableMap<CarrierId, Carrier> carriers;
    private final CommittedState store;
    private final Faults faults;
    /** An empty record is one that is missing. */
    private final Map<PhoneNumber, Optional<CarrierNumber>> own = new ConcurrentHashMap<>();

    /** Where numbers that are on their way are active besides the location of their record. */
    private final Map<PhoneNumber, LocationId> secondPlaces = new ConcurrentHashMap<>();

    SimulatedCarrierRecords(Carriers opening, CommittedState store, Faults faults) {
        this.opening = opening;
        this.carriers = Maps.uniqueIndex(opening.carriers(), Carrier::id);
        this.store = store;
        this.faults = faults;
        opening.numbers().forEach(record -> own.put(record.number(), Optional.of(record)));
        opening.missing().forEach(number -> own.put(number, Optional.empty()));
    }

    @Override
    public Either<PortFailure, Optional<Carrier>> carrier(CarrierId id) {
        return faults.or(Collaborator.CARRIER, "carrier", () -> Either.right(Optional.ofNullable(carriers.get(id))));
    }

    @Override
    public Either<PortFailure, CarrierConnection> connection(CarrierId carrier, LocationId location) {
        return faults.or(
                Collaborator.CARRIER,
                "connection",
                () -> Either.right(opening.connections().getOrDefault(location, CarrierConnection.CONNECTED)));
    }

    @Override
    public Either<PortFailure, List<CarrierNumber>> numbers(Collection<PhoneNumber> numbers) {
        return faults.or(
                Collaborator.CARRIER,
                "numbers",
                () -> Either.right(numbers.stream()
                        .flatMap(number -> record(number).stream())
                        .toList()));
    }

    /** Makes the numbers active in the location that they go to, too. */
    void provision(NumberTransfer transfer) {
        change(transfer, record -> {
            if (record.location().isEmpty()) {
                return at(Optional.of(transfer.to()), record);
            } else if (!isAt(record, transfer.to())) {
                secondPlaces.put(record.number(), transfer.to());
            }
            return record;
        });
    }

    /** Takes the numbers out of the location that they go to. */
    void withdraw(NumberTransfer transfer) {
        change(transfer, record -> leave(record, transfer.to()));
    }

    /** Takes the numbers out of the location that they come from; wherever else they are, they are only there then. */
    void delete(NumberTransfer transfer) {
        change(
                transfer,
                record -> secondPlaces.remove(record.number(), transfer.to())
                        ? at(Optional.of(transfer.to()), record)
                        : leave(record, transfer.from()));
    }

    private CarrierNumber leave(CarrierNumber record, LocationId location) {
        if (secondPlaces.remove(record.number(), location) || !isAt(record, location)) {
            return record;
        }
        return at(Optional.ofNullable(secondPlaces.remove(record.number())), record);
    }

    private static boolean isAt(CarrierNumber record, LocationId location) {
        return record.location().filter(location::equals).isPresent();
    }

    private static CarrierNumber at(Optional<LocationId> location, CarrierNumber record) {
        return new CarrierNumber(record.number(), location, record.verified());
    }

    private void change(NumberTransfer transfer, Function<CarrierNumber, CarrierNumber> change) {
        for (PhoneNumber number : transfer.numbers()) {
            own.compute(number, (any, there) -> {
                Optional<CarrierNumber> before = there == null ? inventory(number) : there;
                return before.isEmpty() ? there : before.map(change);
            });
        }
    }

    /** The carriers' side as it is now. */
    Carriers now() {
        ImmutableSet.Builder<CarrierNumber> numbers = ImmutableSet.builder();
        ImmutableSet.Builder<PhoneNumber> missing = ImmutableSet.builder();
        own.forEach((number, record) -> record.ifPresentOrElse(
                known -> {
                    if (opening.numbers().contains(known) || !record.equals(inventory(number))) {
                        numbers.add(known);
                    }
                },
                () -> missing.add(number)));
        return opening.withRecords(numbers.build(), missing.build());
    }

    private Optional<CarrierNumber> record(PhoneNumber number) {
        Optional<CarrierNumber> record = own.get(number);
        return record == null ? inventory(number) : record;
    }

    private Optional<CarrierNumber> inventory(PhoneNumber number) {
        return store.state().numbers().find(number).map(known -> new CarrierNumber(number, known.location(), true));
    }
}
