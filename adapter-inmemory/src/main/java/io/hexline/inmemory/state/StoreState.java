package io.hexline.inmemory.state;

import com.google.common.collect.ImmutableListMultimap;
import com.google.common.collect.ImmutableMap;
import com.google.common.collect.Maps;
import com.google.common.collect.Multimaps;
import io.hexline.application.access.Integration;
import io.hexline.application.collaborator.Lease;
import io.hexline.application.store.OutboxEntry;
import io.hexline.domain.license.License;
import io.hexline.domain.location.Feature;
import io.hexline.domain.location.Location;
import io.hexline.domain.location.TrunkGroup;
import io.hexline.domain.number.InventoryNumber;
import io.hexline.domain.number.InventoryNumber.NumberOwner;
import io.hexline.domain.organization.Organization;
import io.hexline.domain.user.DeviceProfile;
import io.hexline.domain.user.LineHolder;
import io.hexline.domain.user.Person;
import io.hexline.domain.user.Subscriber;
import io.hexline.domain.user.Subscriber.NonPerson;
import io.hexline.domain.value.Id.DeviceProfileId;
import io.hexline.domain.value.Id.FeatureId;
import io.hexline.domain.value.Id.LicenseId;
import io.hexline.domain.value.Id.LocationId;
import io.hexline.domain.value.Id.OrgId;
import io.hexline.domain.value.Id.PersonId;
import io.hexline.domain.value.PhoneNumber;
import io.hexline.inmemory.index.ExtensionIndex;
import io.hexline.inmemory.index.JobIndex;
import io.hexline.inmemory.index.LocationIndex;
import io.hexline.inmemory.index.NameIndex;
import io.hexline.inmemory.index.NameIndex.FeatureGroup;
import io.hexline.inmemory.index.NameIndex.HolderGroup;
import io.hexline.inmemory.index.NameIndex.ProfileGroup;
import io.hexline.inmemory.index.NameIndex.TrunkSet;
import io.hexline.inmemory.index.NumberGroup;
import io.hexline.inmemory.index.PeopleIndex;
import io.hexline.inmemory.state.CommittedState.WriteApplier;
import io.hexline.inmemory.table.Table;
import io.hexline.inmemory.table.Table.Entity;
import io.hexline.inmemory.table.Table.Indexed;
import io.hexline.world.KeyedSet;
import io.hexline.world.World;
import java.util.Optional;

