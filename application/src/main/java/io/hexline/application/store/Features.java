package io.hexline.application.store;

import io.hexline.application.failure.PortFailure;
import io.hexline.application.store.FeatureFilter.FeaturePageKey;
import io.hexline.domain.location.Feature;
import io.hexline.domain.number.InventoryNumber.NumberOwner.FeatureType;
import io.hexline.domain.user.Subscriber;
import io.hexline.domain.value.Id;
import io.hexline.domain.value.Id.FeatureId;
import io.hexline.domain.value.Id.LocationId;
import io.vavr.control.Either;
import java.util.List;
import java.util.Optional;

/** The features of locations, such as hunt groups and auto attendants. */
public interface Features {

    /**
     * The features in which the subscriber takes part: of which it is a member, or with which it pages, at whatever location,
     * and the auto attendants of its location that transfer to an extension of it; by their names.
     */
    Either<PortFailure, List<Feature>> of(Subscriber subscriber);

    /**
     * The features to which the workspace or virtual line belongs, or with which it pages; by their names.
     *
     * @param line its id
     */
    Either<PortFailure, List<Feature>> with(Id line);

    Either<PortFailure, Optional<Feature>> find(FeatureId id);

    /** The feature of this type and name at the location; stores keep a location from having more than one. */
    Either<PortFailure, Optional<Feature>> named(LocationId location, FeatureType type, String name);

    /**
     * The first features to which the filter applies, in the order of {@link FeaturePageKey}.
     *
     * @param after what they follow, which need not be there any more; empty from the beginning
     * @param skip how many to leave out then; 0 or more
     * @param max how many at most
     */
    Either<PortFailure, List<Feature>> list(FeatureFilter filter, Optional<FeaturePageKey> after, int skip, int max);
}
