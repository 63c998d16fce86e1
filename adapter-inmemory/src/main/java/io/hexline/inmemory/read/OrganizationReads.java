package io.hexline.inmemory.read;

import com.google.common.collect.Collections2;
import com.google.common.collect.ImmutableList;
import com.google.common.collect.ImmutableMap;
import com.google.common.collect.ImmutableSet;
import io.hexline.application.failure.PortFailure;
import io.hexline.application.store.DeviceFilter;
import io.hexline.application.store.DeviceFilter.DevicePageKey;
import io.hexline.application.store.DeviceProfiles;
import io.hexline.application.store.FeatureFilter;
import io.hexline.application.store.FeatureFilter.FeaturePageKey;
import io.hexline.application.store.Features;
import io.hexline.application.store.Licenses;
import io.hexline.application.store.LocationFilter;
import io.hexline.application.store.LocationFilter.LocationPageKey;
import io.hexline.application.store.LocationUsage;
import io.hexline.application.store.Locations;
import io.hexline.application.store.Organizations;
import io.hexline.application.store.OwnedDevice;
import io.hexline.application.store.Trunks;
import io.hexline.domain.license.License;
import io.hexline.domain.license.License.OfferedLicense;
import io.hexline.domain.license.LicenseDecision.Standing;
import io.hexline.domain.location.CallingProfile.PstnConnection.LocalGateway;
import io.hexline.domain.location.Feature;
import io.hexline.domain.location.Location;
import io.hexline.domain.location.TrunkGroup;
import io.hexline.domain.location.TrunkSettings.GatewayAddress;
import io.hexline.domain.number.InventoryNumber.NumberOwner.FeatureType;
import io.hexline.domain.organization.Organization;
import io.hexline.domain.user.DeviceProfile;
import io.hexline.domain.user.Person;
import io.hexline.domain.user.Subscriber;
import io.hexline.domain.user.Subscriber.NonPerson;
import io.hexline.domain.value.Extension;
import io.hexline.domain.value.Id;
import io.hexline.domain.value.Id.FeatureId;
import io.hexline.domain.value.Id.LicenseId;
import io.hexline.domain.value.Id.LocationId;
import io.hexline.domain.value.Id.OrgId;
import io.hexline.domain.value.Id.PersonId;
import io.hexline.inmemory.index.NameIndex.FeatureGroup;
import io.hexline.inmemory.index.NameIndex.HolderGroup;
import io.hexline.inmemory.index.NameIndex.ProfileGroup;
import io.hexline.inmemory.index.NameIndex.TrunkSet;
import io.hexline.inmemory.index.NumberGroup;
import io.hexline.inmemory.index.PeopleIndex;
import io.hexline.inmemory.state.CommittedState;
import io.hexline.inmemory.state.StoreState;
import io.vavr.control.Either;
import java.util.Collection;
import java.util.Comparator;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;

