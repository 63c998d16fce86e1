package io.hexline.inmemory.index;

import com.google.common.collect.ImmutableSet;
import com.google.common.collect.Lists;
import io.hexline.application.collaborator.Lease;
import io.hexline.application.store.GroupFilter;
import io.hexline.application.store.OutboxEntry;
import io.hexline.application.store.RouteFilter.Route;
import io.hexline.domain.location.Feature;
import io.hexline.domain.location.TrunkGroup;
import io.hexline.domain.number.InventoryNumber;
import io.hexline.domain.number.InventoryNumber.NumberOwner.FeatureType;
import io.hexline.domain.user.DeviceProfile;
import io.hexline.domain.user.LineHolder;
import io.hexline.domain.user.Subscriber.NonPerson;
import io.hexline.domain.user.UserGroup;
import io.hexline.domain.value.Extension;
import io.hexline.domain.value.Id;
import io.hexline.domain.value.Id.DeviceProfileId;
import io.hexline.domain.value.Id.FeatureId;
import io.hexline.domain.value.Id.GroupId;
import io.hexline.domain.value.Id.LicenseId;
import io.hexline.domain.value.Id.LocationId;
import io.hexline.domain.value.Id.OrgId;
import io.hexline.domain.value.Id.PersonId;
import io.hexline.domain.value.MacAddress;
import io.hexline.domain.value.PhoneNumber;
import io.hexline.inmemory.table.Index;
import io.hexline.inmemory.table.Table.SecondaryIndex;
import java.util.Comparator;
import java.util.List;
import java.util.Optional;
import java.util.Set;
import java.util.function.Function;
import java.util.stream.Stream;

/**
 * Things by what they have in common, those of one group by their names.
 *
 * @param groupsOf in which groups a thing is
 */
