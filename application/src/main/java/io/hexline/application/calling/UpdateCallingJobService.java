package io.hexline.application.calling;

import static io.vavr.API.For;

import io.hexline.application.calling.UpdateCalling.UpdateCallingCommand;
import io.hexline.application.failure.Failure;
import io.hexline.application.job.BatchJobStart;
import io.hexline.application.location.FindLocation;
import io.hexline.domain.job.BatchJob;
import io.hexline.domain.job.BatchWork;
import io.hexline.domain.location.CallingProfile;
import io.hexline.domain.location.Location;
import io.hexline.domain.value.Id.LocationId;
import io.vavr.control.Either;
import java.util.Optional;

record UpdateCallingJobService(FindLocation find, UpdateCalling update, BatchJobStart start)
        implements UpdateCallingJob {

    private static final String BUSY = "UpdateRoutingPrefixJob failed as another one is already in progress";

    @Override
    public Either<Failure, Updated> handle(BatchJobStart.Request request, UpdateCallingCommand command) {
        return For(
                        find.byId(command.org(), command.location()),
                        before -> unclaimed(request, command),
                        (before, free) -> update.handle(command))
                .yield((before, free, after) -> new Updated(after, followed(request, before, after)));
    }

    private Either<Failure, Boolean> unclaimed(BatchJobStart.Request request, UpdateCallingCommand command) {
        return !command.routingPrefix().keeps()
                ? start.unclaimed(request, work(command.location()), BUSY)
                : Either.right(true);
    }

    private Optional<Either<Failure, BatchJob>> followed(
            BatchJobStart.Request request, Location before, Location after) {
        return prefix(before).equals(prefix(after))
                ? Optional.empty()
                : Optional.of(start.start(request, work(after.id()), BUSY));
    }

    private static BatchWork work(LocationId location) {
        return new BatchWork.UpdateRoutingPrefix(location);
    }

    private static Optional<String> prefix(Location location) {
        return location.calling().map(CallingProfile::settings).flatMap(settings -> settings.routingPrefix());
    }
}
