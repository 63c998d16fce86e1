package io.hexline.bootstrap.laws;

import com.google.common.collect.Maps;
import io.hexline.domain.user.Device;
import io.hexline.domain.user.Person;
import io.hexline.domain.user.Subscriber;
import io.hexline.domain.user.Subscriber.HostAssociation;
import io.hexline.domain.value.Id.PersonId;
import io.hexline.world.IssuedToken;
import io.hexline.world.World;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.stream.Collectors;
import java.util.stream.Stream;

/** The laws about what names somebody. */
final class LinkLaws {

    private LinkLaws() {}

    /** Somebody who is named. */
    private record Link(String by, PersonId named) {}

    /** Who is named as an emergency callback, host, sharer, member or owner of an account, and does not call (any more). */
    static Stream<String> dangling(World world) {
        Set<PersonId> callers =
                world.subscribers().stream().map(Subscriber::person).collect(Collectors.toSet());
        Set<PersonId> people = world.people().stream().map(Person::id).collect(Collectors.toSet());
        Stream<Link> gone = Stream.of(ofUsers(world), ofLocations(world), ofFeatures(world), ofAccounts(world))
                .flatMap(links -> links)
                .filter(link -> !callers.contains(link.named()));
        Stream<Link> unknown = world.tokens().stream()
                .map(IssuedToken::person)
                .map(owner -> new Link("a token", owner))
                .filter(link -> !people.contains(link.named()));
        return Stream.concat(gone, unknown).map(link -> link.by() + " names " + link.named());
    }

    private static Stream<Link> ofUsers(World world) {
        return world.subscribers().stream()
                .flatMap(user -> Stream.of(
                                user.roles().ecbn().stream(),
                                user.associations().stream()
                                        .map(HostAssociation::host)
                                        .filter(PersonId.class::isInstance)
                                        .map(PersonId.class::cast),
                                user.sharers().stream())
                        .flatMap(named -> named)
                        .map(named -> new Link(user.person().value(), named)));
    }

    private static Stream<Link> ofLocations(World world) {
        return world.locations().stream()
                .flatMap(location -> location.calling().stream()
                        .flatMap(calling -> calling.ecbnUser().stream())
                        .map(user -> new Link("location " + location.id(), user)));
    }

    private static Stream<Link> ofFeatures(World world) {
        return world.features().stream()
                .flatMap(feature -> feature.members().stream().map(member -> new Link(feature.name(), member)));
    }

    private static Stream<Link> ofAccounts(World world) {
        return world.recordings().accounts().keySet().stream().map(user -> new Link("a recording account", user));
    }

    /** Whose device is shared with somebody who does not have it. */
    static Stream<String> onesided(World world) {
        Map<PersonId, Subscriber> users = Maps.uniqueIndex(world.subscribers(), Subscriber::person);
        return world.subscribers().stream()
                .flatMap(user -> user.devices().stream()
                        .flatMap(device -> device.sharedWith().stream()
                                .filter(other -> Optional.ofNullable(users.get(other))
                                        .filter(sharer -> hasToo(sharer, device, user))
                                        .isEmpty())
                                .map(other -> user.person() + " shares " + device.name() + " with " + other
                                        + ", who does not share it")));
    }

    private static boolean hasToo(Subscriber sharer, Device device, Subscriber user) {
        return sharer.devices().stream()
                .anyMatch(own ->
                        own.name().equals(device.name()) && own.sharedWith().contains(user.person()));
    }
}