public record NameIndex<V, K, G>(Index<G, Named<K>> groups, Function<V, Named<K>> named, Function<V, Set<G>> groupsOf)
        implements SecondaryIndex<V, NameIndex<V, K, G>> {

    /** Of no features yet. */
    public static final NameIndex<Feature, FeatureId, FeatureGroup> FEATURES = by(
            Comparator.comparing(FeatureId::value),
            feature -> new Named<>(feature.name(), feature.id()),
            FeatureGroup::of);

    /** Of no trunk groups yet; in the order of their names, whatever case those are in. */
    public static final NameIndex<TrunkGroup, TrunkGroup.Key, TrunkSet> TRUNKS = by(
            Comparator.comparing((TrunkGroup.Key key) -> key.org().value())
                    .thenComparing(key -> key.id().id()),
            group -> new Named<>(Route.of(group).place(), group.key()),
            TrunkSet::of);

    /** Of no device profiles yet. */
    public static final NameIndex<DeviceProfile, DeviceProfileId, ProfileGroup> DEVICE_PROFILES = by(
            Comparator.comparing(DeviceProfileId::value),
            profile -> new Named<>(profile.name(), profile.id()),
            ProfileGroup::of);

    /** Of no workspaces and virtual lines yet; their ids are their names. */
    public static final NameIndex<LineHolder, String, HolderGroup> LINE_HOLDERS = by(
            Comparator.<String>naturalOrder(),
            holder -> new Named<>(holder.id().value(), holder.id().value()),
            HolderGroup::of);

    /** Of no groups of people yet, by their organizations; whatever case their names are in. */
    public static final NameIndex<UserGroup, GroupId, OrgId> GROUPS = by(
            Comparator.comparing(GroupId::value),
            group -> new Named<>(GroupFilter.place(group), group.id()),
            group -> Set.of(group.org()));

    /** Of no numbers yet; a number is its own name. */
    public static final NameIndex<InventoryNumber, PhoneNumber, NumberGroup> NUMBERS = by(
            Comparator.comparing(PhoneNumber::value),
            number -> new Named<>(number.number().value(), number.number()),
            NumberGroup::of);

    /** Of no entries yet; they are found by what they are about. */
    public static final NameIndex<OutboxEntry, String, Lease.Key> OUTBOX =
            by(Comparator.<String>naturalOrder(), entry -> new Named<>(entry.id(), entry.id()), OutboxEntry::about);

    record Named<K>(String name, K key) {}

    /** What some device profiles have in common. */
    public sealed interface ProfileGroup {

        record At(LocationId location) implements ProfileGroup {}

        record UsedBy(PersonId user) implements ProfileGroup {}

        /** Those of the location that have this name. */
        record Called(LocationId location, String name) implements ProfileGroup {}

        record WithAddress(LocationId location, MacAddress mac) implements ProfileGroup {}

        private static Set<ProfileGroup> of(DeviceProfile profile) {
            ImmutableSet.Builder<ProfileGroup> groups = ImmutableSet.builder();
            groups.add(new At(profile.location()), new Called(profile.location(), profile.name()));
            profile.users().forEach(user -> groups.add(new UsedBy(user)));
            profile.device().mac().ifPresent(mac -> groups.add(new WithAddress(profile.location(), mac)));
            return groups.build();
        }
    }

    /** What some workspaces and virtual lines have in common. */
    public sealed interface HolderGroup {

        record Of(OrgId org, NonPerson kind) implements HolderGroup {}

        record At(LocationId location, NonPerson kind) implements HolderGroup {}

        record WithDevice(LocationId location, String name) implements HolderGroup {}

        record WithAddress(LocationId location, MacAddress mac) implements HolderGroup {}

        record WithDevices(LocationId location) implements HolderGroup {}

        record Holding(OrgId org, LicenseId license) implements HolderGroup {}

        private static Set<HolderGroup> of(LineHolder holder) {
            ImmutableSet.Builder<HolderGroup> groups = ImmutableSet.builder();
            groups.add(new Of(holder.org(), holder.kind()));
            holder.license().ifPresent(license -> groups.add(new Holding(holder.org(), license)));
            holder.location().ifPresent(location -> {
                groups.add(new At(location, holder.kind()));
                holder.devices().forEach(device -> {
                    groups.add(new WithDevice(location, device.name()));
                    device.mac().ifPresent(mac -> groups.add(new WithAddress(location, mac)));
                });
                if (!holder.devices().isEmpty()) {
                    groups.add(new WithDevices(location));
                }
            });
            return groups.build();
        }
    }

    /** What some features have in common. */
    public sealed interface FeatureGroup {

        record At(LocationId location) implements FeatureGroup {}

        /** Those to which this person belongs, or with which it pages. */
        record WithMember(PersonId member) implements FeatureGroup {}

        /** Likewise a workspace or a virtual line. */
        record WithLine(Id line) implements FeatureGroup {}

        /** Those of the location and type that have this name. */
        record Called(LocationId location, FeatureType type, String name) implements FeatureGroup {}

        /** Those whose operator has this extension at their location. */
        record TransferringTo(LocationId location, Extension operator) implements FeatureGroup {}

        private static Set<FeatureGroup> of(Feature feature) {
            ImmutableSet.Builder<FeatureGroup> groups = ImmutableSet.builder();
            groups.add(new At(feature.location()));
            groups.add(new Called(feature.location(), feature.type(), feature.name()));
            feature.people().forEach(member -> groups.add(new WithMember(member)));
            feature.lines().forEach(line -> groups.add(new WithLine(line)));
            feature.operator().ifPresent(operator -> groups.add(new TransferringTo(feature.location(), operator)));
            return groups.build();
        }
    }

    /** What some trunk groups have in common. */
    public sealed interface TrunkSet {

        record Of(OrgId org) implements TrunkSet {}

        /** Those of this name, in lower case: one, or none. */
        record Called(OrgId org, String name) implements TrunkSet {}

        record WithMember(PersonId person) implements TrunkSet {}

        record At(LocationId location) implements TrunkSet {}

        record Addressed(OrgId org, String address) implements TrunkSet {}

        private static Set<TrunkSet> of(TrunkGroup group) {
            ImmutableSet.Builder<TrunkSet> sets = ImmutableSet.builder();
            sets.add(
                    new Of(group.org()), new Called(group.org(), Route.of(group).place()));
            group.members().forEach(member -> sets.add(new WithMember(member)));
            group.location().ifPresent(location -> sets.add(new At(location)));
            group.settings().address().ifPresent(address -> sets.add(new Addressed(group.org(), address.text())));
            return sets.build();
        }
    }

    static <V, K, G> NameIndex<V, K, G> by(
            Comparator<K> keys, Function<V, Named<K>> named, Function<V, Set<G>> groupsOf) {
        Comparator<Named<K>> names = Comparator.comparing(Named::name);
        return new NameIndex<>(Index.by(names.thenComparing(Named::key, keys)), named, groupsOf);
    }

    public int count(G group) {
        return groups.size(group);
    }

    /** The things of a group, by their names; lazily. */
    public Stream<K> members(G group) {
        return groups.after(group, Optional.empty()).map(Named::key);
    }

    /** Likewise, without so many of the first. */
    public Stream<K> members(G group, int skip) {
        return groups.without(group, skip).map(Named::key);
    }

    /** The things of a group, by their names, at once. */
    public List<K> list(G group) {
        return Lists.transform(groups.list(group), Named::key);
    }

    /** The things of a group whose names come after this one; lazily. */
    public Stream<K> after(G group, String name) {
        return groups.behind(group, named -> named.name().compareTo(name) <= 0).map(Named::key);
    }

    /** The things of a group whose names do not come before this one; lazily. */
    public Stream<K> from(G group, String name) {
        return groups.behind(group, named -> named.name().compareTo(name) < 0).map(Named::key);
    }

    /** The things of a group whose names come before this one, the last first; lazily. */
    public Stream<K> backFrom(G group, String name) {
        return groups.backBefore(group, named -> named.name().compareTo(name) < 0)
                .map(Named::key);
    }

    /** With all that is there at first. */
    public NameIndex<V, K, G> withAll(Iterable<V> things) {
        return new NameIndex<>(groups.withAll(things, groupsOf, named), named, groupsOf);
    }

    @Override
    public NameIndex<V, K, G> with(V thing) {
        return new NameIndex<>(groups.with(groupsOf.apply(thing), named.apply(thing)), named, groupsOf);
    }

    @Override
    public NameIndex<V, K, G> without(V thing) {
        return new NameIndex<>(groups.without(groupsOf.apply(thing), named.apply(thing)), named, groupsOf);
    }

    @Override
    public NameIndex<V, K, G> replacing(V before, V after) {
        return new NameIndex<>(
                groups.replacing(
                        groupsOf.apply(before), named.apply(before), groupsOf.apply(after), named.apply(after)),
                named,
                groupsOf);
    }
}
