package io.hexline.world.snapshot;

import com.google.common.collect.ImmutableMap;
import com.google.common.collect.ImmutableSet;
import io.hexline.domain.carrier.Carrier;
import io.hexline.domain.carrier.Carrier.CarrierConnection;
import io.hexline.domain.carrier.CarrierAccount;
import io.hexline.domain.location.Location;
import io.hexline.domain.number.InventoryNumber;
import io.hexline.domain.value.Id.CarrierId;
import io.hexline.domain.value.PhoneNumber;
import io.hexline.world.BookedOrder;
import io.hexline.world.CarriedNumber;
import io.hexline.world.Carriers;
import io.hexline.world.KeyedSet;
import io.hexline.world.OrderCourse;
import io.hexline.world.World;
import io.hexline.world.snapshot.entry.CarriedNumberEntry;
import io.hexline.world.snapshot.entry.CarrierConnectionEntry;
import io.hexline.world.snapshot.entry.CarrierEntry;
import io.hexline.world.snapshot.entry.FulfillmentEntry;
import io.hexline.world.snapshot.entry.NumberOrderEntry;
import java.util.Collection;
import java.util.List;
import java.util.Set;
import java.util.function.Function;
import java.util.stream.Stream;

/** The carriers' side of a file, which says of their records those that are not in step with the organizations'. */
final class CarrierFiles {

    private CarrierFiles() {}

    static Carriers records(
            List<CarrierEntry> carriers, Set<Location> locations, KeyedSet<PhoneNumber, InventoryNumber> numbers) {
        Carriers inStep = Carriers.inStep(
                carriers.stream().map(CarrierEntry::carrier).collect(ImmutableSet.toImmutableSet()),
                locations,
                numbers);
        boolean allInStep =
                carriers.stream().allMatch(carrier -> carrier.numbers() == null && carrier.connections() == null);
        return (allInStep ? inStep : inStep.withRecords(numbers(carriers, inStep), connections(carriers, inStep)))
                .withAccounts(
                        carriers.stream().flatMap(CarrierEntry::carrierAccounts).collect(ImmutableSet.toImmutableSet()))
                .withOrders(
                        carriers.stream()
                                .filter(carrier -> !carrier.fulfillment().equals(FulfillmentEntry.DEFAULT))
                                .collect(ImmutableMap.toImmutableMap(
                                        CarrierEntry::id,
                                        carrier -> carrier.fulfillment().course())),
                        carriers.stream()
                                .flatMap(carrier -> carrier.orders().stream().map(order -> order.order(carrier.id())))
                                .collect(ImmutableSet.toImmutableSet()));
    }

    /** A number that the inventory of a carrier says is no other carrier's. */
    private static Collection<CarriedNumber> numbers(List<CarrierEntry> carriers, Carriers inStep) {
        ImmutableMap.Builder<Object, CarriedNumber> all = ImmutableMap.builder();
        inStep.numbers().stream()
                .filter(number -> saysNothing(carriers, number.carrier(), CarrierEntry::numbers))
                .forEach(number -> all.put(number.number(), number));
        carriers.stream()
                .filter(carrier -> carrier.numbers() != null)
                .forEach(carrier -> carrier.numbers()
                        .forEach(number -> all.put(number.phoneNumber(), number.number(carrier.id()))));
        return all.buildKeepingLast().values();
    }

    private static Set<CarrierConnection> connections(List<CarrierEntry> carriers, Carriers inStep) {
        return Stream.concat(
                        inStep.connections().stream()
                                .filter(one -> saysNothing(carriers, one.carrier(), CarrierEntry::connections)),
                        carriers.stream()
                                .filter(carrier -> carrier.connections() != null)
                                .flatMap(carrier -> carrier.connections().stream()
                                        .map(connection -> connection.connection(carrier.id()))))
                .collect(ImmutableSet.toImmutableSet());
    }

    private static boolean saysNothing(
            List<CarrierEntry> carriers, CarrierId id, Function<CarrierEntry, List<?>> records) {
        return carriers.stream()
                .filter(carrier -> carrier.id().equals(id))
                .allMatch(carrier -> records.apply(carrier) == null);
    }

    static List<CarrierEntry> carriers(World world) {
        Carriers records = world.carriers();
        Carriers inStep = Carriers.inStep(records.carriers(), world.locations(), world.numbers());
        return records.carriers().stream()
                .map(carrier -> entry(carrier, records, inStep))
                .toList();
    }

    private static CarrierEntry entry(Carrier carrier, Carriers records, Carriers inStep) {
        CarrierId id = carrier.id();
        Set<CarriedNumber> numbers = of(id, records.numbers(), CarriedNumber::carrier);
        Set<CarrierConnection> connections = of(id, records.connections(), CarrierConnection::carrier);
        return new CarrierEntry(
                id,
                carrier.name(),
                carrier.kind(),
                carrier.maxNumbersPerOrder(),
                carrier.organization().orElse(null),
                of(id, records.accounts(), CarrierAccount::carrier).stream()
                        .map(CarrierAccount::email)
                        .collect(ImmutableSet.toImmutableSet()),
                numbers.equals(of(id, inStep.numbers(), CarriedNumber::carrier))
                        ? null
                        : numbers.stream().map(CarriedNumberEntry::of).toList(),
                connections.equals(of(id, inStep.connections(), CarrierConnection::carrier))
                        ? null
                        : connections.stream().map(CarrierConnectionEntry::of).toList(),
                of(id, records.orders(), BookedOrder::carrier).stream()
                        .map(NumberOrderEntry::of)
                        .toList(),
                FulfillmentEntry.of(records.courses().getOrDefault(id, OrderCourse.DEFAULT)));
    }

    private static <T> Set<T> of(CarrierId id, Collection<T> all, Function<T, CarrierId> carrier) {
        return all.stream().filter(one -> carrier.apply(one).equals(id)).collect(ImmutableSet.toImmutableSet());
    }
}
