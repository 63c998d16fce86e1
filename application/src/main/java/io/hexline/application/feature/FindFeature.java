package io.hexline.application.feature;

import com.google.common.collect.ImmutableList;
import io.hexline.application.failure.Failure;
import io.hexline.application.feature.ListFeatures.FeatureView;
import io.hexline.application.store.Store;
import io.hexline.domain.user.Lines;
import io.hexline.domain.user.Person.PersonName;
import io.hexline.domain.value.Id.PersonId;
import io.vavr.control.Either;
import java.util.List;
import java.util.Optional;

/** Shows one feature with its members. */
public interface FindFeature {

    /** The feature; {@link Failure.NotFound} where there is none of this type and id at the location. */
    Either<Failure, FeatureDetails> byKey(FeatureKey key);

    static FindFeature on(Store store) {
        return new FindFeatureService(
                FeatureLookup.on(store.locations(), store.features()),
                store.people(),
                store.locations(),
                store.numbers());
    }

    /** A feature with those who belong to it, in their order. */
    record FeatureDetails(FeatureView view, List<Member> members) {

        public FeatureDetails {
            members = ImmutableList.copyOf(members);
        }
    }

    /**
     * Somebody who belongs to a feature.
     *
     * @param routingPrefix that of the location from where it calls
     */
    record Member(PersonId id, PersonName name, Lines lines, Optional<String> routingPrefix) {}
}
