package io.hexline.application.location;

import io.hexline.application.failure.Failure;
import io.hexline.application.failure.Failure.Retry;
import io.hexline.application.store.UnitOfWork;
import io.hexline.application.store.Write;
import io.hexline.domain.location.Location;
import io.hexline.domain.value.Region;
import io.vavr.control.Either;
import java.util.List;
import java.util.Optional;

record UpdateLocationService(FindLocation find, LocationNames names, UnitOfWork unitOfWork) implements UpdateLocation {

    @Override
    public Either<Failure, Location> handle(UpdateLocationCommand command) {
        return Retry.onConflict(
                () -> find.byId(command.org(), command.location()).flatMap(location -> update(location, command)));
    }

    private Either<Failure, Location> update(Location today, UpdateLocationCommand command) {
        Region region = command.region().orElse(today.region());
        Location after =
                today.describedAs(command.name().orElse(today.name()), region, command.changed(today.premises()));
        if (today.calling().isPresent()
                && !region.country().equals(today.region().country())) {
            return Either.left(new Failure.NotPossible("A location with calling stays in its country, which is "
                    + today.region().country()));
        }
        if (!after.isNamedForCalling()) {
            return Either.left(new Failure.Invalid("The name of a location with calling has at most "
                    + Location.LONGEST_CALLING_NAME + " characters."));
        }
        return names.free(today.org(), after.name(), Optional.of(today.id()))
                .flatMap(free -> Failure.orTrouble(unitOfWork.commit(List.of(new Write.PutLocation(after)))))
                .mapTo(after);
    }
}