/** The organizations of the store with what is theirs: licenses, locations and what is at each, features, trunks and device profiles. */
public record OrganizationReads(CommittedState store)
        implements Organizations, Licenses, Locations, LocationUsage, Features, Trunks, DeviceProfiles {

    private static final Comparator<Feature> FEATURES_BY_NAME = Comparator.comparing(Feature::name)
            .thenComparing(feature -> feature.id().value());
    private static final Comparator<DeviceProfile> PROFILES_BY_NAME = Comparator.comparing(DeviceProfile::name)
            .thenComparing(profile -> profile.id().value());

    @Override
    public Either<PortFailure, Optional<Organization>> find(OrgId id) {
        return Either.right(store.state().catalogue().organization(id));
    }

    @Override
    public Either<PortFailure, List<OfferedLicense>> find(OrgId org, Set<LicenseId> ids) {
        return Either.right(offered(store.state(), org, ids));
    }

    private static List<OfferedLicense> offered(StoreState state, OrgId org, Set<LicenseId> ids) {
        ImmutableList.Builder<OfferedLicense> found = ImmutableList.builder();
        for (LicenseId id : ids) {
            state.catalogue()
                    .license(org, id)
                    .map(license -> offered(state, license))
                    .ifPresent(found::add);
        }
        return found.build();
    }

    @Override
    public Either<PortFailure, Optional<Standing>> standing(OrgId org, PersonId user, Set<LicenseId> ids) {
        StoreState state = store.state();
        return Either.right(state.catalogue()
                .organization(org)
                .map(known -> new Standing(
                        known, offered(state, org, ids), state.subscribers().find(user))));
    }

    @Override
    public Either<PortFailure, List<OfferedLicense>> list(OrgId org) {
        StoreState state = store.state();
        return Either.right(state.catalogue().bought().get(org).stream()
                .map(license -> offered(state, license))
                .toList());
    }

    @Override
    public Either<PortFailure, List<Person>> holders(OrgId org, LicenseId license, Optional<PersonId> after, int max) {
        StoreState state = store.state();
        return Either.right(state.people()
                .select(index -> index.members(new PeopleIndex.Group.Holders(org, license), after))
                .limit(max)
                .toList());
    }

    @Override
    public Either<PortFailure, Optional<Location>> find(LocationId id) {
        return Either.right(store.state().locations().find(id));
    }

    @Override
    public Either<PortFailure, Map<LocationId, Location>> findAll(Set<LocationId> ids) {
        StoreState state = store.state();
        ImmutableMap.Builder<LocationId, Location> found = ImmutableMap.builderWithExpectedSize(ids.size());
        ids.forEach(id -> state.locations().find(id).ifPresent(location -> found.put(id, location)));
        return Either.right(found.build());
    }

    @Override
    public Either<PortFailure, List<Location>> named(OrgId org, String name) {
        StoreState state = store.state();
        return Either.right(
                state.locations().select(index -> index.named(org, name)).toList());
    }

    @Override
    public Either<PortFailure, Optional<Location>> withRoutingPrefix(OrgId org, String prefix) {
        StoreState state = store.state();
        return Either.right(state.locations()
                .select(index -> index.withRoutingPrefix(org, prefix))
                .findFirst());
    }

    @Override
    public Either<PortFailure, List<Location>> list(
            LocationFilter filter, Optional<LocationPageKey> after, int skip, int max) {
        StoreState state = store.state();
        return Either.right(state.locations()
                .select(index -> index.candidates(filter, after))
                .skip(skip)
                .limit(max)
                .toList());
    }

    @Override
    public Either<PortFailure, Integer> users(LocationId location) {
        return Either.right(store.state().people().index().count(new PeopleIndex.Group.CallersAt(location)));
    }

    @Override
    public Either<PortFailure, Integer> numbers(LocationId location) {
        return Either.right(store.state().numbers().index().count(new NumberGroup.At(location)));
    }

    @Override
    public Either<PortFailure, Integer> freeNumbers(LocationId location) {
        return Either.right(store.state().numbers().index().count(new NumberGroup.FreeAt(location)));
    }

    @Override
    public Either<PortFailure, Integer> inactiveNumbers(LocationId location) {
        return Either.right(store.state().numbers().index().count(new NumberGroup.InactiveAt(location)));
    }

    @Override
    public Either<PortFailure, Integer> features(LocationId location) {
        return Either.right(store.state().features().index().count(new FeatureGroup.At(location)));
    }

    @Override
    public Either<PortFailure, Integer> trunks(LocationId location) {
        return Either.right(store.state().trunks().index().count(new TrunkSet.At(location)));
    }

    @Override
    public Either<PortFailure, Integer> workspaces(LocationId location) {
        return Either.right(
                store.state().lineHolders().index().count(new HolderGroup.At(location, NonPerson.WORKSPACE)));
    }

    @Override
    public Either<PortFailure, Integer> virtualLines(LocationId location) {
        return Either.right(
                store.state().lineHolders().index().count(new HolderGroup.At(location, NonPerson.VIRTUAL_LINE)));
    }

    @Override
    public Either<PortFailure, Set<String>> deviceNames(LocationId location, Collection<String> names) {
        StoreState state = store.state();
        return Either.right(ImmutableSet.copyOf(Collections2.filter(names, name -> state.devices(location, name) > 0)));
    }

    @Override
    public Either<PortFailure, List<Feature>> of(Subscriber subscriber) {
        StoreState state = store.state();
        ImmutableList.Builder<Feature> found = ImmutableList.builder();
        found.addAll(features(state, new FeatureGroup.WithMember(subscriber.person())));
        subscriber.location().ifPresent(location -> {
            for (Extension extension : subscriber.lines().extensions()) {
                found.addAll(features(state, new FeatureGroup.TransferringTo(location, extension)));
            }
        });
        return Either.right(ImmutableList.sortedCopyOf(FEATURES_BY_NAME, found.build()));
    }

    @Override
    public Either<PortFailure, List<Feature>> with(Id line) {
        List<Feature> found = features(store.state(), new FeatureGroup.WithLine(line));
        return Either.right(ImmutableList.sortedCopyOf(FEATURES_BY_NAME, found));
    }

    @Override
    public Either<PortFailure, Optional<Feature>> find(FeatureId id) {
        return Either.right(store.state().features().find(id));
    }

    @Override
    public Either<PortFailure, Optional<Feature>> named(LocationId location, FeatureType type, String name) {
        return Either.right(features(store.state(), new FeatureGroup.Called(location, type, name)).stream()
                .findFirst());
    }

    @Override
    public Either<PortFailure, List<Feature>> list(
            FeatureFilter filter, Optional<FeaturePageKey> after, int skip, int max) {
        return Either.right(new FeatureSearch(store.state(), filter, after)
                .found()
                .skip(skip)
                .limit(max)
                .toList());
    }

    @Override
    public Either<PortFailure, Optional<TrunkGroup>> trunk(TrunkGroup.Key key) {
        return Either.right(store.state().trunks().find(key));
    }

    @Override
    public Either<PortFailure, List<TrunkGroup>> trunks(OrgId org, Collection<LocalGateway.Trunk> ids) {
        StoreState state = store.state();
        return Either.right(ids.stream()
                .distinct()
                .flatMap(id -> state.trunks().find(new TrunkGroup.Key(org, id)).stream())
                .toList());
    }

    @Override
    public Either<PortFailure, List<TrunkGroup>> at(LocationId location) {
        return Either.right(store.state().trunks().list(index -> index.list(new TrunkSet.At(location))));
    }

    @Override
    public Either<PortFailure, List<TrunkGroup>> addressed(OrgId org, GatewayAddress address) {
        TrunkSet there = new TrunkSet.Addressed(org, address.text());
        return Either.right(store.state().trunks().list(index -> index.list(there)));
    }

    @Override
    public Either<PortFailure, List<TrunkGroup>> ofMember(PersonId user) {
        return Either.right(store.state().trunks().list(index -> index.list(new TrunkSet.WithMember(user))));
    }

    private static List<Feature> features(StoreState state, FeatureGroup group) {
        return state.features().list(index -> index.list(group));
    }

    @Override
    public Either<PortFailure, List<DeviceProfile>> usedBy(Collection<PersonId> users) {
        StoreState state = store.state();
        ImmutableSet.Builder<DeviceProfile> used = ImmutableSet.builder();
        for (PersonId user : users) {
            used.addAll(state.deviceProfiles().list(index -> index.list(new ProfileGroup.UsedBy(user))));
        }
        return Either.right(ImmutableList.sortedCopyOf(PROFILES_BY_NAME, used.build()));
    }

    @Override
    public Either<PortFailure, List<OwnedDevice>> devices(
            DeviceFilter filter, Optional<DevicePageKey> after, int skip, int max) {
        return Either.right(new DeviceReads(store.state(), filter)
                .after(after)
                .skip(skip)
                .limit(max)
                .toList());
    }

    private static OfferedLicense offered(StoreState state, License license) {
        return new OfferedLicense(license, state.freeUnits(license), state.workspaces(license));
    }
}
