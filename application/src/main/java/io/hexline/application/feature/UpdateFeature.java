package io.hexline.application.feature;

import io.hexline.application.failure.Failure;
import io.hexline.application.failure.Failure.Retry;
import io.hexline.application.store.Store;
import io.hexline.domain.location.Feature;
import io.vavr.control.Either;

/** Changes a feature. */
public interface UpdateFeature {

    /**
     * The feature as it is then. {@link Failure.NotFound} where there is none of this type and id at the location; otherwise it
     * fails as {@link CreateFeature} does.
     */
    Either<Failure, Feature> handle(FeatureKey key, FeatureSetup setup);

    static UpdateFeature on(Store store) {
        FeatureLookup lookup = FeatureLookup.on(store.locations(), store.features());
        FeatureCommit commit = FeatureCommit.on(store);
        return (key, setup) -> Retry.onConflict(
                () -> lookup.byKey(key).flatMap(placed -> commit.save(placed.location(), placed.feature(), setup)));
    }
}
