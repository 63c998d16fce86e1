package io.hexline.inmemory.state;

import com.google.common.collect.ImmutableListMultimap;
import com.google.common.collect.ImmutableMap;
import com.google.common.collect.Maps;
import com.google.common.collect.Multimaps;
import io.hexline.application.access.Integration;
import io.hexline.domain.license.License;
import io.hexline.domain.location.TrunkGroup;
import io.hexline.domain.organization.Organization;
import io.hexline.domain.user.LineHolder;
import io.hexline.domain.user.Subscriber.NonPerson;
import io.hexline.domain.value.Id.LicenseId;
import io.hexline.domain.value.Id.OrgId;
import io.hexline.domain.value.Id.PersonId;
import io.hexline.inmemory.index.NameIndex;
import io.hexline.inmemory.index.NameIndex.HolderGroup;
import io.hexline.inmemory.index.NameIndex.TrunkSet;
import io.hexline.inmemory.table.Table.Entity;
import io.hexline.inmemory.table.Table.Indexed;
import io.hexline.world.KeyedSet;
import io.hexline.world.World;
import java.util.Optional;

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
        return Optional.ofNullable(integrations.get(clientId));
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
