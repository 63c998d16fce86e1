package io.hexline.world.snapshot;

import com.google.common.collect.ImmutableMap;
import com.google.common.collect.ImmutableSet;
import io.hexline.domain.carrier.Carrier;
import io.hexline.domain.carrier.Carrier.CarrierNumber;
import io.hexline.domain.carrier.CarrierAccount;
import io.hexline.domain.value.Id.LocationId;
import io.hexline.domain.value.PhoneNumber;
import io.hexline.world.Carriers;
import io.hexline.world.OrderCourse;
import io.hexline.world.snapshot.entry.CarrierEntry;
import io.hexline.world.snapshot.entry.CpapiEntry;
import io.hexline.world.snapshot.entry.CpapiEntry.CarrierConnectionEntry;
import io.hexline.world.snapshot.entry.CpapiEntry.CarrierNumberEntry;
import io.hexline.world.snapshot.entry.OrdersEntry;
import io.hexline.world.snapshot.entry.SnapshotEntry;
import java.util.List;
import java.util.Optional;
import java.util.stream.Stream;

/** The carriers' side of a file. */
final class CarrierFiles {

    private CarrierFiles() {}

    static Carriers records(SnapshotEntry file) {
        return new Carriers(
                file.carriers().stream().map(CarrierEntry::carrier).collect(ImmutableSet.toImmutableSet()),
                file.carriers().stream().flatMap(CarrierEntry::carrierAccounts).collect(ImmutableSet.toImmutableSet()),
                file.cpapi().numbers().stream()
                        .filter(number -> !number.missing())
                        .map(number ->
                                new CarrierNumber(number.phoneNumber(), location(number, file), number.verified()))
                        .collect(ImmutableSet.toImmutableSet()),
                file.cpapi().numbers().stream()
                        .filter(CarrierNumberEntry::missing)
                        .map(CarrierNumberEntry::phoneNumber)
                        .collect(ImmutableSet.toImmutableSet()),
                file.cpapi().connections().stream()
                        .collect(ImmutableMap.toImmutableMap(
                                CarrierConnectionEntry::locationId, CarrierConnectionEntry::status)),
                file.carriers().stream()
                        .filter(carrier -> !carrier.orders().equals(OrdersEntry.DEFAULT))
                        .collect(ImmutableMap.toImmutableMap(
                                CarrierEntry::id, carrier -> carrier.orders().course())));
    }

    private static Optional<LocationId> location(CarrierNumberEntry number, SnapshotEntry file) {
        if (number.locationless()) {
            return Optional.empty();
        }
        return Optional.ofNullable(number.locationId())
                .or(() -> file.organizations().stream()
                        .flatMap(organization -> organization.numbers().stream())
                        .filter(entry -> entry.phoneNumber().equals(number.phoneNumber()))
                        .flatMap(entry -> Stream.ofNullable(entry.locationId()))
                        .findFirst());
    }

    static List<CarrierEntry> carriers(Carriers records) {
        return records.carriers().stream()
                .map(carrier -> entry(carrier, records))
                .toList();
    }

    private static CarrierEntry entry(Carrier carrier, Carriers records) {
        return new CarrierEntry(
                carrier.id(),
                carrier.name(),
                carrier.kind(),
                carrier.maxNumbersPerOrder(),
                records.accounts().stream()
                        .filter(account -> account.carrier().equals(carrier.id()))
                        .map(CarrierAccount::email)
                        .collect(ImmutableSet.toImmutableSet()),
                OrdersEntry.of(records.orders().getOrDefault(carrier.id(), OrderCourse.DEFAULT)));
    }

    static CpapiEntry cpapi(Carriers records) {
        return new CpapiEntry(
                Stream.concat(
                                records.numbers().stream().map(CarrierFiles::entry),
                                records.missing().stream().map(CarrierFiles::missing))
                        .toList(),
                records.connections().entrySet().stream()
                        .map(connection -> new CarrierConnectionEntry(connection.getKey(), connection.getValue()))
                        .toList());
    }

    private static CarrierNumberEntry entry(CarrierNumber number) {
        return new CarrierNumberEntry(
                number.number(),
                false,
                number.location().orElse(null),
                number.location().isEmpty(),
                number.verified());
    }

    private static CarrierNumberEntry missing(PhoneNumber number) {
        return new CarrierNumberEntry(number, true, null, false, true);
    }
}
