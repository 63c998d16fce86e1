package io.hexline.application.calling;

import io.hexline.application.Host;
import io.hexline.application.failure.Failure;
import io.hexline.domain.location.Location;
import io.vavr.control.Either;

/** Changes what calling is like at a location. */
public interface UpdateCalling {

    /**
     * The location as it is then. {@link Failure.NotFound} where calling is not enabled; {@link Failure.NotPossible} where
     * a number is not the location's, or there is no trunk that could become another.
     */
    Either<Failure, Location> handle(UpdateCallingCommand command);

    static UpdateCalling on(Host host) {
        return new UpdateCallingService(host);
    }
}
