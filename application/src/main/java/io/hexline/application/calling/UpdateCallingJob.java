package io.hexline.application.calling;

import io.hexline.application.calling.UpdateCalling.UpdateCallingCommand;
import io.hexline.application.failure.Failure;
import io.hexline.application.job.BatchJobStart;
import io.hexline.application.location.FindLocation;
import io.hexline.application.store.Locations;
import io.hexline.domain.job.BatchJob;
import io.hexline.domain.location.Location;
import io.vavr.control.Either;
import java.util.Optional;

/** Changes what calling is like at a location, and lets a job follow where its routing prefix is another one then. */
public interface UpdateCallingJob {

    /**
     * As {@link UpdateCalling#handle}; {@link Failure.NotPossible} also where a job still follows the prefix before.
     *
     * @param request of the same organization as the command
     */
    Either<Failure, Updated> handle(BatchJobStart.Request request, UpdateCallingCommand command);

    static UpdateCallingJob on(Locations locations, UpdateCalling update, BatchJobStart start) {
        return new UpdateCallingJobService(FindLocation.on(locations), update, start);
    }

    /**
     * What became of an update.
     *
     * @param location as it is then
     * @param job that follows, or why it could not begin, while the location has changed all the same; empty where there is
     *     nothing to follow
     */
    record Updated(Location location, Optional<Either<Failure, BatchJob>> job) {}
}
