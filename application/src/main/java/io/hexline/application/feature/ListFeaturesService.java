package io.hexline.application.feature;

import static io.vavr.API.For;

import com.google.common.collect.ImmutableMap;
import com.google.common.collect.Maps;
import io.hexline.application.failure.Failure;
import io.hexline.application.failure.PortFailure;
import io.hexline.application.store.FeatureFilter;
import io.hexline.application.store.FeatureFilter.FeaturePageKey;
import io.hexline.application.store.Features;
import io.hexline.application.store.Locations;
import io.hexline.application.store.Numbers;
import io.hexline.domain.location.Feature;
import io.hexline.domain.location.Location;
import io.hexline.domain.number.InventoryNumber;
import io.hexline.domain.number.InventoryNumber.NumberType;
import io.hexline.domain.value.Id.LocationId;
import io.hexline.domain.value.PhoneNumber;
import io.vavr.control.Either;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.stream.Collectors;

record ListFeaturesService(Features features, Locations locations, Numbers numbers) implements ListFeatures {

    @Override
    public Either<Failure, List<FeatureView>> handle(
            FeatureFilter filter, Optional<FeaturePageKey> after, int skip, int max) {
        return Failure.orTrouble(features.list(filter, after, skip, max).flatMap(this::views));
    }

    Either<PortFailure, List<FeatureView>> views(List<Feature> found) {
        return For(locations(found), places -> types(numbers, found))
                .yield((places, types) -> views(found, places, types));
    }

    /** A location that has gone since takes its features along. */
    private static List<FeatureView> views(
            List<Feature> found, Map<LocationId, Location> places, Map<PhoneNumber, NumberType> types) {
        return found.stream()
                .filter(feature -> places.containsKey(feature.location()))
                .map(feature -> new FeatureView(
                        feature,
                        places.get(feature.location()),
                        feature.number().map(types::get)))
                .toList();
    }

    private Either<PortFailure, Map<LocationId, Location>> locations(List<Feature> found) {
        Set<LocationId> ids = found.stream().map(Feature::location).collect(Collectors.toSet());
        return Either.traverseRight(ids, locations::find)
                .map(places -> places.toJavaStream()
                        .flatMap(Optional::stream)
                        .collect(ImmutableMap.toImmutableMap(Location::id, location -> location)));
    }

    /** The types of the numbers that the features have. */
    static Either<PortFailure, Map<PhoneNumber, NumberType>> types(Numbers numbers, List<Feature> found) {
        Set<PhoneNumber> all =
                found.stream().flatMap(feature -> feature.numbers().stream()).collect(Collectors.toSet());
        return numbers.find(all)
                .map(records -> Maps.transformValues(
                        Maps.uniqueIndex(records, InventoryNumber::number), InventoryNumber::type));
    }
}
