package io.hexline.application.location;

import io.hexline.application.Host;
import io.hexline.application.failure.Failure;
import io.hexline.application.store.Write;
import io.hexline.domain.location.Location;
import io.hexline.domain.value.Version;
import io.vavr.control.Either;
import java.util.List;
import java.util.Optional;

/** Adds a location to an organization; it is not enabled for calling. */
public interface CreateLocation {

    /** The new location; {@link Failure.NotPossible} where the organization has one of this name. */
    Either<Failure, Location> handle(CreateLocationCommand command);

    static CreateLocation on(Host host) {
        LocationNames names = new LocationNames(host.store().locations());
        return command -> names.free(command.org(), command.name(), Optional.empty())
                .map(free -> new Location(
                        host.store().ids().newLocation(),
                        command.org(),
                        command.name(),
                        command.region(),
                        command.premises(),
                        Optional.empty(),
                        Version.NEW))
                .flatMap(location -> host.store()
                        .unitOfWork()
                        .commit(List.of(new Write.PutLocation(location)))
                        .<Failure>mapLeft(Failure.Trouble::new)
                        .map(done -> location));
    }
}
