package io.hexline.application.feature;

import static io.vavr.API.For;

import com.google.common.collect.ImmutableList;
import com.google.common.collect.ImmutableSet;
import io.hexline.application.failure.Failure;
import io.hexline.application.store.Extensions;
import io.hexline.application.store.Features;
import io.hexline.application.store.Numbers;
import io.hexline.application.store.Store;
import io.hexline.application.store.UnitOfWork;
import io.hexline.application.store.Write;
import io.hexline.domain.location.Feature;
import io.hexline.domain.location.Location;
import io.hexline.domain.number.InventoryNumber;
import io.hexline.domain.value.PhoneNumber;
import io.vavr.control.Either;
import java.util.List;
import java.util.Optional;
import java.util.stream.Stream;

/** Commits features together with the numbers that become theirs, or are theirs no more. */
record FeatureCommit(
        Features features, FeatureLines lines, FeatureMembers members, Numbers numbers, UnitOfWork unitOfWork) {

    static FeatureCommit on(Store store) {
        Numbers numbers = store.numbers();
        Extensions extensions = store.extensions();
        return new FeatureCommit(
                store.features(),
                new FeatureLines(numbers, extensions),
                new FeatureMembers(store.people()),
                numbers,
                store.unitOfWork());
    }

    /** The feature of the location as the setup wants it. */
    Either<Failure, Feature> save(Location location, Feature today, FeatureSetup setup) {
        return For(
                        lines.wanted(location, today, setup),
                        reached -> members.wanted(location.org(), today, setup),
                        (reached, belonging) -> Either.<Failure, Feature>right(today.describedAs(
                                        setup.name().orElse(today.name()),
                                        today.settings().changed(setup.settings()))
                                .with(
                                        reached.extension(),
                                        reached.number(),
                                        belonging,
                                        setup.operator().applyTo(today.operator()))),
                        (reached, belonging, after) -> hasOwnName(location, after),
                        (reached, belonging, after, named) -> commit(today, after))
                .yield((reached, belonging, after, named, saved) -> after);
    }

    private Either<Failure, Boolean> hasOwnName(Location location, Feature after) {
        return Failure.orTrouble(features.named(location.id(), after.type(), after.name()))
                .filterOrElse(
                        found -> found.filter(other -> !other.id().equals(after.id()))
                                .isEmpty(),
                        found -> new Failure.NotPossible(location.name() + " has a " + FeatureKey.words(after.type())
                                + " of the name " + after.name()))
                .mapTo(true);
    }

    Either<Failure, Feature> remove(Feature today) {
        return For(
                        owned(today),
                        owned -> Failure.orTrouble(unitOfWork.commit(ImmutableList.<Write>builder()
                                .addAll(released(owned))
                                .add(new Write.RemoveFeature(today))
                                .build())))
                .yield((owned, written) -> today);
    }

    private Either<Failure, Integer> commit(Feature today, Feature after) {
        return owned(today, after).flatMap(known -> {
            ImmutableList.Builder<Write> writes = ImmutableList.builder();
            writes.addAll(released(known.stream()
                    .filter(number -> !after.number().equals(Optional.of(number.number())))
                    .toList()));
            known.stream()
                    .filter(number -> after.number().equals(Optional.of(number.number())))
                    .filter(number -> !number.owner().equals(Optional.of(after.owner())))
                    .forEach(number -> writes.add(new Write.PutNumber(number.ownedBy(after.owner()))));
            return Failure.orTrouble(
                    unitOfWork.commit(writes.add(new Write.PutFeature(after)).build()));
        });
    }

    /** The numbers of the feature, as it was and will be, that are nobody else's. */
    private Either<Failure, List<InventoryNumber>> owned(Feature... states) {
        ImmutableSet<PhoneNumber> all =
                Stream.of(states).flatMap(feature -> feature.number().stream()).collect(ImmutableSet.toImmutableSet());
        return Failure.orTrouble(numbers.find(all))
                .map(found -> found.stream()
                        .filter(number -> FeatureLines.isFreeFor(states[0], number))
                        .toList());
    }

    private static List<Write> released(List<InventoryNumber> owned) {
        return owned.stream()
                .filter(number -> number.owner().isPresent())
                .<Write>map(number -> new Write.PutNumber(number.released()))
                .toList();
    }
}
