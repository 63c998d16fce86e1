package io.hexline.application.line;

import static io.vavr.API.For;

import com.google.common.collect.ImmutableList;
import com.google.common.collect.Lists;
import io.hexline.application.failure.Failure;
import io.hexline.application.location.FindLocation;
import io.hexline.application.number.NumberAssignment;
import io.hexline.application.number.NumberAssignment.Reach;
import io.hexline.application.number.NumberAssignment.Wish;
import io.hexline.application.store.Features;
import io.hexline.application.store.People;
import io.hexline.application.store.Store;
import io.hexline.application.store.UnitOfWork;
import io.hexline.application.store.Write;
import io.hexline.domain.location.Location;
import io.hexline.domain.user.LineHolder;
import io.hexline.domain.user.Lines;
import io.hexline.domain.value.Id.LicenseId;
import io.hexline.domain.value.Id.LocationId;
import io.hexline.domain.value.Id.PersonId;
import io.hexline.domain.value.Id.WorkspaceId;
import io.vavr.control.Either;
import java.util.List;
import java.util.Optional;

/** Commits workspaces and virtual lines together with the numbers that become theirs, or are theirs no more. */
record LineCommit(
        FindLocation find,
        NumberAssignment numbers,
        LineLicense licenses,
        People people,
        Features features,
        UnitOfWork unitOfWork) {

    static LineCommit on(Store store) {
        return new LineCommit(
                FindLocation.on(store.locations()),
                new NumberAssignment(store.numbers(), store.extensions()),
                new LineLicense(store.licenses()),
                store.people(),
                store.features(),
                store.unitOfWork());
    }

    /** As the setup wants it. */
    Either<Failure, LineView> save(LineHolder today, LineSetup setup) {
        return For(
                        location(today, setup),
                        location -> reach(location, today, setup),
                        (location, reach) -> license(location, today, setup),
                        (location, reach, license) -> commit(
                                location,
                                today,
                                after(location, reach, today, setup).holding(license)))
                .yield((location, reach, license, after) -> new LineView(after, location));
    }

    /** Whoever does not call needs none. */
    private Either<Failure, Optional<LicenseId>> license(
            Optional<Location> location, LineHolder today, LineSetup setup) {
        return location.isPresent() ? licenses.of(today, setup) : Either.right(Optional.empty());
    }

    private static LineHolder after(Optional<Location> location, Reach reach, LineHolder today, LineSetup setup) {
        return today.describedAs(
                        setup.name().orElse(today.displayName()),
                        today.settings().changed(setup.settings()))
                .reachedAt(location.map(Location::id), lines(location, reach, today));
    }

    private static Lines lines(Optional<Location> location, Reach reach, LineHolder today) {
        return location.isEmpty() ? Lines.NONE : today.lines().withPrimary(reach.extension(), reach.number());
    }

    /** Where it calls from then; whatever calls stays where it is. */
    private Either<Failure, Optional<Location>> location(LineHolder today, LineSetup setup) {
        Optional<LocationId> wanted = setup.location().applyTo(today.location());
        if (wanted.isPresent() && today.location().isPresent() && !wanted.equals(today.location())) {
            return Either.left(new Failure.NotPossible(today.displayName() + " calls from another location already"));
        }
        return wanted.map(id -> find.byId(today.org(), id)
                        .filterOrElse(
                                location -> location.calling().isPresent(),
                                location -> new Failure.NotFound("calling location", id))
                        .map(Optional::of))
                .orElseGet(() -> Either.right(Optional.empty()));
    }

    private Either<Failure, Reach> reach(Optional<Location> location, LineHolder today, LineSetup setup) {
        Reach now = new Reach(today.lines().number(), today.lines().extension());
        Wish wish = new Wish(setup.number(), setup.extension());
        boolean calls = today.location().isPresent();
        return location.map(place -> calls
                        ? numbers.changed(place, kind(today), today.id(), now, wish)
                        : numbers.wanted(place, kind(today), today.id(), now, wish))
                .orElseGet(() -> Either.right(Reach.NONE));
    }

    private static String kind(LineHolder holder) {
        return holder.id() instanceof WorkspaceId ? "workspace that calls" : "virtual line";
    }

    /** Only at a location that is still as it was read: it can lose its calling meanwhile. */
    private Either<Failure, LineHolder> commit(Optional<Location> location, LineHolder today, LineHolder after) {
        ImmutableList.Builder<Write> last = ImmutableList.builder();
        location.ifPresent(known -> last.add(new Write.ExpectLocation(known)));
        last.add(new Write.PutLineHolder(after));
        return numbers.handOver(
                        after.owner(), today.lines().numbers(), after.lines().numbers())
                .flatMap(handedOver -> left(today, after).flatMap(left -> commit(handedOver, left, last.build())))
                .mapTo(after);
    }

    Either<Failure, LineHolder> remove(LineHolder today) {
        return Failure.orTrouble(people.linkedTo(new PersonId(today.id().value()), Optional.empty(), 1))
                .filterOrElse(
                        List::isEmpty,
                        guests ->
                                new Failure.NotPossible("Somebody is a guest at the device of " + today.displayName()))
                .flatMap(nobody -> numbers.handOver(today.owner(), today.lines().numbers(), List.of()))
                .flatMap(handedOver -> left(today)
                        .flatMap(left -> commit(handedOver, left, List.of(new Write.RemoveLineHolder(today)))))
                .mapTo(today);
    }

    /** Whatever does not call any more belongs to no feature. */
    private Either<Failure, List<Write>> left(LineHolder today, LineHolder after) {
        return today.location().isPresent() && after.location().isEmpty() ? left(today) : Either.right(List.of());
    }

    private Either<Failure, List<Write>> left(LineHolder today) {
        return Failure.orTrouble(features.with(today.id()))
                .map(found -> Lists.transform(found, feature -> new Write.PutFeature(feature.without(today.id()))));
    }

    private Either<Failure, Integer> commit(List<Write> before, List<Write> between, List<Write> last) {
        return Failure.orTrouble(unitOfWork.commit(ImmutableList.<Write>builder()
                .addAll(before)
                .addAll(between)
                .addAll(last)
                .build()));
    }
}
