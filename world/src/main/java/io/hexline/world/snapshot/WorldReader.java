package io.hexline.world.snapshot;

import com.google.common.collect.ImmutableMap;
import com.google.common.collect.ImmutableSet;
import com.google.common.collect.Maps;
import io.hexline.domain.location.Feature;
import io.hexline.domain.location.Location;
import io.hexline.domain.number.InventoryNumber;
import io.hexline.domain.user.DeviceProfile;
import io.hexline.domain.user.LineHolder;
import io.hexline.domain.user.Person;
import io.hexline.domain.user.Subscriber;
import io.hexline.domain.value.Id.PersonId;
import io.hexline.world.Recordings;
import io.hexline.world.Work;
import io.hexline.world.World;
import io.hexline.world.snapshot.entry.FaultEntry;
import io.hexline.world.snapshot.entry.FileStoreEntry;
import io.hexline.world.snapshot.entry.OrganizationEntry;
import io.hexline.world.snapshot.entry.PersonEntry;
import io.hexline.world.snapshot.entry.RecordingVendorEntry;
import io.hexline.world.snapshot.entry.SnapshotEntry;
import io.hexline.world.snapshot.entry.TokenEntry;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.function.BiFunction;
import java.util.function.Function;
import java.util.stream.Stream;

/** Makes a world of a file without mistakes. */
final class WorldReader {

    private final SnapshotEntry file;
    private final Map<PersonId, Person> people;

    WorldReader(SnapshotEntry file) {
        this.file = file;
        this.people = Maps.uniqueIndex(
                owned(OrganizationEntry::people, (org, person) -> person.person(org.id())), Person::id);
    }

    World world() {
        Set<Location> locations = owned(OrganizationEntry::locations, (org, it) -> it.location(org.id()));
        Set<Feature> features = features();
        Set<LineHolder> lineHolders = lineHolders();
        Set<Subscriber> subscribers = callers()
                .map(it -> Subscribers.subscriber(people.get(it.id()), it.calling()))
                .collect(ImmutableSet.toImmutableSet());
        InventoryReader inventory = new InventoryReader(
                people, lineHolders, locations, features, UsedNumbers.of(people, subscribers, lineHolders, features));
        Set<InventoryNumber> numbers = numbers(inventory);
        return new World(
                all(file.organizations(), OrganizationEntry::organization),
                owned(OrganizationEntry::licenses, (org, it) -> it.license(org.id())),
                locations,
                features,
                owned(OrganizationEntry::trunks, (org, it) -> it.group(org.id())),
                owned(OrganizationEntry::routeGroups, (org, it) -> it.group(org.id())),
                deviceProfiles(),
                lineHolders,
                ImmutableSet.copyOf(people.values()),
                subscribers,
                recordings(),
                numbers,
                CarrierFiles.records(file.carriers(), locations, numbers),
                all(file.fileStores(), FileStoreEntry::store),
                all(file.tokens(), TokenEntry::credential),
                file.faults().stream().map(FaultEntry::fault).toList(),
                Work.NONE);
    }

    private static <E, T> Set<T> all(List<E> entries, Function<E, T> mapper) {
        return entries.stream().map(mapper).collect(ImmutableSet.toImmutableSet());
    }

    private Set<InventoryNumber> numbers(InventoryReader inventory) {
        return ImmutableSet.<InventoryNumber>builder()
                .addAll(owned(OrganizationEntry::numbers, inventory::number))
                .addAll(owned(OrganizationEntry::importedNumbers, inventory::imported))
                .build();
    }

    private Set<Feature> features() {
        return file.organizations().stream()
                .flatMap(org -> org.locations().stream())
                .flatMap(location -> location.features().map(feature -> feature.feature(location.id())))
                .collect(ImmutableSet.toImmutableSet());
    }

    private Set<DeviceProfile> deviceProfiles() {
        return file.organizations().stream()
                .flatMap(org -> org.locations().stream())
                .flatMap(location -> location.deviceProfiles().map(profile -> profile.profile(location.id())))
                .collect(ImmutableSet.toImmutableSet());
    }

    private Set<LineHolder> lineHolders() {
        return file.organizations().stream()
                .flatMap(OrganizationEntry::lineHolders)
                .collect(ImmutableSet.toImmutableSet());
    }

    private Stream<PersonEntry> callers() {
        return file.organizations().stream()
                .flatMap(organization -> organization.people().stream())
                .filter(person -> person.calling() != null);
    }

    private Recordings recordings() {
        return new Recordings(
                file.recordingVendors().stream()
                        .map(RecordingVendorEntry::vendor)
                        .collect(ImmutableSet.toImmutableSet()),
                callers()
                        .filter(person -> person.calling().recording() != null)
                        .collect(ImmutableMap.toImmutableMap(
                                PersonEntry::id,
                                person -> person.calling().recording().account())));
    }

    private <E, T> Set<T> owned(
            Function<OrganizationEntry, Iterable<E>> part, BiFunction<OrganizationEntry, E, T> mapper) {
        ImmutableSet.Builder<T> all = ImmutableSet.builder();
        for (OrganizationEntry organization : file.organizations()) {
            part.apply(organization).forEach(entry -> all.add(mapper.apply(organization, entry)));
        }
        return all.build();
    }
}
