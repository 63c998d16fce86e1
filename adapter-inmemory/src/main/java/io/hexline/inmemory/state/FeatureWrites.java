package io.hexline.inmemory.state;

import static io.hexline.inmemory.state.CommittedState.WriteApplier.known;

import io.hexline.application.failure.PortFailure;
import io.hexline.domain.location.Feature;
import io.hexline.domain.location.Location;
import io.hexline.domain.value.Id.FeatureId;
import io.vavr.control.Either;
import java.util.Optional;

/** Writes of features. */
final class FeatureWrites {

    private FeatureWrites() {}

    static Either<PortFailure, StoreState> put(StoreState state, Feature feature) {
        Optional<Location> location = state.locations().find(feature.location());
        boolean membersCall = feature.members().stream().allMatch(state.subscribers()::has);
        StoreState left = withoutExtension(state, feature.id());
        return known(location.isPresent(), "location of feature " + feature.id())
                .flatMap(sound -> known(membersCall, "member of feature " + feature.id()))
                .flatMap(sound -> left.features().put(feature))
                .map(left::withFeatures)
                .flatMap(put -> put.extensions()
                        .with(location.orElseThrow().org(), feature)
                        .map(put::withExtensions));
    }

    /** The state in which the extension of the feature is free. */
    static StoreState withoutExtension(StoreState state, FeatureId id) {
        return state.features()
                .find(id)
                .flatMap(known -> state.locations()
                        .find(known.location())
                        .map(location -> state.extensions().without(location.org(), known)))
                .map(state::withExtensions)
                .orElse(state);
    }
}
