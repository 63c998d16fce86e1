package io.hexline.world;

import com.google.common.collect.ImmutableList;
import com.google.common.collect.ImmutableSet;
import com.google.common.collect.Sets;
import io.hexline.application.access.AccessToken;
import io.hexline.application.access.Integration;
import io.hexline.domain.license.License;
import io.hexline.domain.location.CallingProfile;
import io.hexline.domain.location.Feature;
import io.hexline.domain.location.Location;
import io.hexline.domain.location.Offering;
import io.hexline.domain.location.PremisesDialPlan;
import io.hexline.domain.location.RouteGroup;
import io.hexline.domain.location.TrunkGroup;
import io.hexline.domain.number.InventoryNumber;
import io.hexline.domain.organization.Organization;
import io.hexline.domain.user.CallSettings.TimedServices;
import io.hexline.domain.user.DeviceProfile;
import io.hexline.domain.user.LineHolder;
import io.hexline.domain.user.Person;
import io.hexline.domain.user.Subscriber;
import io.hexline.domain.value.Id.LocationId;
import io.hexline.domain.value.Id.PersonId;
import io.hexline.domain.value.PhoneNumber;
import io.hexline.domain.value.Version;
import java.util.Collection;
import java.util.List;
import java.util.Optional;
import java.util.Set;
import java.util.function.BiFunction;
import java.util.function.Predicate;

/**
 * Everything there is at one moment, on both sides of the ports. Versions are the store's own: here all are the first that a
 * thing has in a store, so that a store that begins with a world holds the same things, and no copies.
 *
 * @param features of the locations, such as hunt groups
 * @param deviceProfiles of the locations
 * @param lineHolders the workspaces and virtual lines
 * @param groups of people
 * @param recordings what the recording service has
 * @param carriers the carriers, and what is known on their side
 * @param fileStores of locations; absent where there is no limit, and nothing but what belongs there
 * @param integrations programs that get tokens for themselves
 * @param work what is under way
 * @param controlToken that controls a server which begins with this world, and is no caller's; empty where none does so
 */
