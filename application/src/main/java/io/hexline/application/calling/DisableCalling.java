package io.hexline.application.calling;

import static io.vavr.API.For;

import io.hexline.application.access.Authorization;
import io.hexline.application.access.Authorization.Permission;
import io.hexline.application.failure.Failure;
import io.hexline.application.job.BatchJobStart;
import io.hexline.application.location.FindLocation;
import io.hexline.application.store.Locations;
import io.hexline.domain.job.BatchJob;
import io.hexline.domain.job.BatchWork;
import io.hexline.domain.value.Id.LocationId;
import io.vavr.control.Either;

/** Takes calling away from a location, in a job. */
public interface DisableCalling {

    /**
     * The job that does it, in the host's background, or tells why it cannot. {@link Failure.NotFound} where calling is not
     * enabled there; {@link Failure.NotPossible} where another job is at it.
     */
    Either<Failure, BatchJob> handle(DisableCallingCommand command);

    static DisableCalling on(Locations locations, BatchJobStart start) {
        FindLocation find = FindLocation.on(locations);
        return command -> For(
                        new Authorization(command.request().actor(), Permission.ENABLE_CALLING)
                                .in(command.request().org()),
                        org -> find.byId(org, command.location())
                                .filterOrElse(
                                        location -> location.calling().isPresent(),
                                        location -> new Failure.NotFound("calling location", location.id())),
                        (org, location) -> start.start(
                                command.request(),
                                new BatchWork.DisableCalling(location.id(), location.name(), command.forced()),
                                "Another job disables " + location.name()))
                .yield((org, location, job) -> job);
    }

    /**
     * A location that is to have no calling any more.
     *
     * @param forced whether its features, and trunks that nobody uses, go with it
     */
    record DisableCallingCommand(BatchJobStart.Request request, LocationId location, boolean forced) {}
}
