package io.hexline.application.feature;

import io.hexline.application.failure.Failure;
import io.hexline.application.store.FeatureFilter;
import io.hexline.application.store.FeatureFilter.FeaturePageKey;
import io.hexline.application.store.Features;
import io.hexline.application.store.Locations;
import io.hexline.application.store.Numbers;
import io.hexline.domain.location.Feature;
import io.hexline.domain.location.Location;
import io.hexline.domain.number.InventoryNumber.NumberType;
import io.vavr.control.Either;
import java.util.List;
import java.util.Optional;

/** Lists the features of an organization that are of one type. */
public interface ListFeatures {

    /**
     * The first features to which the filter applies, in the order of {@link FeaturePageKey}.
     *
     * @param after what they follow, which need not be there any more; empty from the beginning
     * @param skip how many to leave out then; 0 or more
     * @param max how many at most
     */
    Either<Failure, List<FeatureView>> handle(FeatureFilter filter, Optional<FeaturePageKey> after, int skip, int max);

    static ListFeatures on(Features features, Locations locations, Numbers numbers) {
        return new ListFeaturesService(features, locations, numbers);
    }

    /**
     * A feature as people want to see it.
     *
     * @param numberType of its number; empty where it has none, or the inventory does not
     */
    record FeatureView(Feature feature, Location location, Optional<NumberType> numberType) {}
}
