package io.hexline.application.store;

import io.hexline.domain.location.Feature;
import io.hexline.domain.number.InventoryNumber.NumberOwner.FeatureType;
import io.hexline.domain.value.Id.FeatureId;
import io.hexline.domain.value.Id.LocationId;
import io.hexline.domain.value.Id.OrgId;
import java.util.Comparator;
import java.util.Locale;
import java.util.Optional;
import java.util.Set;

/**
 * Which features of an organization are meant: those to which all of it applies.
 *
 * @param within only at these locations; empty for any
 * @param name what the name has in it, in lower case; cases do not matter
 * @param digits what the number or the extension has in it; digits only
 */
public record FeatureFilter(
        OrgId org,
        FeatureType type,
        Optional<Set<LocationId>> within,
        Optional<LocationId> location,
        Optional<String> name,
        Optional<String> digits) {

    public FeatureFilter {
        name = name.map(part -> part.toLowerCase(Locale.ROOT));
    }

    /** Those of the organization that are of the type. */
    public static FeatureFilter of(OrgId org, FeatureType type) {
        return new FeatureFilter(org, type, Optional.empty(), Optional.empty(), Optional.empty(), Optional.empty());
    }

    public FeatureFilter at(LocationId wanted) {
        return new FeatureFilter(org, type, within, Optional.of(wanted), name, digits);
    }

    public FeatureFilter named(String part) {
        return new FeatureFilter(org, type, within, location, Optional.of(part), digits);
    }

    public FeatureFilter reachedAt(String part) {
        return new FeatureFilter(org, type, within, location, name, Optional.of(part));
    }

    public FeatureFilter within(Set<LocationId> those) {
        return new FeatureFilter(org, type, Optional.of(those), location, name, digits);
    }

    /** Whether all of it applies to this feature of the organization. */
    public boolean fits(Feature feature) {
        return feature.type() == type
                && isThere(feature.location())
                && name.filter(part -> !feature.name().toLowerCase(Locale.ROOT).contains(part))
                        .isEmpty()
                && digits.filter(part -> !isReachedAt(feature, part)).isEmpty();
    }

    /** Whether features of the location can be meant. */
    public boolean isThere(LocationId place) {
        return within.filter(those -> !those.contains(place)).isEmpty()
                && location.filter(wanted -> !wanted.equals(place)).isEmpty();
    }

    private static boolean isReachedAt(Feature feature, String part) {
        return feature.number().filter(number -> number.value().contains(part)).isPresent()
                || feature.extension()
                        .filter(extension -> extension.value().contains(part))
                        .isPresent();
    }

    /** Where a feature stands in a list: by location, there by name. */
    public record FeaturePageKey(LocationId location, String name, FeatureId id) {

        public static final Comparator<FeaturePageKey> ORDER = Comparator.comparing(
                        (FeaturePageKey place) -> place.location().value())
                .thenComparing(FeaturePageKey::name)
                .thenComparing(place -> place.id().value());

        public static FeaturePageKey of(Feature feature) {
            return new FeaturePageKey(feature.location(), feature.name(), feature.id());
        }
    }
}