public record World(
        Set<Organization> organizations,
        Set<License> licenses,
        Set<Location> locations,
        Set<Feature> features,
        Routing routing,
        Set<DeviceProfile> deviceProfiles,
        Set<LineHolder> lineHolders,
        KeyedSet<PersonId, Person> people,
        KeyedSet<PersonId, Subscriber> subscribers,
        Recordings recordings,
        Set<GroupWithMembers> groups,
        KeyedSet<PhoneNumber, InventoryNumber> numbers,
        Carriers carriers,
        Set<FileStore> fileStores,
        Set<IssuedToken> tokens,
        Set<Integration> integrations,
        List<Fault> faults,
        Work work,
        Optional<AccessToken> controlToken) {

    /** Nobody and nothing. */
    public static final World EMPTY = new World(
            Set.of(),
            Set.of(),
            Set.of(),
            Set.of(),
            Routing.NONE,
            Set.of(),
            Set.of(),
            KeyedSet.people(Set.of()),
            KeyedSet.subscribers(Set.of()),
            Recordings.NONE,
            Set.of(),
            KeyedSet.numbers(Set.of()),
            Carriers.NONE,
            Set.of(),
            Set.of(),
            Set.of(),
            List.of(),
            Work.NONE,
            Optional.empty());

    public World {
        organizations = ImmutableSet.copyOf(organizations);
        licenses = ImmutableSet.copyOf(licenses);
        locations = first(locations, Location::at);
        features = first(features, Feature::at);
        deviceProfiles = first(deviceProfiles, DeviceProfile::at);
        lineHolders = first(lineHolders, LineHolder::at);
        KeyedSet<PersonId, Person> everybody = people;
        people = people.map(person -> withKnownManager(person, everybody))
                .map(person -> isFirst(person.version()) ? person : person.at(Version.FIRST));
        KeyedSet<LocationId, Location> places = KeyedSet.of(locations, Location::id);
        subscribers = subscribers
                .map(user -> withKnownSchedules(user, places))
                .map(user -> isFirst(user.version()) ? user : user.at(Version.FIRST));
        groups = first(groups, GroupWithMembers::at);
        numbers = numbers.map(number -> isFirst(number.version()) ? number : number.at(Version.FIRST));
        fileStores = ImmutableSet.copyOf(fileStores);
        tokens = ImmutableSet.copyOf(tokens);
        integrations = ImmutableSet.copyOf(integrations);
        faults = ImmutableList.copyOf(faults);
    }

    private static Person withKnownManager(Person person, KeyedSet<PersonId, Person> everybody) {
        return person.profile().managerId().map(everybody::has).orElse(true)
                ? person
                : person.describedAs(
                        person.email(), person.name(), person.profile().withoutManagerId());
    }

    /** What takes effect at the times of a schedule that is gone does so at all times. */
    private static Subscriber withKnownSchedules(Subscriber user, KeyedSet<LocationId, Location> places) {
        TimedServices timed = user.settings().timed();
        Optional<Location> place = user.location().flatMap(places::find);
        if (timed.criteria().isEmpty() || place.isEmpty()) {
            return user;
        }
        TimedServices known = timed.at(
                place.flatMap(Location::calling).map(CallingProfile::offering).orElse(Offering.EVERYTHING));
        return known.equals(timed)
                ? user
                : user.relocated(
                        place.get().id(),
                        user.lines(),
                        user.roles(),
                        user.settings().with(known));
    }

    private static boolean isFirst(Version version) {
        return version.equals(Version.FIRST);
    }

    private static <V> Set<V> first(Set<V> values, BiFunction<V, Version, V> stamp) {
        return values.stream().map(value -> stamp.apply(value, Version.FIRST)).collect(ImmutableSet.toImmutableSet());
    }

    public Set<TrunkGroup> trunks() {
        return routing.trunks();
    }

    public Set<RouteGroup> routeGroups() {
        return routing.routeGroups();
    }

    public Set<PremisesDialPlan> dialPlans() {
        return routing.dialPlans();
    }

    /** The same world with what a store holds now; tokens and integrations for people and locations that are gone are gone too. */
    public World withStored(
            Set<Location> locations,
            Set<Feature> features,
            Routing routing,
            Set<DeviceProfile> deviceProfiles,
            Set<LineHolder> lineHolders,
            KeyedSet<PersonId, Person> people,
            Collection<Subscriber> subscribers,
            Collection<InventoryNumber> numbers) {
        return new World(
                organizations,
                licenses,
                locations,
                features,
                routing,
                deviceProfiles,
                lineHolders,
                people,
                KeyedSet.subscribers(subscribers),
                recordings,
                groups,
                KeyedSet.numbers(numbers),
                carriers,
                fileStores,
                tokensOf(people, locations),
                integrationsOf(people, locations),
                faults,
                work,
                controlToken);
    }

    private Set<IssuedToken> tokensOf(KeyedSet<PersonId, Person> people, Set<Location> locations) {
        Set<LocationId> places = places(locations);
        return tokens.stream()
                .filter(token -> people.has(token.person()))
                .map(token -> token.within(places))
                .collect(ImmutableSet.toImmutableSet());
    }

    private Set<Integration> integrationsOf(KeyedSet<PersonId, Person> people, Set<Location> locations) {
        Set<LocationId> places = places(locations);
        return integrations.stream()
                .filter(integration -> people.has(integration.person()))
                .map(integration -> integration.within(places))
                .collect(ImmutableSet.toImmutableSet());
    }

    private static Set<LocationId> places(Set<Location> locations) {
        return locations.stream().map(Location::id).collect(ImmutableSet.toImmutableSet());
    }

    /** The same world with what collaborators have now; what is about subscribers or locations that are gone is left out. */
    public World withCollaborators(
            Recordings recordings, Carriers carriers, Set<FileStore> fileStores, List<Fault> faults) {
        Set<LocationId> places = places(locations);
        return new World(
                organizations,
                licenses,
                locations,
                features,
                routing,
                deviceProfiles,
                lineHolders,
                people,
                subscribers,
                recordings.of(subscribers::has),
                groups,
                numbers,
                carriers.within(places),
                fileStores.stream()
                        .filter(store -> places.contains(store.location()))
                        .collect(ImmutableSet.toImmutableSet()),
                tokens,
                integrations,
                faults,
                work,
                controlToken);
    }

    /** The same world with these groups of people, and with those tokens and integrations alone that are still there. */
    public World withDirectory(
            Set<GroupWithMembers> newGroups, Predicate<IssuedToken> token, Predicate<Integration> integration) {
        return new World(
                organizations,
                licenses,
                locations,
                features,
                routing,
                deviceProfiles,
                lineHolders,
                people,
                subscribers,
                recordings,
                newGroups,
                numbers,
                carriers,
                fileStores,
                Sets.filter(tokens, token::test),
                Sets.filter(integrations, integration::test),
                faults,
                work,
                controlToken);
    }

    /** The same world with what is under way. */
    public World withWork(Work newWork) {
        return new World(
                organizations,
                licenses,
                locations,
                features,
                routing,
                deviceProfiles,
                lineHolders,
                people,
                subscribers,
                recordings,
                groups,
                numbers,
                carriers,
                fileStores,
                tokens,
                integrations,
                faults,
                newWork,
                controlToken);
    }
}
