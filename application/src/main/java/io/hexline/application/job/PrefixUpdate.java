package io.hexline.application.job;

import static io.vavr.API.For;

import io.hexline.application.collaborator.Lease;
import io.hexline.application.failure.PortFailure;
import io.hexline.application.saga.Sagas;
import io.hexline.application.store.LocationUsage;
import io.hexline.domain.job.BatchJob;
import io.hexline.domain.job.BatchOutcome;
import io.hexline.domain.job.BatchWork.UpdateRoutingPrefix;
import io.hexline.domain.value.Id.LocationId;
import io.vavr.control.Either;
import java.time.InstantSource;
import java.util.List;
import java.util.Set;

/** Counts whose extensions are dialled with another prefix from elsewhere; the platform puts it before them by itself. */
record PrefixUpdate(Sagas sagas, BatchJobUpdates updates, LocationUsage usage, InstantSource time) {

    /** As {@link ItemWork#carryOut}. */
    Either<PortFailure, BatchJob> carryOut(BatchJob job, UpdateRoutingPrefix work, int place) {
        return sagas.inTurn(
                Set.of(Lease.Key.of(work.location())),
                Sagas.PATIENCE,
                turn -> For(updates.now(job), now -> reached(work.location()))
                        .yield((now, records) -> ItemWork.isAt(now, place)
                                ? ItemWork.noted(
                                        turn,
                                        now.with(place, BatchOutcome.done(records), time.instant()),
                                        List.of(),
                                        List.of())
                                : Either.<PortFailure, BatchJob>right(now))
                        .flatMap(noted -> noted));
    }

    private Either<PortFailure, Integer> reached(LocationId location) {
        return For(
                        usage.users(location),
                        users -> usage.workspaces(location),
                        (users, workspaces) -> usage.virtualLines(location),
                        (users, workspaces, lines) -> usage.features(location))
                .yield((users, workspaces, lines, features) -> users + workspaces + lines + features);
    }
}
