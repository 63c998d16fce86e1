package io.hexline.bootstrap.laws;

import com.google.common.collect.ImmutableSetMultimap;
import com.google.common.collect.Maps;
import com.google.common.collect.SetMultimap;
import com.google.common.collect.Sets;
import io.hexline.domain.carrier.Carrier;
import io.hexline.domain.carrier.Carrier.CarrierConnection;
import io.hexline.domain.location.CallingProfile;
import io.hexline.domain.location.CallingProfile.PstnConnection;
import io.hexline.domain.location.Location;
import io.hexline.domain.number.InventoryNumber;
import io.hexline.domain.number.InventoryNumber.NumberOwner;
import io.hexline.domain.user.Subscriber;
import io.hexline.domain.value.Id.CarrierId;
import io.hexline.domain.value.Id.LocationId;
import io.hexline.domain.value.Id.PersonId;
import io.hexline.domain.value.PhoneNumber;
import io.hexline.world.CarriedNumber;
import io.hexline.world.Carriers;
import io.hexline.world.World;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.TreeSet;
import java.util.stream.Collectors;
import java.util.stream.Stream;

/** The laws about numbers. */
final class NumberLaws {

    private NumberLaws() {}

    /** Where the inventory gives a number to somebody else than those on whose lines it is. */
    static Stream<String> ownedByOthers(World world) {
        SetMultimap<PhoneNumber, String> users = users(world);
        Map<PhoneNumber, TreeSet<String>> owners = world.numbers().stream()
                .collect(Collectors.groupingBy(
                        InventoryNumber::number,
                        Collectors.flatMapping(
                                number -> number.owner().map(NumberLaws::name).stream(),
                                Collectors.toCollection(TreeSet::new))));
        Stream<String> disputed = owners.entrySet().stream()
                .filter(owned -> !owned.getValue().equals(users.get(owned.getKey()))
                        || owned.getValue().size() > 1)
                .map(owned -> owned.getKey() + " is " + owned.getValue() + "'s in the inventory, but on the lines of "
                        + users.get(owned.getKey()));
        Stream<String> unlisted = users.keySet().stream()
                .filter(number -> !owners.containsKey(number))
                .map(number -> number + " of " + users.get(number) + " is not in the inventory");
        return Stream.concat(disputed, unlisted);
    }

    private static SetMultimap<PhoneNumber, String> users(World world) {
        ImmutableSetMultimap.Builder<PhoneNumber, String> users = ImmutableSetMultimap.builder();
        world.subscribers()
                .forEach(user -> user.lines()
                        .numbers()
                        .forEach(number -> users.put(number, user.person().value())));
        world.features().forEach(feature -> feature.number().ifPresent(number -> users.put(number, feature.name())));
        return users.build();
    }

    private static String name(NumberOwner owner) {
        return owner.person().map(PersonId::value).orElseGet(owner::displayName);
    }

    /** Which numbers come from another carrier than their location is connected to, or from one that is not there. */
    static Stream<String> ofAnotherCarrier(World world) {
        Map<LocationId, Location> locations = Maps.uniqueIndex(world.locations(), Location::id);
        Set<CarrierId> known =
                world.carriers().carriers().stream().map(Carrier::id).collect(Collectors.toSet());
        return world.numbers().stream()
                .filter(number -> !number.carrier().map(known::contains).orElse(true)
                        || connection(number, locations)
                                .filter(carrier -> !number.carrier().equals(Optional.of(carrier)))
                                .isPresent())
                .map(number -> number.number() + " is of carrier " + number.carrier() + ", its location "
                        + number.location() + " of " + connection(number, locations));
    }

    /** Which numbers the carriers' own inventories have otherwise than the organization's, or not at all. */
    static Stream<String> otherwiseAtCarriers(World world) {
        Map<PhoneNumber, CarriedNumber> carried =
                Maps.uniqueIndex(world.carriers().numbers(), CarriedNumber::number);
        Map<PhoneNumber, InventoryNumber> numbers = Maps.uniqueIndex(world.numbers(), InventoryNumber::number);
        Stream<String> different = numbers.values().stream()
                .filter(number -> number.carrier().isPresent())
                .filter(number -> Optional.ofNullable(carried.get(number.number()))
                        .filter(known -> number.carrier().equals(Optional.of(known.carrier()))
                                && number.location().equals(known.location()))
                        .isEmpty())
                .map(number -> number.number() + " of " + number.carrier() + " is at " + number.location()
                        + ", its carrier has " + carried.get(number.number()));
        Stream<String> unlisted = Sets.difference(carried.keySet(), numbers.keySet()).stream()
                .map(number -> number + " is at its carrier only");
        return Stream.concat(different, unlisted);
    }

    /** Which locations are connected by another carrier than they say, by several or by none. */
    static Stream<String> connectedOtherwise(World world) {
        SetMultimap<LocationId, CarrierId> connected = world.carriers().connections().stream()
                .collect(ImmutableSetMultimap.toImmutableSetMultimap(
                        CarrierConnection::location, CarrierConnection::carrier));
        return world.locations().stream()
                .filter(location -> !connected
                        .get(location.id())
                        .equals(Carriers.carrierOf(location).map(Set::of).orElse(Set.of())))
                .map(location -> location.id() + " says " + Carriers.carrierOf(location) + ", it is connected by "
                        + connected.get(location.id()));
    }

    private static Optional<CarrierId> connection(InventoryNumber number, Map<LocationId, Location> locations) {
        return number.location()
                .map(locations::get)
                .flatMap(Location::calling)
                .flatMap(CallingProfile::pstn)
                .map(PstnConnection::carrier);
    }

    /** Which users have numbers of another location than that from which they call. */
    static Stream<String> elsewhereThanTheirUsers(World world) {
        Map<PersonId, Subscriber> users = Maps.uniqueIndex(world.subscribers(), Subscriber::person);
        return world.numbers().stream()
                .filter(number -> number.owner()
                        .flatMap(NumberOwner::person)
                        .map(users::get)
                        .filter(user -> !user.location().equals(number.location()))
                        .isPresent())
                .map(number -> number.number() + " is at " + number.location() + ", its user is not");
    }

    /** Which numbers have an open order for which nobody waits, or are waited for without one. */
    static Stream<String> orderedForNobody(Observation seen) {
        Set<PhoneNumber> ordered = seen.world().numbers().stream()
                .filter(number -> number.standing().pendingOrder())
                .map(InventoryNumber::number)
                .collect(Collectors.toSet());
        return Stream.concat(
                Sets.difference(ordered, seen.waiting()).stream().map(number -> number + " has an order for nobody"),
                Sets.difference(seen.waiting(), ordered).stream().map(number -> number + " waits without an order"));
    }
}
