package io.hexline.application.location;

import static io.vavr.API.For;

import io.hexline.application.failure.Failure;
import io.hexline.application.failure.PortFailure;
import io.hexline.application.store.LocationUsage;
import io.hexline.application.store.Locations;
import io.hexline.domain.value.Id.LocationId;
import io.hexline.domain.value.Id.OrgId;
import io.vavr.control.Either;

/** Counts who and what is at a location. */
public interface CountAtLocation {

    /** What is there; {@link Failure.NotFound} where the organization has no such location. */
    Either<Failure, LocationCounts> handle(OrgId org, LocationId id);

    static CountAtLocation on(Locations locations, LocationUsage usage) {
        FindLocation find = FindLocation.on(locations);
        return (org, id) -> find.byId(org, id).flatMap(location -> Failure.orTrouble(LocationCounts.of(usage, id)));
    }

    /**
     * How much there is of each.
     *
     * @param users who call from there
     * @param freeNumbers those of the numbers that nobody has
     * @param inactiveNumbers those of the numbers that carry no calls
     * @param trunks those that have their gateway there
     */
    record LocationCounts(
            int users,
            int numbers,
            int freeNumbers,
            int inactiveNumbers,
            int features,
            int workspaces,
            int virtualLines,
            int trunks) {

        private static Either<PortFailure, LocationCounts> of(LocationUsage usage, LocationId there) {
            return For(
                            usage.users(there),
                            usage.numbers(there),
                            usage.freeNumbers(there),
                            usage.inactiveNumbers(there),
                            usage.features(there),
                            usage.workspaces(there),
                            usage.virtualLines(there),
                            usage.trunks(there))
                    .yield(LocationCounts::new);
        }
    }
}