/** Everything the store holds at one moment; {@link WriteApplier} makes the next. */
public record StoreState(
        ReferenceData catalogue,
        Indexed<LocationId, Location, LocationIndex> locations,
        Indexed<PersonId, Person, PeopleIndex> people,
        Table<PersonId, Subscriber> subscribers,
        ExtensionIndex extensions,
        Indexed<FeatureId, Feature, NameIndex<Feature, FeatureId, FeatureGroup>> features,
        Indexed<DeviceProfileId, DeviceProfile, NameIndex<DeviceProfile, DeviceProfileId, ProfileGroup>> deviceProfiles,
        Indexed<PhoneNumber, InventoryNumber, NameIndex<InventoryNumber, PhoneNumber, NumberGroup>> numbers,
        Work work) {

    /** The jobs, and what others are still to be told. */
    public record Work(JobIndex jobs, Indexed<String, OutboxEntry, NameIndex<OutboxEntry, String, Lease.Key>> outbox) {}

    /** A state in which only this is, so far. */
    static StoreState empty(ReferenceData catalogue) {
        return new StoreState(
                catalogue,
                Indexed.of(Entity.LOCATION, LocationIndex.EMPTY),
                Indexed.of(Entity.PERSON, PeopleIndex.NOBODY),
                Table.of(Entity.SUBSCRIBER),
                ExtensionIndex.NONE,
                Indexed.of(Entity.FEATURE, NameIndex.FEATURES),
                Indexed.of(Entity.DEVICE_PROFILE, NameIndex.DEVICE_PROFILES),
                Indexed.of(Entity.NUMBER, NameIndex.NUMBERS),
                new Work(JobIndex.NONE, Indexed.of(Entity.OUTBOX_ENTRY, NameIndex.OUTBOX)));
    }

    /** With the people that there are at first, those of them who call, and their numbers. */
    StoreState with(
            Indexed<PersonId, Person, PeopleIndex> everybody,
            KeyedSet<PersonId, Subscriber> callers,
            ExtensionIndex lines,
            KeyedSet<PhoneNumber, InventoryNumber> inventory) {
        return new StoreState(
                catalogue,
                locations,
                everybody,
                Table.of(Entity.SUBSCRIBER, callers),
                lines,
                features,
                deviceProfiles,
                Indexed.of(Entity.NUMBER, inventory, NameIndex.NUMBERS.withAll(inventory)),
                work);
    }

    /** The owner under the name that it has now. */
    public NumberOwner named(NumberOwner owner) {
        return owner.person()
                .flatMap(people::find)
                .<NumberOwner>map(person ->
                        new NumberOwner.User(person.id(), person.name().display()))
                .orElse(owner);
    }

    /** The record with its owner under the name that it has now. */
    public InventoryNumber named(InventoryNumber number) {
        Optional<NumberOwner> now = number.owner().map(owner -> named(owner));
        return now.equals(number.owner()) ? number : number.ownedBy(now.orElseThrow());
    }

    /** How many devices of the location have the name; one that several users share counts once. */
    public int devices(LocationId location, String name) {
        return people.index().count(new PeopleIndex.Group.WithDevice(location, name))
                + deviceProfiles.index().count(new ProfileGroup.Called(location, name))
                + lineHolders().index().count(new HolderGroup.WithDevice(location, name));
    }

    StoreState withLocations(Indexed<LocationId, Location, LocationIndex> changed) {
        return new StoreState(
                catalogue, changed, people, subscribers, extensions, features, deviceProfiles, numbers, work);
    }

    StoreState withPeople(Indexed<PersonId, Person, PeopleIndex> changed) {
        return new StoreState(
                catalogue, locations, changed, subscribers, extensions, features, deviceProfiles, numbers, work);
    }

    /** Units of the license that nobody and nothing holds; negative where more do than there are. */
    public int freeUnits(License license) {
        return license.totalUnits()
                - people.index().count(new PeopleIndex.Group.Holders(license.org(), license.id()))
                - workspaces(license);
    }

    public int workspaces(License license) {
        return lineHolders().index().count(new HolderGroup.Holding(license.org(), license.id()));
    }

    /** After a subscriber was replaced by another record of the same one, or came, or went. */
    StoreState withSubscribers(
            Table<PersonId, Subscriber> changed, Optional<Subscriber> before, Optional<Subscriber> after) {
        return new StoreState(
                catalogue,
                locations,
                people.with(people.index().moving(people::find, before, after)),
                changed,
                extensions,
                features,
                deviceProfiles,
                numbers,
                work);
    }

    StoreState withExtensions(ExtensionIndex changed) {
        return new StoreState(
                catalogue, locations, people, subscribers, changed, features, deviceProfiles, numbers, work);
    }

    StoreState withFeatures(Indexed<FeatureId, Feature, NameIndex<Feature, FeatureId, FeatureGroup>> changed) {
        return new StoreState(
                catalogue, locations, people, subscribers, extensions, changed, deviceProfiles, numbers, work);
    }

    public Indexed<String, LineHolder, NameIndex<LineHolder, String, HolderGroup>> lineHolders() {
        return catalogue.lineHolders();
    }

    StoreState withLineHolders(Indexed<String, LineHolder, NameIndex<LineHolder, String, HolderGroup>> changed) {
        return with(catalogue.with(changed));
    }

    public GroupState groups() {
        return catalogue.groups();
    }

    public Indexed<TrunkGroup.Key, TrunkGroup, NameIndex<TrunkGroup, TrunkGroup.Key, TrunkSet>> trunks() {
        return catalogue.trunks();
    }

    public RouteTables routes() {
        return catalogue.routes();
    }

    StoreState with(ReferenceData changed) {
        return new StoreState(
                changed, locations, people, subscribers, extensions, features, deviceProfiles, numbers, work);
    }

    StoreState withDeviceProfiles(
            Indexed<DeviceProfileId, DeviceProfile, NameIndex<DeviceProfile, DeviceProfileId, ProfileGroup>> changed) {
        return new StoreState(catalogue, locations, people, subscribers, extensions, features, changed, numbers, work);
    }

    StoreState withNumbers(
            Indexed<PhoneNumber, InventoryNumber, NameIndex<InventoryNumber, PhoneNumber, NumberGroup>> changed) {
        return new StoreState(
                catalogue, locations, people, subscribers, extensions, features, deviceProfiles, changed, work);
    }

    public JobIndex jobs() {
        return work.jobs();
    }

    public Indexed<String, OutboxEntry, NameIndex<OutboxEntry, String, Lease.Key>> outbox() {
        return work.outbox();
    }

    StoreState withJobs(JobIndex changed) {
        return with(new Work(changed, outbox()));
    }

    StoreState withOutbox(Indexed<String, OutboxEntry, NameIndex<OutboxEntry, String, Lease.Key>> changed) {
        return with(new Work(jobs(), changed));
    }

    private StoreState with(Work changed) {
        return new StoreState(
                catalogue, locations, people, subscribers, extensions, features, deviceProfiles, numbers, changed);
    }

    /**
     * What is seldom or never written: organizations, what they have bought, workspaces and virtual lines, routes, groups of
     * people, integrations and their access tokens.
     */
    public record ReferenceData(
            ImmutableMap<OrgId, Organization> organizations,
            ImmutableMap<Key, License> licenses,
            ImmutableListMultimap<OrgId, License> bought,
            Indexed<String, LineHolder, NameIndex<LineHolder, String, HolderGroup>> lineHolders,
            Indexed<TrunkGroup.Key, TrunkGroup, NameIndex<TrunkGroup, TrunkGroup.Key, TrunkSet>> trunks,
            RouteTables routes,
            GroupState groups,
            ImmutableMap<String, Integration> integrations,
            GrantState grants) {

        /** Ids of licenses are those of one organization. */
        private record Key(OrgId org, LicenseId license) {}

        public static ReferenceData of(World world) {
            return new ReferenceData(
                    Maps.uniqueIndex(world.organizations(), Organization::id),
                    Maps.uniqueIndex(world.licenses(), license -> new Key(license.org(), license.id())),
                    Multimaps.index(world.licenses(), License::org),
                    Indexed.of(Entity.LINE_HOLDER, NameIndex.LINE_HOLDERS),
                    Indexed.of(
                            Entity.TRUNK_GROUP,
                            KeyedSet.of(world.trunks(), TrunkGroup::key),
                            NameIndex.TRUNKS.withAll(world.trunks())),
                    RouteTables.of(world.routing()),
                    GroupState.EMPTY,
                    Maps.uniqueIndex(world.integrations(), Integration::clientId),
                    GrantState.NONE);
        }

        ReferenceData with(Indexed<String, LineHolder, NameIndex<LineHolder, String, HolderGroup>> changed) {
            return new ReferenceData(
                    organizations, licenses, bought, changed, trunks, routes, groups, integrations, grants);
        }

        ReferenceData withTrunks(
                Indexed<TrunkGroup.Key, TrunkGroup, NameIndex<TrunkGroup, TrunkGroup.Key, TrunkSet>> changed) {
            return new ReferenceData(
                    organizations, licenses, bought, lineHolders, changed, routes, groups, integrations, grants);
        }

        ReferenceData with(RouteTables changed) {
            return new ReferenceData(
                    organizations, licenses, bought, lineHolders, trunks, changed, groups, integrations, grants);
        }

        ReferenceData with(GroupState changed) {
            return new ReferenceData(
                    organizations, licenses, bought, lineHolders, trunks, routes, changed, integrations, grants);
        }

        ReferenceData with(GrantState changed) {
            return new ReferenceData(
                    organizations, licenses, bought, lineHolders, trunks, routes, groups, integrations, changed);
        }

        public Optional<Integration> integration(String clientId) {
            return Optional.ofNullable(integrations.get(clientId))
                    .filter(known -> !grants.ended().contains(clientId));
        }

        /** What has the id in the organization, if it is a workspace's or a virtual line's. */
        public Optional<NonPerson> nonPerson(OrgId org, PersonId id) {
            return lineHolders
                    .find(id.value())
                    .filter(holder -> holder.org().equals(org))
                    .map(LineHolder::kind);
        }

        public Optional<Organization> organization(OrgId id) {
            return Optional.ofNullable(organizations.get(id));
        }

        public Optional<License> license(OrgId org, LicenseId id) {
            return Optional.ofNullable(licenses.get(new Key(org, id)));
        }
    }
}
