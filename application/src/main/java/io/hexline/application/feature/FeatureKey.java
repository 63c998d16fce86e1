package io.hexline.application.feature;

import io.hexline.application.failure.Failure;
import io.hexline.domain.number.InventoryNumber.NumberOwner.FeatureType;
import io.hexline.domain.value.Id.FeatureId;
import io.hexline.domain.value.Id.LocationId;
import io.hexline.domain.value.Id.OrgId;
import java.util.Locale;

/** What a feature is asked for by: of another type, or at another location, there is none with its id. */
public record FeatureKey(OrgId org, LocationId location, FeatureType type, FeatureId id) {

    Failure notFound() {
        return new Failure.NotFound(words(type), id);
    }

    /** What people call it, for example {@code hunt group}. */
    static String words(FeatureType type) {
        return type.name().toLowerCase(Locale.ROOT).replace('_', ' ');
    }
}
