package io.hexline.application.location;

import io.hexline.application.failure.Failure;
import io.hexline.application.store.Store;
import io.hexline.domain.location.Floor;
import io.hexline.domain.location.Floor.FloorId;
import io.hexline.domain.value.Id.LocationId;
import io.hexline.domain.value.Id.OrgId;
import io.vavr.control.Either;
import java.util.List;
import java.util.Optional;

/**
 * Shows and changes the floors of locations. All fails with {@link Failure.NotFound} where the location or the floor is not
 * there, and with {@link Failure.NotPossible} where another floor has the number or there are too many.
 */
public interface ManageFloors {

    /** By their numbers. */
    Either<Failure, List<Floor>> at(OrgId org, LocationId location);

    Either<Failure, Floor> byKey(FloorKey key);

    /** The new floor. */
    Either<Failure, Floor> create(OrgId org, LocationId location, FloorDraft draft);

    /** The floor as it is then. */
    Either<Failure, Floor> update(FloorKey key, FloorDraft draft);

    /** The floor as it was. */
    Either<Failure, Floor> remove(FloorKey key);

    static ManageFloors on(Store store) {
        return new ManageFloorsService(FindLocation.on(store.locations()), store.unitOfWork(), store.ids());
    }

    /** What a floor is asked for by. */
    record FloorKey(OrgId org, LocationId location, FloorId floor) {}

    /** What a floor is to be. */
    record FloorDraft(int number, Optional<String> name) {

        Floor floor(FloorId id) {
            return new Floor(id, number, name);
        }
    }
}
