package io.hexline.world;

import com.google.common.collect.ImmutableMap;
import com.google.common.collect.ImmutableSet;
import io.hexline.domain.carrier.Carrier;
import io.hexline.domain.carrier.Carrier.CarrierConnection;
import io.hexline.domain.carrier.CarrierAccount;
import io.hexline.domain.location.CallingProfile;
import io.hexline.domain.location.CallingProfile.PstnConnection;
import io.hexline.domain.location.Location;
import io.hexline.domain.number.InventoryNumber;
import io.hexline.domain.value.Id.CarrierId;
import io.hexline.domain.value.Id.LocationId;
import io.hexline.domain.value.PhoneNumber;
import java.util.Collection;
import java.util.Map;
import java.util.Optional;
import java.util.Set;

/**
 * The carriers with their own records (CPAPI): another store than the organization's, which can differ from it.
 *
 * @param accounts the Webex Calling accounts that carriers keep themselves
 * @param numbers their inventories; a number is in one of them at most
 * @param connections of locations to the public network
 * @param courses what becomes of orders; absent for {@link OrderCourse#DEFAULT}
 * @param orders their order books
 */
public record Carriers(
        Set<Carrier> carriers,
        Set<CarrierAccount> accounts,
        Keyed<PhoneNumber, CarriedNumber> numbers,
        Set<CarrierConnection> connections,
        Map<CarrierId, OrderCourse> courses,
        Set<BookedOrder> orders) {

    public static final Carriers NONE = new Carriers(
            Set.of(), Set.of(), KeyedSet.of(Set.of(), CarriedNumber::number), Set.of(), Map.of(), Set.of());

    public Carriers {
        carriers = ImmutableSet.copyOf(carriers);
        accounts = ImmutableSet.copyOf(accounts);
        connections = ImmutableSet.copyOf(connections);
        courses = ImmutableMap.copyOf(courses);
        orders = ImmutableSet.copyOf(orders);
    }

    /** Carriers whose records say what the organizations' say. */
    public static Carriers inStep(
            Set<Carrier> carriers, Collection<Location> locations, Keyed<PhoneNumber, InventoryNumber> numbers) {
        Set<CarrierId> known = carriers.stream().map(Carrier::id).collect(ImmutableSet.toImmutableSet());
        return new Carriers(
                carriers,
                Set.of(),
                new CarriedNumber.InStep(carriers, locations, numbers),
                locations.stream()
                        .flatMap(location ->
                                carrierOf(location)
                                        .map(carrier -> CarrierConnection.settled(carrier, location.id()))
                                        .stream())
                        .filter(connection -> known.contains(connection.carrier()))
                        .collect(ImmutableSet.toImmutableSet()),
                Map.of(),
                Set.of());
    }

    /** The carrier that connects the location to the public network. */
    public static Optional<CarrierId> carrierOf(Location location) {
        return location.calling().flatMap(CallingProfile::pstn).map(PstnConnection::carrier);
    }

    /** Without locations that are not among these. */
    public Carriers within(Set<LocationId> places) {
        return withRecords(
                numbers.stream()
                        .map(number -> number.at(number.location().filter(places::contains)))
                        .toList(),
                connections.stream()
                        .filter(connection -> places.contains(connection.location()))
                        .collect(ImmutableSet.toImmutableSet()));
    }

    public Carriers withAccounts(Set<CarrierAccount> newAccounts) {
        return new Carriers(carriers, newAccounts, numbers, connections, courses, orders);
    }

    public Carriers withRecords(Collection<CarriedNumber> newNumbers, Set<CarrierConnection> newConnections) {
        return new Carriers(
                carriers, accounts, KeyedSet.of(newNumbers, CarriedNumber::number), newConnections, courses, orders);
    }

    public Carriers withOrders(Map<CarrierId, OrderCourse> newCourses, Set<BookedOrder> newOrders) {
        return new Carriers(carriers, accounts, numbers, connections, newCourses, newOrders);
    }
}
