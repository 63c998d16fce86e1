package io.hexline.application.feature;

import static io.vavr.API.For;

import com.google.common.collect.ImmutableList;
import com.google.common.collect.Lists;
import com.google.common.collect.Streams;
import io.hexline.application.failure.Failure;
import io.hexline.application.feature.FeatureMembers.Party;
import io.hexline.application.feature.FeatureSetup.WishedNumber;
import io.hexline.application.number.NumberAssignment;
import io.hexline.application.number.NumberAssignment.Reach;
import io.hexline.application.number.NumberAssignment.Wish;
import io.hexline.application.store.Features;
import io.hexline.application.store.Store;
import io.hexline.application.store.UnitOfWork;
import io.hexline.application.store.Write;
import io.hexline.domain.location.Feature;
import io.hexline.domain.location.Feature.FurtherNumber;
import io.hexline.domain.location.Location;
import io.hexline.domain.value.PhoneNumber;
import io.hexline.domain.value.Version;
import io.vavr.control.Either;
import java.util.List;
import java.util.Set;
import java.util.stream.Collectors;

/** Commits features together with the numbers that become theirs, or are theirs no more. */
record FeatureCommit(Features features, NumberAssignment numbers, FeatureMembers members, UnitOfWork unitOfWork) {

    static FeatureCommit on(Store store) {
        return new FeatureCommit(
                store.features(),
                new NumberAssignment(store.numbers(), store.extensions()),
                new FeatureMembers(store.people(), store.lineHolders()),
                store.unitOfWork());
    }

    /** The feature of the location as the setup wants it. */
    Either<Failure, Feature> save(Location location, Feature today, FeatureSetup setup) {
        return For(
                        reach(location, today, new Wish(setup.number(), setup.extension())),
                        reach -> members.wanted(location.org(), today, setup),
                        (reach, party) -> alternates(location, today, setup, reach),
                        (reach, party, alternates) -> named(
                                location, changed(today, setup, reach, party).with(party.further(alternates))),
                        (reach, party, alternates, after) -> commit(location, today, after))
                .yield((reach, party, alternates, after, saved) -> after);
    }

    /** Its further numbers, of which none is its own or stands twice. */
    private Either<Failure, List<FurtherNumber>> alternates(
            Location location, Feature today, FeatureSetup setup, Reach reach) {
        List<WishedNumber> wanted = setup.alternates().orElse(List.of());
        return (setup.alternates().isEmpty()
                        ? Either.<Failure, List<FurtherNumber>>right(
                                today.further().alternates())
                        : numbers.further(
                                        location,
                                        today.id(),
                                        today.numbers(),
                                        Lists.transform(wanted, WishedNumber::number))
                                .map(meant -> rings(wanted, meant)))
                .filterOrElse(
                        alternates -> areDistinct(reach, alternates),
                        alternates -> new Failure.Invalid("A number of the " + FeatureKey.words(today.type())
                                + " stands twice: each can be its phone number or one of its alternate numbers."));
    }

    private static List<FurtherNumber> rings(List<WishedNumber> wanted, List<PhoneNumber> meant) {
        return Streams.zip(meant.stream(), wanted.stream(), (number, wish) -> new FurtherNumber(number, wish.ring()))
                .toList();
    }

    private static boolean areDistinct(Reach reach, List<FurtherNumber> alternates) {
        Set<PhoneNumber> different =
                alternates.stream().map(FurtherNumber::number).collect(Collectors.toSet());
        return different.size() == alternates.size()
                && reach.number().filter(different::contains).isEmpty();
    }

    private Either<Failure, Reach> reach(Location location, Feature today, Wish wish) {
        String kind = FeatureKey.words(today.type());
        Reach now = new Reach(today.number(), today.extension());
        return today.version().equals(Version.NEW)
                ? numbers.wanted(location, kind, today.id(), now, wish)
                : numbers.changed(location, kind, today.id(), now, wish);
    }

    private static Feature changed(Feature today, FeatureSetup setup, Reach reach, Party party) {
        return today.describedAs(
                        setup.name().orElse(today.name()), today.settings().changed(setup.settings()))
                .with(
                        reach.extension(),
                        reach.number(),
                        party.members(),
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
        return numbers.handOver(after.owner(), today.numbers(), after.numbers())
                .flatMap(handedOver ->
                        commit(handedOver, new Write.ExpectLocation(location), new Write.PutFeature(after)));
    }

    Either<Failure, Feature> remove(Feature today) {
        return numbers.handOver(today.owner(), today.numbers(), List.of())
                .flatMap(handedOver -> commit(handedOver, new Write.RemoveFeature(today)))
                .mapTo(today);
    }

    private Either<Failure, Integer> commit(List<Write> before, Write... last) {
        return Failure.orTrouble(unitOfWork.commit(
                ImmutableList.<Write>builder().addAll(before).add(last).build()));
    }
}
