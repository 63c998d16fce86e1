package io.hexline.application;

import io.hexline.application.feature.CreateFeature;
import io.hexline.application.feature.FindAgent;
import io.hexline.application.feature.FindFeature;
import io.hexline.application.feature.ListFeatures;
import io.hexline.application.feature.RemoveFeature;
import io.hexline.application.feature.UpdateFeature;
import io.hexline.application.store.Store;

/** What can be done about features of locations, such as hunt groups. */
public record FeatureUseCases(
        FindFeature findFeature,
        FindAgent findAgent,
        ListFeatures listFeatures,
        CreateFeature createFeature,
        UpdateFeature updateFeature,
        RemoveFeature removeFeature) {

    static FeatureUseCases on(Store store) {
        return new FeatureUseCases(
                FindFeature.on(store),
                FindAgent.on(store),
                ListFeatures.on(store.features(), store.locations(), store.numbers()),
                CreateFeature.on(store),
                UpdateFeature.on(store),
                RemoveFeature.on(store));
    }
}
