package io.hexline.inmemory.index;

import com.google.common.collect.ImmutableListMultimap;
import com.google.common.collect.ImmutableMap;
import com.google.common.collect.ImmutableSetMultimap;
import com.google.common.collect.Maps;
import com.google.common.collect.Multimaps;
import io.hexline.domain.license.License;
import io.hexline.domain.location.CallingProfile.PstnConnection.LocalGateway;
import io.hexline.domain.location.RouteGroup;
import io.hexline.domain.organization.Organization;
import io.hexline.domain.user.Device;
import io.hexline.domain.user.LineHolder;
import io.hexline.domain.user.Subscriber.NonPerson;
import io.hexline.domain.value.Id.LicenseId;
import io.hexline.domain.value.Id.LocationId;
import io.hexline.domain.value.Id.OrgId;
import io.hexline.domain.value.Id.PersonId;
import io.hexline.domain.value.PhoneNumber;
import io.hexline.world.World;
import java.util.Optional;
import java.util.Set;

/** What no use case writes: organizations, what they have bought, and their route groups. */
public record ReferenceData(
        ImmutableMap<OrgId, Organization> organizations,
        ImmutableMap<Key, License> licenses,
        ImmutableListMultimap<OrgId, License> bought,
        ImmutableSetMultimap<OrgId, LocalGateway> routeGroups,
        LineHolders lineHolders) {

    /** Ids of licenses are those of one organization. */
    public record Key(OrgId org, LicenseId license) {}

    public static ReferenceData of(World world) {
        return new ReferenceData(
                Maps.uniqueIndex(world.organizations(), Organization::id),
                Maps.uniqueIndex(world.licenses(), license -> new Key(license.org(), license.id())),
                Multimaps.index(world.licenses(), License::org),
                world.routeGroups().stream()
                        .collect(ImmutableSetMultimap.toImmutableSetMultimap(RouteGroup::org, RouteGroup::id)),
                LineHolders.of(world.lineHolders()));
    }

    /** The workspaces and virtual lines, by what they are asked for. */
    public record LineHolders(
            ImmutableMap<String, LineHolder> byId,
            ImmutableListMultimap<LocationId, LineHolder> byLocation,
            ImmutableMap<PhoneNumber, LineHolder> byNumber,
            ImmutableSetMultimap<LocationId, String> devices) {

        static LineHolders of(Set<LineHolder> all) {
            return new LineHolders(
                    Maps.uniqueIndex(all, holder -> holder.id().value()),
                    all.stream()
                            .filter(holder -> holder.location().isPresent())
                            .collect(ImmutableListMultimap.toImmutableListMultimap(
                                    holder -> holder.location().orElseThrow(), holder -> holder)),
                    all.stream()
                            .filter(holder -> holder.lines().number().isPresent())
                            .collect(ImmutableMap.toImmutableMap(
                                    holder -> holder.lines().number().orElseThrow(),
                                    holder -> holder,
                                    (one, other) -> one)),
                    all.stream()
                            .filter(holder -> holder.location().isPresent())
                            .collect(ImmutableSetMultimap.flatteningToImmutableSetMultimap(
                                    holder -> holder.location().orElseThrow(),
                                    holder -> holder.devices().stream().map(Device::name))));
        }

        /** How many of the kind are at the location. */
        public int count(LocationId location, NonPerson kind) {
            return (int) byLocation.get(location).stream()
                    .filter(holder -> holder.kind() == kind)
                    .count();
        }
    }

    /** What has the id in the organization, if it is a workspace's or a virtual line's. */
    public Optional<NonPerson> nonPerson(OrgId org, PersonId id) {
        return Optional.ofNullable(lineHolders.byId().get(id.value()))
                .filter(holder -> holder.org().equals(org))
                .map(LineHolder::kind);
    }

    public Optional<Organization> organization(OrgId id) {
        return Optional.ofNullable(organizations.get(id));
    }

    public Optional<License> license(Key key) {
        return Optional.ofNullable(licenses.get(key));
    }
}
