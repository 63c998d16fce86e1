package io.hexline.bootstrap.laws;

import com.google.common.collect.Maps;
import io.hexline.domain.location.Location;
import io.hexline.domain.user.Person;
import io.hexline.domain.user.Subscriber;
import io.hexline.domain.value.Extension;
import io.hexline.domain.value.Id.LocationId;
import io.hexline.domain.value.Id.OrgId;
import io.hexline.domain.value.Id.PersonId;
import io.hexline.world.World;
import java.util.Map;
import java.util.Optional;
import java.util.stream.Collectors;
import java.util.stream.Stream;

/** The laws about locations, and who and what is there. */
final class PlaceLaws {

    private PlaceLaws() {}

    /** An extension, and who has it. */
    private record Line(LocationId location, Extension extension, String owner) {}

    /** Which extensions have several owners, users or features, at one location. */
    static Stream<String> sharedExtensions(World world) {
        Stream<Line> ofUsers = world.subscribers().stream()
                .flatMap(user -> user.location().stream()
                        .flatMap(location -> user.lines().extensions().stream()
                                .map(extension -> new Line(
                                        location, extension, user.person().value()))));
        Stream<Line> ofFeatures = world.features().stream()
                .flatMap(feature -> feature.extension().stream()
                        .map(extension -> new Line(feature.location(), extension, feature.name())));
        return Stream.concat(ofUsers, ofFeatures)
                .collect(Collectors.groupingBy(
                        line -> line.extension() + " at " + line.location(),
                        Collectors.mapping(Line::owner, Collectors.toList())))
                .entrySet()
                .stream()
                .filter(taken -> taken.getValue().size() > 1)
                .map(taken -> taken.getKey() + " is the extension of " + taken.getValue());
    }

    /** Who calls, and what is, at a location that is not there, has no calling, or is another organization's. */
    static Stream<String> nowhere(World world) {
        Map<LocationId, Location> calling = Maps.uniqueIndex(
                world.locations().stream()
                        .filter(location -> location.calling().isPresent())
                        .toList(),
                Location::id);
        Map<PersonId, OrgId> people = world.people().stream().collect(Collectors.toMap(Person::id, Person::org));
        Stream<String> users = world.subscribers().stream()
                .filter(user ->
                        !isAt(user.location().map(calling::get), Optional.ofNullable(people.get(user.person()))))
                .map(user -> user.person() + " calls from " + user.location());
        Stream<String> numbers = world.numbers().stream()
                .filter(number -> number.location().isPresent()
                        && !isAt(number.location().map(calling::get), Optional.of(number.org())))
                .map(number -> number.number() + " is at " + number.location());
        Stream<String> features = world.features().stream()
                .filter(feature -> !calling.containsKey(feature.location()))
                .map(feature -> feature.name() + " is at " + feature.location());
        return Stream.of(users, numbers, features).flatMap(breaches -> breaches);
    }

    private static boolean isAt(Optional<Location> location, Optional<OrgId> org) {
        return location.isPresent() && location.map(Location::org).equals(org);
    }

    /** Who calls and has neither a number nor an extension. */
    static Stream<String> unreachable(World world) {
        return world.subscribers().stream()
                .filter(user -> user.lines().number().isEmpty()
                        && user.lines().extension().isEmpty())
                .map(Subscriber::person)
                .map(person -> person + " has neither number nor extension");
    }
}
