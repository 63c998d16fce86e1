package io.hexline.inmemory.state;

import static io.hexline.inmemory.state.CommittedState.WriteApplier.known;

import io.hexline.application.failure.PortFailure;
import io.hexline.domain.location.Feature;
import io.hexline.domain.location.Location;
import io.hexline.domain.value.Id.FeatureId;
import io.hexline.inmemory.index.NameIndex.FeatureGroup;
import io.hexline.inmemory.index.NameIndex.NumberGroup;
import io.vavr.control.Either;
import java.util.Optional;

/** Writes of features. */
final class FeatureWrites {

    private FeatureWrites() {}

    static Either<PortFailure, StoreState> put(StoreState state, Feature feature) {
        Optional<Location> location = state.locations().find(feature.location());
        boolean membersCall = feature.members().stream().allMatch(state.subscribers()::has);
        boolean ownName = state.features()
                .index()
                .members(new FeatureGroup.Called(feature.location(), feature.type(), feature.name()))
                .allMatch(feature.id()::equals);
        StoreState left = withoutExtension(state, feature.id());
        return known(location.isPresent(), "location of feature " + feature.id())
                .flatMap(sound -> known(membersCall, "member of feature " + feature.id()))
                .flatMap(sound -> known(ownName, "name of feature " + feature.id()))
                .flatMap(sound -> left.features().put(feature))
                .map(left::withFeatures)
                .flatMap(put -> put.extensions()
                        .with(location.orElseThrow().org(), feature)
                        .map(put::withExtensions));
    }

    static Either<PortFailure, StoreState> remove(StoreState state, Feature feature) {
        boolean numberless = state.numbers().index().count(NumberGroup.OwnedBy.of(feature.id())) == 0;
        StoreState left = withoutExtension(state, feature.id());
        return known(numberless, "number of feature " + feature.id())
                .flatMap(sound -> left.features().remove(feature))
                .map(left::withFeatures);
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
