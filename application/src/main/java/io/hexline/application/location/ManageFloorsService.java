package io.hexline.application.location;

import static io.vavr.API.For;

import com.google.common.collect.ImmutableList;
import io.hexline.application.failure.Failure;
import io.hexline.application.failure.Failure.Retry;
import io.hexline.application.store.Ids;
import io.hexline.application.store.UnitOfWork;
import io.hexline.application.store.Write;
import io.hexline.domain.location.Floor;
import io.hexline.domain.location.Floor.FloorId;
import io.hexline.domain.location.Location;
import io.hexline.domain.location.Premises;
import io.hexline.domain.value.Id.LocationId;
import io.hexline.domain.value.Id.OrgId;
import io.vavr.control.Either;
import java.util.List;
import java.util.Optional;

record ManageFloorsService(FindLocation find, UnitOfWork unitOfWork, Ids ids) implements ManageFloors {

    @Override
    public Either<Failure, List<Floor>> at(OrgId org, LocationId location) {
        return find.byId(org, location).map(place -> place.premises().floors());
    }

    @Override
    public Either<Failure, Floor> byKey(FloorKey key) {
        return find.byId(key.org(), key.location()).flatMap(place -> floor(place, key.floor()));
    }

    private static Either<Failure, Floor> floor(Location place, FloorId id) {
        return place.premises().floors().stream()
                .filter(floor -> floor.id().equals(id))
                .findFirst()
                .<Either<Failure, Floor>>map(Either::right)
                .orElseGet(() -> Either.left(new Failure.NotFound("floor", id)));
    }

    @Override
    public Either<Failure, Floor> create(OrgId org, LocationId location, FloorDraft draft) {
        Floor floor = draft.floor(ids.newFloor());
        return Retry.onConflict(() ->
                        find.byId(org, location).flatMap(place -> replace(place, Optional.empty(), Optional.of(floor))))
                .mapTo(floor);
    }

    @Override
    public Either<Failure, Floor> update(FloorKey key, FloorDraft draft) {
        Floor changed = draft.floor(key.floor());
        return change(key, Optional.of(changed)).mapTo(changed);
    }

    @Override
    public Either<Failure, Floor> remove(FloorKey key) {
        return change(key, Optional.empty());
    }

    /** The floor as it was. */
    private Either<Failure, Floor> change(FloorKey key, Optional<Floor> after) {
        return Retry.onConflict(() -> For(
                        find.byId(key.org(), key.location()),
                        place -> floor(place, key.floor()),
                        (place, today) -> replace(place, Optional.of(today), after))
                .yield((place, today, written) -> today));
    }

    private Either<Failure, Integer> replace(Location place, Optional<Floor> before, Optional<Floor> after) {
        List<Floor> others = place.premises().floors().stream()
                .filter(floor -> !before.equals(Optional.of(floor)))
                .toList();
        Optional<String> objection = after.flatMap(floor -> objection(place, others, floor));
        if (objection.isPresent()) {
            return Either.left(new Failure.NotPossible(objection.get()));
        }
        Premises premises = place.premises()
                .withFloors(ImmutableList.<Floor>builder()
                        .addAll(others)
                        .addAll(after.stream().iterator())
                        .build());
        return Failure.orTrouble(unitOfWork.commit(
                List.of(new Write.PutLocation(place.describedAs(place.name(), place.region(), premises)))));
    }

    private static Optional<String> objection(Location place, List<Floor> others, Floor floor) {
        if (others.size() >= Premises.MOST_FLOORS) {
            return Optional.of(place.name() + " can have at most " + Premises.MOST_FLOORS + " floors");
        }
        return others.stream()
                .filter(other -> other.number() == floor.number())
                .map(other -> place.name() + " has a floor of the number " + floor.number())
                .findFirst();
    }
}
