package io.hexline.inmemory;

import com.google.common.collect.ImmutableList;
import com.google.common.collect.ImmutableMap;
import com.google.common.collect.ImmutableSet;
import io.hexline.domain.license.License;
import io.hexline.domain.location.Location;
import io.hexline.domain.number.InventoryNumber;
import io.hexline.domain.organization.Organization;
import io.hexline.domain.user.Person;
import io.hexline.domain.user.RecordingSettings;
import io.hexline.domain.user.Subscriber;
import io.hexline.domain.value.PersonId;
import io.hexline.domain.value.Version;
import java.util.List;
import java.util.Map;
import java.util.Set;

/**
 * Everything there is at one moment, on both sides of the ports. Versions are the store's own: here all are {@link
 * Version#NEW}. JobIndex are not part of it; they belong to a running host.
 *
 * @param features of the locations, such as hunt groups
 * @param recordings what the recording service has set, by subscriber; absent where recording is off
 * @param carriers the carriers, and what is known on their side
 */
public record World(
        Set<Organization> organizations,
        Set<License> licenses,
        Set<Location> locations,
        Set<Feature> features,
        Set<Person> people,
        Set<Subscriber> subscribers,
        Map<PersonId, RecordingSettings> recordings,
        Set<InventoryNumber> numbers,
        Carriers carriers,
        Set<IssuedToken> tokens,
        List<Fault> faults) {

    public World {
        organizations = ImmutableSet.copyOf(organizations);
        licenses = ImmutableSet.copyOf(licenses);
        locations = unversioned(EntityType.LOCATION, locations);
        features = ImmutableSet.copyOf(features);
        people = unversioned(EntityType.PERSON, people);
        subscribers = unversioned(EntityType.SUBSCRIBER, subscribers);
        recordings = ImmutableMap.copyOf(recordings);
        numbers = unversioned(EntityType.NUMBER, numbers);
        tokens = ImmutableSet.copyOf(tokens);
        faults = ImmutableList.copyOf(faults);
    }

    private static <V> Set<V> unversioned(EntityType<?, V> kind, Set<V> values) {
        return values.stream()
                .map(value -> kind.stamp().apply(value, Version.NEW))
                .collect(ImmutableSet.toImmutableSet());
    }
}
