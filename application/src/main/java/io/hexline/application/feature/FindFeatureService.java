package io.hexline.application.feature;

import static io.vavr.API.For;

import com.google.common.collect.Sets;
import io.hexline.application.failure.Failure;
import io.hexline.application.feature.FeatureLookup.Placed;
import io.hexline.application.feature.ListFeatures.FeatureView;
import io.hexline.application.store.Numbers;
import io.hexline.domain.location.Feature;
import io.hexline.domain.number.InventoryNumber.NumberType;
import io.hexline.domain.value.Id;
import io.hexline.domain.value.PhoneNumber;
import io.vavr.control.Either;
import java.util.List;
import java.util.Map;
import java.util.Set;

record FindFeatureService(FeatureLookup lookup, MemberViews members, Numbers numbers) implements FindFeature {

    @Override
    public Either<Failure, FeatureDetails> byKey(FeatureKey key) {
        return For(
                        lookup.byKey(key),
                        placed -> Failure.orTrouble(ListFeaturesService.types(numbers, List.of(placed.feature()))),
                        (placed, types) -> Failure.orTrouble(members.of(key.org(), all(placed.feature()))))
                .yield(FindFeatureService::details);
    }

    private static Set<Id> all(Feature feature) {
        return Sets.union(feature.people(), feature.lines());
    }

    private static FeatureDetails details(Placed placed, Map<PhoneNumber, NumberType> types, Map<Id, Member> known) {
        Feature feature = placed.feature();
        return new FeatureDetails(
                new FeatureView(feature, placed.location(), feature.number().map(types::get)),
                some(Sets.union(feature.members(), feature.further().lines()), known),
                some(feature.further().originators(), known),
                types);
    }

    private static List<Member> some(Set<? extends Id> ids, Map<Id, Member> known) {
        return ids.stream().filter(known::containsKey).map(known::get).toList();
    }
}
