package io.hexline.inmemory.state;

import static io.hexline.inmemory.state.CommittedState.WriteApplier.known;

import io.hexline.application.failure.PortFailure;
import io.hexline.application.store.Write;
import io.hexline.domain.location.Feature;
import io.hexline.domain.location.Location;
import io.hexline.domain.user.LineHolder;
import io.hexline.domain.value.Id;
import io.hexline.domain.value.Id.FeatureId;
import io.hexline.inmemory.index.NameIndex.FeatureGroup;
import io.hexline.inmemory.index.NumberGroup;
import io.vavr.control.Either;
import java.util.Optional;
import java.util.Set;

/** Writes of features, and of workspaces and virtual lines. */
final class FeatureWrites {

    /** The writes of what gives up an extension and is no subscriber. */
    static final Set<Class<? extends Write>> KINDS = Set.of(
            Write.PutFeature.class, Write.RemoveFeature.class, Write.PutLineHolder.class, Write.RemoveLineHolder.class);

    private FeatureWrites() {}

    /** The state in which the extension of what is written is free. */
    static StoreState withoutExtension(StoreState state, Write write) {
        if (write instanceof Write.OfFeature written) {
            return withoutExtension(state, written.feature().id());
        }
        if (write instanceof Write.PutLineHolder written) {
            return withoutExtension(state, written.holder());
        }
        return write instanceof Write.RemoveLineHolder written ? withoutExtension(state, written.holder()) : state;
    }

    static Either<PortFailure, StoreState> put(StoreState state, Feature feature) {
        Optional<Location> location = state.locations().find(feature.location());
        boolean membersCall = feature.people().stream().allMatch(state.subscribers()::has);
        boolean linesCall = feature.lines().stream().allMatch(line -> calls(state, line));
        boolean ownName = state.features()
                .index()
                .members(new FeatureGroup.Called(feature.location(), feature.type(), feature.name()))
                .allMatch(feature.id()::equals);
        StoreState left = withoutExtension(state, feature.id());
        return known(location.isPresent(), "location of feature " + feature.id())
                .flatMap(sound -> known(membersCall, "member of feature " + feature.id()))
                .flatMap(sound -> known(linesCall, "workspace or virtual line of feature " + feature.id()))
                .flatMap(sound -> known(ownName, "name of feature " + feature.id()))
                .flatMap(sound -> left.features().put(feature))
                .map(left::withFeatures)
                .flatMap(put -> put.extensions()
                        .with(location.orElseThrow().org(), feature)
                        .map(put::withExtensions));
    }

    static Either<PortFailure, StoreState> leave(StoreState state, Write.LeaveFeature write) {
        return state.features()
                .find(write.feature())
                .map(feature -> put(state, feature.withoutMember(write.member())))
                .orElse(Either.right(state));
    }

    static Either<PortFailure, StoreState> remove(StoreState state, Feature feature) {
        boolean numberless = state.numbers().index().count(NumberGroup.OwnedBy.of(feature.id())) == 0;
        StoreState left = withoutExtension(state, feature.id());
        return known(numberless, "number of feature " + feature.id())
                .flatMap(sound -> left.features().remove(feature))
                .map(left::withFeatures);
    }

    private static boolean calls(StoreState state, Id line) {
        return state.lineHolders()
                .find(line.value())
                .filter(holder -> holder.id().equals(line) && holder.location().isPresent())
                .isPresent();
    }

    private static boolean isInFeatures(StoreState state, LineHolder holder) {
        return state.features().index().count(new FeatureGroup.WithLine(holder.id())) > 0;
    }

    static Either<PortFailure, StoreState> put(StoreState state, LineHolder holder) {
        boolean isFree = holder.location().isPresent() || !isInFeatures(state, holder);
        boolean located = holder.location().map(state.locations()::has).orElse(true);
        StoreState left = withoutExtension(state, holder);
        return known(state, holder.org())
                .flatMap(sound -> known(located, "location of " + holder.id()))
                .flatMap(sound -> known(isFree, "feature of " + holder.id()))
                .flatMap(sound -> left.lineHolders().put(holder))
                .map(left::withLineHolders)
                .flatMap(put -> known(isCovered(put, holder), "units of the license of " + holder.id())
                        .mapTo(put))
                .flatMap(put -> put.extensions().with(holder).map(put::withExtensions));
    }

    private static boolean isCovered(StoreState state, LineHolder holder) {
        return holder.license()
                .filter(license -> PeopleWrites.isOverdrawn(state, holder.org(), license))
                .isEmpty();
    }

    static Either<PortFailure, StoreState> remove(StoreState state, LineHolder holder) {
        boolean numberless = state.numbers().index().count(NumberGroup.OwnedBy.of(holder.id())) == 0;
        StoreState left = withoutExtension(state, holder);
        return known(numberless, "number of " + holder.id())
                .flatMap(sound -> known(!isInFeatures(state, holder), "feature of " + holder.id()))
                .flatMap(sound -> left.lineHolders().remove(holder))
                .map(left::withLineHolders);
    }

    private static StoreState withoutExtension(StoreState state, LineHolder holder) {
        return state.lineHolders()
                .find(holder.id().value())
                .map(known -> state.withExtensions(state.extensions().without(known)))
                .orElse(state);
    }

    private static StoreState withoutExtension(StoreState state, FeatureId id) {
        return state.features()
                .find(id)
                .flatMap(known -> state.locations()
                        .find(known.location())
                        .map(location -> state.extensions().without(location.org(), known)))
                .map(state::withExtensions)
                .orElse(state);
    }
}
