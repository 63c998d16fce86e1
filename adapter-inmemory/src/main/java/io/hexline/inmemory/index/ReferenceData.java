package io.hexline.inmemory.index;

import com.google.common.collect.ImmutableListMultimap;
import com.google.common.collect.ImmutableMap;
import com.google.common.collect.Maps;
import com.google.common.collect.Multimaps;
import io.hexline.domain.license.License;
import io.hexline.domain.organization.Organization;
import io.hexline.domain.value.Id.LicenseId;
import io.hexline.domain.value.Id.LocationId;
import io.hexline.domain.value.Id.OrgId;
import io.hexline.domain.value.PhoneNumber;
import io.hexline.world.Feature;
import io.hexline.world.World;
import java.util.Optional;

/**
 * What no use case writes: organizations, and what they have bought.
 *
 * @param numbered the features that have a number, by it
 */
public record ReferenceData(
        ImmutableMap<OrgId, Organization> organizations,
        ImmutableMap<Key, License> licenses,
        ImmutableListMultimap<OrgId, License> bought,
        ImmutableListMultimap<LocationId, Feature> features,
        ImmutableMap<PhoneNumber, Feature> numbered) {

    /** Ids of licenses are those of one organization. */
    public record Key(OrgId org, LicenseId license) {}

    public static ReferenceData of(World world) {
        return new ReferenceData(
                Maps.uniqueIndex(world.organizations(), Organization::id),
                Maps.uniqueIndex(world.licenses(), license -> new Key(license.org(), license.id())),
                Multimaps.index(world.licenses(), License::org),
                Multimaps.index(world.features(), Feature::location),
                world.features().stream()
                        .filter(feature -> feature.number().isPresent())
                        .collect(ImmutableMap.toImmutableMap(
                                feature -> feature.number().orElseThrow(), feature -> feature, (one, other) -> one)));
    }

    public Optional<Organization> organization(OrgId id) {
        return Optional.ofNullable(organizations.get(id));
    }

    public Optional<License> license(Key key) {
        return Optional.ofNullable(licenses.get(key));
    }

    /** The feature that has this number as its own. */
    public Optional<Feature> feature(PhoneNumber number) {
        return Optional.ofNullable(numbered.get(number));
    }
}
