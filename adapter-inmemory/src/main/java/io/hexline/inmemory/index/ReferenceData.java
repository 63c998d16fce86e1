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
import io.hexline.domain.value.Id.LicenseId;
import io.hexline.domain.value.Id.OrgId;
import io.hexline.world.World;
import java.util.Optional;

/** What no use case writes: organizations, what they have bought, and their route groups. */
public record ReferenceData(
        ImmutableMap<OrgId, Organization> organizations,
        ImmutableMap<Key, License> licenses,
        ImmutableListMultimap<OrgId, License> bought,
        ImmutableSetMultimap<OrgId, LocalGateway> routeGroups) {

    /** Ids of licenses are those of one organization. */
    public record Key(OrgId org, LicenseId license) {}

    public static ReferenceData of(World world) {
        return new ReferenceData(
                Maps.uniqueIndex(world.organizations(), Organization::id),
                Maps.uniqueIndex(world.licenses(), license -> new Key(license.org(), license.id())),
                Multimaps.index(world.licenses(), License::org),
                world.routeGroups().stream()
                        .collect(ImmutableSetMultimap.toImmutableSetMultimap(RouteGroup::org, RouteGroup::id)));
    }

    public Optional<Organization> organization(OrgId id) {
        return Optional.ofNullable(organizations.get(id));
    }

    public Optional<License> license(Key key) {
        return Optional.ofNullable(licenses.get(key));
    }
}
