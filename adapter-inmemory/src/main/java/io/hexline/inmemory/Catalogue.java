package io.hexline.inmemory;

import com.google.common.collect.ImmutableMap;
import com.google.common.collect.ImmutableSet;
import com.google.common.collect.Maps;
import io.hexline.domain.license.License;
import io.hexline.domain.license.LicenseId;
import io.hexline.domain.organization.OrgId;
import io.hexline.domain.organization.Organization;
import java.util.Optional;
import java.util.Set;

/** What no use case writes: organizations, and what they have bought. */
record Catalogue(
        ImmutableMap<OrgId, Organization> organizations,
        ImmutableMap<Key, License> licenses,
        ImmutableSet<Feature> features) {

    /** Ids of licenses are those of one organization. */
    record Key(OrgId org, LicenseId license) {}

    static Catalogue of(World world) {
        return new Catalogue(
                Maps.uniqueIndex(world.organizations(), Organization::id),
                Maps.uniqueIndex(world.licenses(), license -> new Key(license.org(), license.id())),
                ImmutableSet.copyOf(world.features()));
    }

    Optional<Organization> organization(OrgId id) {
        return Optional.ofNullable(organizations.get(id));
    }

    Optional<License> license(Key key) {
        return Optional.ofNullable(licenses.get(key));
    }

    Set<License> allLicenses() {
        return ImmutableSet.copyOf(licenses.values());
    }
}
