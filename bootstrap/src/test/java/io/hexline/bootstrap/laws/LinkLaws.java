package io.hexline.bootstrap.laws;

import com.google.common.collect.Maps;
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

    /** Who is named as an emergency callback, host, user of a profile, member or owner of an account, and does not call (any more). */
    static Stream<String> dangling(World world) {
        Set<PersonId> callers =
                world.subscribers().stream().map(Subscriber::person).collect(Collectors.toSet());
        Set<PersonId> people = world.people().stream().map(Person::id).collect(Collectors.toSet());
        Stream<Link> gone = Stream.of(
                        ofUsers(world),
                        ofLocations(world),
                        ofFeatures(world),
                        ofTrunks(world),
                        ofProfiles(world),
                        ofAccounts(world))
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
                                        .map(PersonId.class::cast))
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

    private static Stream<Link> ofTrunks(World world) {
        return world.trunks().stream()
                .flatMap(trunks -> trunks.members().stream().map(member -> new Link(trunks.name(), member)));
    }

    private static Stream<Link> ofProfiles(World world) {
        return world.deviceProfiles().stream()
                .flatMap(profile -> profile.users().stream().map(user -> new Link(profile.name(), user)));
    }

    private static Stream<Link> ofAccounts(World world) {
        return world.recordings().accounts().keySet().stream().map(user -> new Link("a recording account", user));
    }

    /** Which device profile has users who call from elsewhere. */
    static Stream<String> usedFromElsewhere(World world) {
        Map<PersonId, Subscriber> users = Maps.uniqueIndex(world.subscribers(), Subscriber::person);
        return world.deviceProfiles().stream()
                .flatMap(profile -> profile.users().stream()
                        .filter(user -> Optional.ofNullable(users.get(user))
                                .flatMap(Subscriber::location)
                                .filter(location -> !location.equals(profile.location()))
                                .isPresent())
                        .map(user -> profile.name() + " of " + profile.location() + " is used by " + user
                                + ", who calls from elsewhere"));
    }
}
