package io.hexline.world;

import com.google.common.collect.ImmutableList;
import com.google.common.collect.ImmutableSet;
import io.hexline.domain.license.License;
import io.hexline.domain.location.Feature;
import io.hexline.domain.location.Location;
import io.hexline.domain.location.RouteGroup;
import io.hexline.domain.location.TrunkGroup;
import io.hexline.domain.number.InventoryNumber;
import io.hexline.domain.organization.Organization;
import io.hexline.domain.user.DeviceProfile;
import io.hexline.domain.user.LineHolder;
import io.hexline.domain.user.Person;
import io.hexline.domain.user.Subscriber;
import io.hexline.domain.value.Id.LocationId;
import io.hexline.domain.value.Id.PersonId;
import io.hexline.domain.value.Version;
import java.util.List;
import java.util.Set;
import java.util.function.BiFunction;

/**
 * Everything there is at one moment, on both sides of the ports. Versions are the store's own: here all are {@link
 * Version#NEW}.
 *
 * @param features of the locations, such as hunt groups
 * @param deviceProfiles of the locations
 * @param lineHolders the workspaces and virtual lines
 * @param recordings what the recording service has
 * @param carriers the carriers, and what is known on their side
 * @param fileStores of locations; absent where there is no limit, and nothing but what belongs there
 * @param work what is under way
 */
public record World(
        Set<Organization> organizations,
        Set<License> licenses,
        Set<Location> locations,
        Set<Feature> features,
        Set<TrunkGroup> trunks,
        Set<RouteGroup> routeGroups,
        Set<DeviceProfile> deviceProfiles,
        Set<LineHolder> lineHolders,
        Set<Person> people,
        Set<Subscriber> subscribers,
        Recordings recordings,
        Set<InventoryNumber> numbers,
        Carriers carriers,
        Set<FileStore> fileStores,
        Set<IssuedToken> tokens,
        List<Fault> faults,
        Work work) {

    public World {
        organizations = ImmutableSet.copyOf(organizations);
        licenses = ImmutableSet.copyOf(licenses);
        locations = unversioned(locations, Location::at);
        features = unversioned(features, Feature::at);
        trunks = unversioned(trunks, TrunkGroup::at);
        routeGroups = ImmutableSet.copyOf(routeGroups);
        deviceProfiles = unversioned(deviceProfiles, DeviceProfile::at);
        lineHolders = ImmutableSet.copyOf(lineHolders);
        people = unversioned(people, Person::at);
        subscribers = unversioned(subscribers, Subscriber::at);
        numbers = unversioned(numbers, InventoryNumber::at);
        fileStores = ImmutableSet.copyOf(fileStores);
        tokens = ImmutableSet.copyOf(tokens);
        faults = ImmutableList.copyOf(faults);
    }

    private static <V> Set<V> unversioned(Set<V> values, BiFunction<V, Version, V> stamp) {
        return values.stream().map(value -> stamp.apply(value, Version.NEW)).collect(ImmutableSet.toImmutableSet());
    }

    /** The same world with what a store holds now; tokens for people and locations that are gone are gone too. */
    public World withStored(
            Set<Location> locations,
            Set<Feature> features,
            Set<TrunkGroup> trunks,
            Set<DeviceProfile> deviceProfiles,
            Set<Person> people,
            Set<Subscriber> subscribers,
            Set<InventoryNumber> numbers) {
        return new World(
                organizations,
                licenses,
                locations,
                features,
                trunks,
                routeGroups,
                deviceProfiles,
                lineHolders,
                people,
                subscribers,
                recordings,
                numbers,
                carriers,
                fileStores,
                tokensOf(people, locations),
                faults,
                work);
    }

    private Set<IssuedToken> tokensOf(Set<Person> people, Set<Location> locations) {
        Set<LocationId> places = locations.stream().map(Location::id).collect(ImmutableSet.toImmutableSet());
        Set<PersonId> owners = people.stream().map(Person::id).collect(ImmutableSet.toImmutableSet());
        return tokens.stream()
                .filter(token -> owners.contains(token.person()))
                .map(token -> token.within(places))
                .collect(ImmutableSet.toImmutableSet());
    }

    /** The same world with what collaborators have now; what is about subscribers or locations that are gone is left out. */
    public World withCollaborators(
            Recordings recordings, Carriers carriers, Set<FileStore> fileStores, List<Fault> faults) {
        Set<PersonId> callers = subscribers.stream().map(Subscriber::person).collect(ImmutableSet.toImmutableSet());
        Set<LocationId> places = locations.stream().map(Location::id).collect(ImmutableSet.toImmutableSet());
        return new World(
                organizations,
                licenses,
                locations,
                features,
                trunks,
                routeGroups,
                deviceProfiles,
                lineHolders,
                people,
                subscribers,
                recordings.of(callers),
                numbers,
                carriers.within(places),
                fileStores.stream()
                        .filter(store -> places.contains(store.location()))
                        .collect(ImmutableSet.toImmutableSet()),
                tokens,
                faults,
                work);
    }

    /** The same world with what is under way. */
    public World withWork(Work newWork) {
        return new World(
                organizations,
                licenses,
                locations,
                features,
                trunks,
                routeGroups,
                deviceProfiles,
                lineHolders,
                people,
                subscribers,
                recordings,
                numbers,
                carriers,
                fileStores,
                tokens,
                faults,
                newWork);
    }
}
