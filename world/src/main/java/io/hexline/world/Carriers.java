package io.hexline.world;

import com.google.common.collect.ImmutableMap;
import com.google.common.collect.ImmutableSet;
import com.google.common.collect.Maps;
import io.hexline.domain.carrier.Carrier;
import io.hexline.domain.carrier.Carrier.CarrierConnection;
import io.hexline.domain.carrier.Carrier.CarrierNumber;
import io.hexline.domain.carrier.CarrierAccount;
import io.hexline.domain.value.Id.CarrierId;
import io.hexline.domain.value.Id.LocationId;
import io.hexline.domain.value.PhoneNumber;
import java.util.Map;
import java.util.Set;

/**
 * The carriers, and what their own records (CPAPI) say. Of numbers and locations only those are here for which the
 * records differ from the organization's: any other number is there, verified and at its location, and any other
 * location is connected.
 *
 * @param accounts the Webex Calling accounts that carriers keep themselves
 * @param missing the numbers that the records lack
 * @param orders what becomes of orders; absent for {@link OrderCourse#DEFAULT}
 */
public record Carriers(
        Set<Carrier> carriers,
        Set<CarrierAccount> accounts,
        Set<CarrierNumber> numbers,
        Set<PhoneNumber> missing,
        Map<LocationId, CarrierConnection> connections,
        Map<CarrierId, OrderCourse> orders) {

    public static final Carriers NONE = new Carriers(Set.of(), Set.of(), Set.of(), Set.of(), Map.of(), Map.of());

    public Carriers {
        carriers = ImmutableSet.copyOf(carriers);
        accounts = ImmutableSet.copyOf(accounts);
        numbers = ImmutableSet.copyOf(numbers);
        missing = ImmutableSet.copyOf(missing);
        connections = ImmutableMap.copyOf(connections);
        orders = ImmutableMap.copyOf(orders);
    }

    /** Without what is known of locations that are not among these. */
    public Carriers within(Set<LocationId> places) {
        return new Carriers(
                carriers,
                accounts,
                numbers.stream()
                        .filter(number -> number.location()
                                .filter(it -> !places.contains(it))
                                .isEmpty())
                        .collect(ImmutableSet.toImmutableSet()),
                missing,
                Maps.filterKeys(connections, places::contains),
                orders);
    }

    public Carriers withAccounts(Set<CarrierAccount> newAccounts) {
        return new Carriers(carriers, newAccounts, numbers, missing, connections, orders);
    }

    public Carriers withRecords(Set<CarrierNumber> newNumbers, Set<PhoneNumber> newMissing) {
        return new Carriers(carriers, accounts, newNumbers, newMissing, connections, orders);
    }
}
