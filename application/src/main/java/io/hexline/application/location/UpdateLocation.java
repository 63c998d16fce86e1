package io.hexline.application.location;

import io.hexline.application.Host;
import io.hexline.application.failure.Failure;
import io.hexline.domain.location.Location;
import io.vavr.control.Either;

/** Changes what is known of a location. */
public interface UpdateLocation {

    /**
     * The location as it is then. {@link Failure.NotPossible} where another one has the name, or where a location with
     * calling would get another country; {@link Failure.Invalid} where its name would be too long for calling.
     */
    Either<Failure, Location> handle(UpdateLocationCommand command);

    static UpdateLocation on(Host host) {
        return new UpdateLocationService(host);
    }
}
