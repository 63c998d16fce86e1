package io.hexline.application.feature;

import static io.vavr.API.For;

import io.hexline.application.failure.Failure;
import io.hexline.application.location.FindLocation;
import io.hexline.application.store.Features;
import io.hexline.application.store.Locations;
import io.hexline.domain.location.Feature;
import io.hexline.domain.location.Location;
import io.hexline.domain.value.Id.LocationId;
import io.hexline.domain.value.Id.OrgId;
import io.vavr.control.Either;

/** Finds features where they are said to be. */
record FeatureLookup(FindLocation find, Features features) {

    static FeatureLookup on(Locations locations, Features features) {
        return new FeatureLookup(FindLocation.on(locations), features);
    }

    /** A feature at its location. */
    record Placed(Feature feature, Location location) {}

    /** The location, where it is enabled for calling. */
    Either<Failure, Location> location(OrgId org, LocationId id) {
        return find.byId(org, id)
                .filterOrElse(
                        location -> location.calling().isPresent(),
                        location -> new Failure.NotFound("calling location", location.id()));
    }

    Either<Failure, Placed> byKey(FeatureKey key) {
        return For(location(key.org(), key.location()), location -> feature(key))
                .yield((location, feature) -> new Placed(feature, location));
    }

    private Either<Failure, Feature> feature(FeatureKey key) {
        return Failure.orTrouble(features.find(key.id()))
                .filterOrElse(
                        found -> found.filter(feature -> feature.type() == key.type()
                                        && feature.location().equals(key.location()))
                                .isPresent(),
                        found -> key.notFound())
                .map(found -> found.orElseThrow());
    }
}
