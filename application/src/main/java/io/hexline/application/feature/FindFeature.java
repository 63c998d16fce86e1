package io.hexline.application.feature;

import com.google.common.collect.ImmutableList;
import com.google.common.collect.ImmutableMap;
import io.hexline.application.failure.Failure;
import io.hexline.application.feature.ListFeatures.FeatureView;
import io.hexline.application.store.Store;
import io.hexline.domain.number.InventoryNumber.NumberType;
import io.hexline.domain.user.Lines;
import io.hexline.domain.user.Person.PersonName;
import io.hexline.domain.value.Id;
import io.hexline.domain.value.PhoneNumber;
import io.vavr.control.Either;
import java.util.List;
import java.util.Map;
import java.util.Optional;

/** Shows one feature with its members. */
public interface FindFeature {

    /** The feature; {@link Failure.NotFound} where there is none of this type and id at the location. */
    Either<Failure, FeatureDetails> byKey(FeatureKey key);

    static FindFeature on(Store store) {
        return new FindFeatureService(
                FeatureLookup.on(store.locations(), store.features()),
                new MemberViews(store.people(), store.lineHolders(), store.locations()),
                store.numbers());
    }

    /**
     * A feature with those who belong to it, and who page with it, in their order.
     *
     * @param types of its numbers, as far as the inventory has them
     */
    record FeatureDetails(
            FeatureView view, List<Member> members, List<Member> originators, Map<PhoneNumber, NumberType> types) {

        public FeatureDetails {
            members = ImmutableList.copyOf(members);
            originators = ImmutableList.copyOf(originators);
            types = ImmutableMap.copyOf(types);
        }
    }

    /**
     * Somebody or something that belongs to a feature, or pages with it.
     *
     * @param id of a person, a workspace or a virtual line
     * @param name the person's; empty for what is nobody
     * @param routingPrefix that of the location from where it calls
     */
    record Member(Id id, String displayName, Optional<PersonName> name, Lines lines, Optional<String> routingPrefix) {}
}
