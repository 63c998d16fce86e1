package io.hexline.world.snapshot;

import com.google.common.collect.ImmutableMap;
import com.google.common.collect.ImmutableSet;
import io.hexline.application.access.AccessToken;
import io.hexline.domain.location.Feature;
import io.hexline.domain.location.Location;
import io.hexline.domain.number.InventoryNumber;
import io.hexline.domain.user.DeviceProfile;
import io.hexline.domain.user.LineHolder;
import io.hexline.domain.user.Person;
import io.hexline.domain.user.Subscriber;
import io.hexline.domain.value.Id.PersonId;
import io.hexline.domain.value.PhoneNumber;
import io.hexline.world.KeyedSet;
import io.hexline.world.Recordings;
import io.hexline.world.Routing;
import io.hexline.world.Work;
import io.hexline.world.World;
import io.hexline.world.snapshot.entry.FaultEntry;
import io.hexline.world.snapshot.entry.FileStoreEntry;
import io.hexline.world.snapshot.entry.IntegrationEntry;
import io.hexline.world.snapshot.entry.OrganizationEntry;
import io.hexline.world.snapshot.entry.PersonEntry;
import io.hexline.world.snapshot.entry.RecordingVendorEntry;
import io.hexline.world.snapshot.entry.Shared;
import io.hexline.world.snapshot.entry.SnapshotEntry;
import io.hexline.world.snapshot.entry.TokenEntry;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import java.util.Set;
import java.util.function.BiFunction;
import java.util.function.Function;
import java.util.stream.Stream;

/** Makes a world of a file without mistakes. */
final class WorldReader {

    private final SnapshotEntry file;
    private final Shared shared = new Shared();
    private final KeyedSet<PersonId, Person> people;

    WorldReader(SnapshotEntry file) {
        this.file = file;
        this.people =
                KeyedSet.people(owned(OrganizationEntry::people, (org, person) -> person.person(org.id(), shared)));
    }

    World world(Work work) {
        Set<Location> locations = set(OrganizationEntry::locations, (org, it) -> it.location(org.id()));
        Set<Feature> features = features();
        Set<LineHolder> lineHolders = lineHolders();
        KeyedSet<PersonId, Subscriber> subscribers = subscribers();
        UsedNumbers used = UsedNumbers.of(people, subscribers, lineHolders, features);
        KeyedSet<PhoneNumber, InventoryNumber> numbers =
                numbers(new InventoryReader(people, lineHolders, locations, features, used, shared));
        return new World(
                all(file.organizations(), OrganizationEntry::organization),
                set(OrganizationEntry::licenses, (org, it) -> it.license(org.id())),
                locations,
                features,
                routing(),
                deviceProfiles(),
                lineHolders,
                people,
                subscribers,
                recordings(),
                set(OrganizationEntry::groups, (org, it) -> it.group(org.id())),
                numbers,
                CarrierFiles.records(file.carriers(), locations, numbers),
                all(file.fileStores(), FileStoreEntry::store),
                all(file.tokens(), TokenEntry::credential),
                all(file.integrations(), IntegrationEntry::integration),
                file.faults().stream().map(FaultEntry::fault).toList(),
                work,
                Optional.ofNullable(file.controlToken()).map(AccessToken::new));
    }

    private Routing routing() {
        return new Routing(
                set(OrganizationEntry::trunks, (org, it) -> it.group(org.id())),
                set(OrganizationEntry::routeGroups, (org, it) -> it.group(org.id())),
                set(OrganizationEntry::dialPlans, (org, it) -> it.plan(org.id())));
    }

    private static <E, T> Set<T> all(List<E> entries, Function<E, T> mapper) {
        return entries.stream().map(mapper).collect(ImmutableSet.toImmutableSet());
    }

    private KeyedSet<PersonId, Subscriber> subscribers() {
        return KeyedSet.subscribers(callers().map(this::subscriber).toList());
    }

    private Subscriber subscriber(PersonEntry entry) {
        return Subscribers.subscriber(people.find(entry.id()).orElseThrow(), entry.calling(), shared);
    }

    private KeyedSet<PhoneNumber, InventoryNumber> numbers(InventoryReader inventory) {
        List<InventoryNumber> all = owned(OrganizationEntry::numbers, inventory::number);
        all.addAll(owned(OrganizationEntry::importedNumbers, inventory::imported));
        return KeyedSet.numbers(all);
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

    private <E, T> Set<T> set(
            Function<OrganizationEntry, Iterable<E>> part, BiFunction<OrganizationEntry, E, T> mapper) {
        return ImmutableSet.copyOf(owned(part, mapper));
    }

    private <E, T> List<T> owned(
            Function<OrganizationEntry, Iterable<E>> part, BiFunction<OrganizationEntry, E, T> mapper) {
        List<T> all = new ArrayList<>();
        for (OrganizationEntry organization : file.organizations()) {
            part.apply(organization).forEach(entry -> all.add(mapper.apply(organization, entry)));
        }
        return all;
    }
}
