package io.hexline.application.feature;

import io.hexline.application.failure.Failure;
import io.hexline.application.failure.Failure.Retry;
import io.hexline.application.store.Store;
import io.hexline.domain.location.Feature;
import io.vavr.control.Either;

/** Removes a feature; its number and its extension are free then. */
public interface RemoveFeature {

    /** The feature as it was; {@link Failure.NotFound} where there is none of this type and id at the location. */
    Either<Failure, Feature> handle(FeatureKey key);

    static RemoveFeature on(Store store) {
        FeatureLookup lookup = FeatureLookup.on(store.locations(), store.features());
        FeatureCommit commit = FeatureCommit.on(store);
        return key -> Retry.onConflict(() -> lookup.byKey(key).flatMap(placed -> commit.remove(placed.feature())));
    }
}
