package io.hexline.inmemory.read;

import com.google.common.collect.Iterables;
import com.google.common.collect.Streams;
import io.hexline.application.store.DeviceFilter;
import io.hexline.application.store.DeviceFilter.DevicePageKey;
import io.hexline.application.store.LocationFilter;
import io.hexline.application.store.LocationFilter.LocationPageKey;
import io.hexline.application.store.OwnedDevice;
import io.hexline.domain.user.DeviceProfile;
import io.hexline.domain.value.Id;
import io.hexline.domain.value.Id.DeviceProfileId;
import io.hexline.domain.value.Id.LocationId;
import io.hexline.domain.value.Id.PersonId;
import io.hexline.inmemory.index.NameIndex.HolderGroup;
import io.hexline.inmemory.index.NameIndex.ProfileGroup;
import io.hexline.inmemory.index.PeopleIndex.Group;
import io.hexline.inmemory.state.StoreState;
import java.util.Comparator;
import java.util.List;
import java.util.Optional;
import java.util.stream.Stream;

/** The devices of one moment: those of people, of workspaces and virtual lines, and of device profiles, in one order. */
record DeviceReads(StoreState state, DeviceFilter filter) {

    private static final Comparator<OwnedDevice> ORDER = Comparator.comparing(DevicePageKey::of, DevicePageKey.ORDER);

    /** Lazily, those after this one. */
    Stream<OwnedDevice> after(Optional<DevicePageKey> after) {
        Stream<OwnedDevice> all = filter.owner()
                .map(owner -> of(owner).filter(this::isOfOrganization).sorted(ORDER))
                .orElseGet(() -> everywhere(after));
        return all.filter(owned -> after.filter(last -> DevicePageKey.ORDER.compare(DevicePageKey.of(owned), last) <= 0)
                        .isEmpty())
                .filter(filter::fits);
    }

    private Stream<OwnedDevice> of(Id owner) {
        if (owner instanceof PersonId person) {
            return Stream.concat(
                    state.subscribers().find(person).stream().flatMap(OwnedDevice::of),
                    profiles(new ProfileGroup.UsedBy(person)));
        }
        return owner instanceof DeviceProfileId profile
                ? state.deviceProfiles().find(profile).stream().map(OwnedDevice::of)
                : state.lineHolders().find(owner.value()).stream().flatMap(OwnedDevice::of);
    }

    private Stream<OwnedDevice> profiles(ProfileGroup group) {
        List<DeviceProfile> found = state.deviceProfiles().list(index -> index.list(group));
        return found.stream().map(OwnedDevice::of);
    }

    private boolean isOfOrganization(OwnedDevice owned) {
        return isOfOrganization(owned.location());
    }

    private boolean isOfOrganization(LocationId place) {
        return state.locations()
                .find(place)
                .filter(location -> location.org().equals(filter.org()))
                .isPresent();
    }

    private Stream<OwnedDevice> everywhere(Optional<DevicePageKey> after) {
        Optional<LocationId> first = after.map(DevicePageKey::location);
        return places(first)
                .flatMap(place -> at(
                        place,
                        after.filter(last -> last.location().equals(place))
                                .map(DevicePageKey::owner)
                                .orElse("")));
    }

    /** The locations that are meant, by their ids, from this one on. */
    private Stream<LocationId> places(Optional<LocationId> first) {
        if (filter.within().isPresent()) {
            return filter.within().get().stream()
                    .filter(this::isOfOrganization)
                    .filter(place -> first.filter(one -> place.value().compareTo(one.value()) < 0)
                            .isEmpty())
                    .sorted(Comparator.comparing(LocationId::value));
        }
        LocationFilter all =
                new LocationFilter(filter.org(), Optional.empty(), Optional.empty(), true, LocationFilter.Sort.BY_ID);
        return Stream.concat(
                first.filter(this::isOfOrganization).stream(),
                state.locations().index().candidates(all, first.map(place -> new LocationPageKey("", place))));
    }

    /** Those at a location, by their owners from this one on. */
    private Stream<OwnedDevice> at(LocationId place, String owner) {
        Iterable<OwnedDevice> merged = Iterables.mergeSorted(
                List.of(
                        people(place, owner)::iterator,
                        lines(place, owner)::iterator,
                        profiles(filter.mac()
                                        .<ProfileGroup>map(mac -> new ProfileGroup.WithAddress(place, mac))
                                        .or(() -> filter.name().map(name -> new ProfileGroup.Called(place, name)))
                                        .orElseGet(() -> new ProfileGroup.At(place)))
                                .sorted(ORDER)::iterator),
                ORDER);
        return Streams.stream(merged);
    }

    private Stream<OwnedDevice> people(LocationId place, String owner) {
        Group group = filter.mac()
                .<Group>map(mac -> new Group.WithAddress(place, mac))
                .or(() -> filter.name().map(name -> new Group.WithDevice(place, name)))
                .orElseGet(() -> new Group.WithDevices(place));
        return state.people()
                .index()
                .from(group, owner)
                .flatMap(person -> state.subscribers().find(person).stream()
                        .flatMap(OwnedDevice::of)
                        .sorted(ORDER));
    }

    private Stream<OwnedDevice> lines(LocationId place, String owner) {
        HolderGroup group = filter.mac()
                .<HolderGroup>map(mac -> new HolderGroup.WithAddress(place, mac))
                .or(() -> filter.name().map(name -> new HolderGroup.WithDevice(place, name)))
                .orElseGet(() -> new HolderGroup.WithDevices(place));
        return state.lineHolders()
                .select(index -> index.from(group, owner))
                .flatMap(holder -> OwnedDevice.of(holder).sorted(ORDER));
    }
}
