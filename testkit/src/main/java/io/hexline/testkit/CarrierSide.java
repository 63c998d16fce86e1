package io.hexline.testkit;

import io.hexline.domain.carrier.Carrier;
import io.hexline.domain.carrier.Carrier.CarrierConnection;
import io.hexline.domain.carrier.CarrierAccount;
import io.hexline.domain.location.Location;
import io.hexline.domain.number.InventoryNumber;
import io.hexline.domain.value.Id.CarrierId;
import io.hexline.domain.value.Id.LocationId;
import io.hexline.domain.value.PhoneNumber;
import io.hexline.world.BookedOrder;
import io.hexline.world.CarriedNumber;
import io.hexline.world.Carriers;
import io.hexline.world.Keyed;
import io.hexline.world.OrderCourse;
import java.util.ArrayList;
import java.util.Collection;
import java.util.HashMap;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.function.Function;
import java.util.stream.Collectors;
import java.util.stream.Stream;

/** What carriers know: what the organizations know, but for what is said otherwise. */
final class CarrierSide {

    private final List<Carrier> carriers = new ArrayList<>();
    private final List<CarrierAccount> accounts = new ArrayList<>();
    private final Map<PhoneNumber, Optional<CarriedNumber>> numbers = new HashMap<>();
    private final Map<LocationId, Optional<CarrierConnection>> connections = new HashMap<>();
    private final Map<CarrierId, OrderCourse> courses = new HashMap<>();
    private final Set<BookedOrder> orders = new LinkedHashSet<>();

    void add(Carrier... more) {
        carriers.addAll(List.of(more));
    }

    void add(CarrierAccount... more) {
        accounts.addAll(List.of(more));
    }

    void add(BookedOrder order) {
        orders.add(order);
    }

    void put(CarriedNumber record) {
        numbers.put(record.number(), Optional.of(record));
    }

    void remove(PhoneNumber number) {
        numbers.put(number, Optional.empty());
    }

    void put(CarrierConnection connection) {
        connections.put(connection.location(), Optional.of(connection));
    }

    void remove(LocationId connected) {
        connections.put(connected, Optional.empty());
    }

    void put(CarrierId carrier, OrderCourse course) {
        courses.put(carrier, course);
    }

    Carriers records(Collection<Location> locations, Keyed<PhoneNumber, InventoryNumber> inventory) {
        Carriers inStep = Carriers.inStep(new LinkedHashSet<>(carriers), locations, inventory);
        return inStep.withAccounts(new LinkedHashSet<>(accounts))
                .withRecords(
                        overridden(inStep.numbers(), numbers, CarriedNumber::number),
                        overridden(inStep.connections(), connections, CarrierConnection::location))
                .withOrders(courses, orders);
    }

    private static <K, V> Set<V> overridden(Collection<V> all, Map<K, Optional<V>> others, Function<V, K> key) {
        return Stream.concat(
                        all.stream().filter(one -> !others.containsKey(key.apply(one))),
                        others.values().stream().flatMap(Optional::stream))
                .collect(Collectors.toCollection(LinkedHashSet::new));
    }
}
