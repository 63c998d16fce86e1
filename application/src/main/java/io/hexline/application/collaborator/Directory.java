package io.hexline.application.collaborator;

import io.hexline.application.failure.PortFailure;
import io.hexline.domain.value.Id.LocationId;
import io.hexline.domain.value.Id.PersonId;
import io.vavr.control.Either;
import java.util.Optional;

/** The identity service, as far as a move asks it. */
public interface Directory {

    /** From where the user calls today; empty where the user has no location. */
    Either<PortFailure, Optional<LocationId>> currentLocation(PersonId user);
}
