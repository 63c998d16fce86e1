package io.hexline.application.guard;

import static io.hexline.application.access.Authorization.Permission.READ_FLOORS;
import static io.hexline.application.access.Authorization.Permission.WRITE_FLOORS;

import io.hexline.application.failure.Failure;
import io.hexline.application.location.ManageFloors;
import io.hexline.domain.location.Floor;
import io.hexline.domain.value.Id.LocationId;
import io.hexline.domain.value.Id.OrgId;
import io.vavr.control.Either;
import java.util.List;

record FloorGuard(Caller caller, ManageFloors guarded) implements ManageFloors {

    @Override
    public Either<Failure, List<Floor>> at(OrgId org, LocationId location) {
        return caller.may(READ_FLOORS, org, location).flatMap(allowed -> guarded.at(org, location));
    }

    @Override
    public Either<Failure, Floor> byKey(FloorKey key) {
        return caller.may(READ_FLOORS, key.org(), key.location()).flatMap(allowed -> guarded.byKey(key));
    }

    @Override
    public Either<Failure, Floor> create(OrgId org, LocationId location, FloorDraft draft) {
        return caller.may(WRITE_FLOORS, org, location).flatMap(allowed -> guarded.create(org, location, draft));
    }

    @Override
    public Either<Failure, Floor> update(FloorKey key, FloorDraft draft) {
        return caller.may(WRITE_FLOORS, key.org(), key.location()).flatMap(allowed -> guarded.update(key, draft));
    }

    @Override
    public Either<Failure, Floor> remove(FloorKey key) {
        return caller.may(WRITE_FLOORS, key.org(), key.location()).flatMap(allowed -> guarded.remove(key));
    }
}
