package io.hexline.inmemory.read;

import io.hexline.application.store.FeatureFilter;
import io.hexline.application.store.FeatureFilter.FeaturePageKey;
import io.hexline.application.store.LocationFilter;
import io.hexline.application.store.LocationFilter.LocationPageKey;
import io.hexline.domain.location.Feature;
import io.hexline.domain.location.Location;
import io.hexline.domain.value.Id.LocationId;
import io.hexline.inmemory.index.NameIndex.FeatureGroup;
import io.hexline.inmemory.state.StoreState;
import java.util.Optional;
import java.util.stream.Stream;

/** One search for features: location by location, beginning with the one where the last page ended. */
record FeatureSearch(StoreState state, FeatureFilter filter, Optional<FeaturePageKey> after) {

    /** In the order of {@link FeaturePageKey}; lazily. */
    Stream<Feature> found() {
        return Stream.concat(begun(), locations())
                .filter(filter::isThere)
                .flatMap(this::at)
                .filter(filter::fits);
    }

    private Stream<Feature> at(LocationId location) {
        FeatureGroup there = new FeatureGroup.At(location);
        Optional<FeaturePageKey> last = after.filter(place -> place.location().equals(location));
        return last.map(place -> state.features()
                        .select(index -> index.from(there, place.name()))
                        .filter(feature -> FeaturePageKey.ORDER.compare(FeaturePageKey.of(feature), place) > 0))
                .orElseGet(() -> state.features().select(index -> index.members(there)));
    }

    private Stream<LocationId> begun() {
        return after.map(FeaturePageKey::location).filter(this::isOurs).stream();
    }

    /** The one that is meant, or all of the organization; those behind the last page. */
    private Stream<LocationId> locations() {
        return filter.location()
                .map(only -> Stream.of(only)
                        .filter(this::isOurs)
                        .filter(place -> after.filter(
                                        last -> last.location().value().compareTo(place.value()) >= 0)
                                .isEmpty()))
                .orElseGet(() -> state.locations()
                        .index()
                        .candidates(everywhere(), after.map(place -> new LocationPageKey("", place.location()))));
    }

    private LocationFilter everywhere() {
        return new LocationFilter(filter.org(), filter.within(), Optional.empty(), false, LocationFilter.Sort.BY_ID);
    }

    private boolean isOurs(LocationId location) {
        return state.locations().find(location).map(Location::org).equals(Optional.of(filter.org()));
    }
}
