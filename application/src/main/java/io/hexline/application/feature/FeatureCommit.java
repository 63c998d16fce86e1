package io.hexline.application.feature;

import static io.vavr.API.For;

import com.google.common.collect.ImmutableList;
import io.hexline.application.failure.Failure;
import io.hexline.application.number.NumberAssignment;
import io.hexline.application.number.NumberAssignment.Reach;
import io.hexline.application.number.NumberAssignment.Wish;
import io.hexline.application.store.Features;
import io.hexline.application.store.Store;
import io.hexline.application.store.UnitOfWork;
import io.hexline.application.store.Write;
import io.hexline.domain.location.Feature;
import io.hexline.domain.location.Location;
import io.hexline.domain.value.Id.PersonId;
import io.hexline.domain.value.Version;
import io.vavr.control.Either;
import java.util.List;
import java.util.Optional;
import java.util.Set;

/** Commits features together with the numbers that become theirs, or are theirs no more. */
record FeatureCommit(Features features, NumberAssignment numbers, FeatureMembers members, UnitOfWork unitOfWork) {

    static FeatureCommit on(Store store) {
        return new FeatureCommit(
                store.features(),
                new NumberAssignment(store.numbers(), store.extensions()),
                new FeatureMembers(store.people()),
                store.unitOfWork());
    }

    /** The feature of the location as the setup wants it. */
    Either<Failure, Feature> save(Location location, Feature today, FeatureSetup setup) {
        return For(
                        reach(location, today, new Wish(setup.number(), setup.extension())),
                        reach -> members.wanted(location.org(), today, setup),
                        (reach, belonging) -> named(location, changed(today, setup, reach, belonging)),
                        (reach, belonging, after) -> commit(location, today, after))
                .yield((reach, belonging, after, saved) -> after);
    }

    private Either<Failure, Reach> reach(Location location, Feature today, Wish wish) {
        String kind = FeatureKey.words(today.type());
        Reach now = new Reach(today.number(), today.extension());
        return today.version().equals(Version.NEW)
                ? numbers.wanted(location, kind, today.id(), now, wish)
                : numbers.changed(location, kind, today.id(), now, wish);
    }

    private static Feature changed(Feature today, FeatureSetup setup, Reach reach, Set<PersonId> belonging) {
        return today.describedAs(
                        setup.name().orElse(today.name()), today.settings().changed(setup.settings()))
                .with(
                        reach.extension(),
                        reach.number(),
                        belonging,
                        setup.operator().applyTo(today.operator()));
    }

    private Either<Failure, Feature> named(Location location, Feature after) {
        return Failure.orTrouble(features.named(location.id(), after.type(), after.name()))
                .filterOrElse(
                        found -> found.filter(other -> !other.id().equals(after.id()))
                                .isEmpty(),
                        found -> new Failure.NotPossible(location.name() + " has a " + FeatureKey.words(after.type())
                                + " of the name " + after.name()))
                .mapTo(after);
    }

    /** Only at a location that is still as it was read: it can lose its calling meanwhile. */
    private Either<Failure, Integer> commit(Location location, Feature today, Feature after) {
        return numbers.handOver(after.owner(), today.number(), after.number())
                .flatMap(handedOver ->
                        commit(handedOver, new Write.ExpectLocation(location), new Write.PutFeature(after)));
    }

    Either<Failure, Feature> remove(Feature today) {
        return numbers.handOver(today.owner(), today.number(), Optional.empty())
                .flatMap(handedOver -> commit(handedOver, new Write.RemoveFeature(today)))
                .mapTo(today);
    }

    private Either<Failure, Integer> commit(List<Write> before, Write... last) {
        return Failure.orTrouble(unitOfWork.commit(
                ImmutableList.<Write>builder().addAll(before).add(last).build()));
    }
}
