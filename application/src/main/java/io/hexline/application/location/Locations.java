package io.hexline.application.location;

import io.hexline.application.failure.PortFailure;
import io.hexline.domain.location.Location;
import io.hexline.domain.location.LocationId;
import io.vavr.control.Either;
import java.util.Optional;

/** The locations of all organizations. */
public interface Locations {

    Either<PortFailure, Optional<Location>> find(LocationId id);
}
