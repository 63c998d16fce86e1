package io.hexline.simulation;

import com.google.common.collect.ImmutableMap;
import com.google.common.collect.ImmutableSet;
import com.google.common.collect.Maps;
import io.hexline.application.collaborator.CarrierRecords;
import io.hexline.application.failure.PortFailure;
import io.hexline.application.store.Numbers;
import io.hexline.domain.carrier.Carrier;
import io.hexline.domain.carrier.Carrier.CarrierConnection;
import io.hexline.domain.carrier.Carrier.CarrierNumber;
import io.hexline.domain.carrier.NumberOrder.NumberTransfer;
import io.hexline.domain.code.Collaborator;
import io.hexline.domain.number.InventoryNumber;
import io.hexline.domain.value.Id.CarrierId;
import io.hexline.domain.value.Id.LocationId;
import io.hexline.domain.value.PhoneNumber;
import io.hexline.world.Carriers;
import io.vavr.control.Either;
import java.util.Collection;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.concurrent.ConcurrentHashMap;
import java.util.function.UnaryOperator;

/** The carriers' own records: what the inventory says at the moment, but for the numbers of which they say otherwise. */
final class SimulatedCarrierRecords implements CarrierRecords {

    private final Carriers opening;
    private final ImmutableMap<CarrierId, Carrier> carriers;
    private final Numbers inventory;
    private final Faults faults;
    /** An empty record is one that is missing. */
    private final Map<PhoneNumber, Optional<CarrierNumber>> own = new ConcurrentHashMap<>();

    /** Where numbers that are on their way are active besides the location of their record. */
    private final Map<PhoneNumber, LocationId> secondPlaces = new ConcurrentHashMap<>();

    SimulatedCarrierRecords(Carriers opening, Numbers inventory, Faults faults) {
        this.opening = opening;
        this.carriers = Maps.uniqueIndex(opening.carriers(), Carrier::id);
        this.inventory = inventory;
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
                () -> recordsOf(numbers)
                        .map(records -> numbers.stream()
                                .flatMap(number -> Optional.ofNullable(records.get(number)).stream())
                                .toList()));
    }

    /** Makes the numbers active in the location that they go to, too. */
    Either<PortFailure, NumberTransfer> provision(NumberTransfer transfer) {
        return change(transfer, record -> {
            if (record.location().isEmpty()) {
                return at(Optional.of(transfer.to()), record);
            } else if (!isAt(record, transfer.to())) {
                secondPlaces.put(record.number(), transfer.to());
            }
            return record;
        });
    }

    /** Takes the numbers out of the location that they go to. */
    Either<PortFailure, NumberTransfer> withdraw(NumberTransfer transfer) {
        return change(transfer, record -> leave(record, transfer.to()));
    }

    /** Takes the numbers out of the location that they come from; wherever else they are, they are only there then. */
    Either<PortFailure, NumberTransfer> delete(NumberTransfer transfer) {
        return change(
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

    private Either<PortFailure, NumberTransfer> change(NumberTransfer transfer, UnaryOperator<CarrierNumber> change) {
        return listed(transfer.numbers()).map(listed -> {
            transfer.numbers().forEach(number -> change(number, Optional.ofNullable(listed.get(number)), change));
            return transfer;
        });
    }

    private void change(PhoneNumber number, Optional<CarrierNumber> listed, UnaryOperator<CarrierNumber> change) {
        own.compute(number, (any, there) -> {
            Optional<CarrierNumber> before = there == null ? listed : there;
            return before.isEmpty() ? there : before.map(change);
        });
    }

    /** The carriers' side as it is now; what the inventory says too is left out. */
    Carriers now(Set<InventoryNumber> stored) {
        Map<PhoneNumber, CarrierNumber> listed = listed(stored);
        ImmutableSet.Builder<CarrierNumber> numbers = ImmutableSet.builder();
        ImmutableSet.Builder<PhoneNumber> missing = ImmutableSet.builder();
        own.forEach((number, record) -> record.ifPresentOrElse(
                known -> {
                    if (opening.numbers().contains(known) || !known.equals(listed.get(number))) {
                        numbers.add(known);
                    }
                },
                () -> missing.add(number)));
        return opening.withRecords(numbers.build(), missing.build());
    }

    /** What is known of these numbers, here or else in the inventory. */
    private Either<PortFailure, Map<PhoneNumber, CarrierNumber>> recordsOf(Collection<PhoneNumber> numbers) {
        return listed(numbers).map(listed -> {
            Map<PhoneNumber, CarrierNumber> records = new HashMap<>(listed);
            numbers.forEach(number -> Optional.ofNullable(own.get(number))
                    .ifPresent(record ->
                            record.ifPresentOrElse(known -> records.put(number, known), () -> records.remove(number))));
            return records;
        });
    }

    private Either<PortFailure, Map<PhoneNumber, CarrierNumber>> listed(Collection<PhoneNumber> numbers) {
        return inventory.find(numbers).map(SimulatedCarrierRecords::listed);
    }

    /** The records of numbers of which the carriers say what the inventory says. */
    private static Map<PhoneNumber, CarrierNumber> listed(Iterable<InventoryNumber> numbers) {
        ImmutableMap.Builder<PhoneNumber, CarrierNumber> listed = ImmutableMap.builder();
        numbers.forEach(
                number -> listed.put(number.number(), new CarrierNumber(number.number(), number.location(), true)));
        return listed.buildKeepingLast();
    }
}
