package io.hexline.application.store;

import io.hexline.application.failure.PortFailure;
import io.hexline.domain.value.Id.LocationId;
import io.vavr.control.Either;
import java.util.Collection;
import java.util.Set;

/** Who and what is at a location, found without looking through it. */
public interface LocationUsage {

    /** How many subscribers call from the location. */
    Either<PortFailure, Integer> users(LocationId location);

    /** How many numbers the location has. */
    Either<PortFailure, Integer> numbers(LocationId location);

    /** How many of the numbers of the location nobody has. */
    Either<PortFailure, Integer> freeNumbers(LocationId location);

    /** How many of the numbers of the location carry no calls. */
    Either<PortFailure, Integer> inactiveNumbers(LocationId location);

    /** How many features the location has, such as hunt groups. */
    Either<PortFailure, Integer> features(LocationId location);

    /** How many workspaces the location has. */
    Either<PortFailure, Integer> workspaces(LocationId location);

    /** How many virtual lines the location has. */
    Either<PortFailure, Integer> virtualLines(LocationId location);

    /** How many trunk groups have their gateway at the location. */
    Either<PortFailure, Integer> trunks(LocationId location);

    /** Those of the names that a device of the location has. */
    Either<PortFailure, Set<String>> deviceNames(LocationId location, Collection<String> names);
}
