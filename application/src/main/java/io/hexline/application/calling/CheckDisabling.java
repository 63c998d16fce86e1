package io.hexline.application.calling;

import io.hexline.application.failure.Failure;
import io.hexline.application.job.CallingContentsReader;
import io.hexline.application.location.FindLocation;
import io.hexline.application.store.Store;
import io.hexline.domain.job.CallingContents;
import io.hexline.domain.value.Id.LocationId;
import io.hexline.domain.value.Id.OrgId;
import io.vavr.control.Either;

/** Tells what would keep a location from being disabled for calling. */
public interface CheckDisabling {

    /** What is there now; {@link Failure.NotFound} where calling is not enabled. */
    Either<Failure, CallingContents> handle(OrgId org, LocationId location);

    static CheckDisabling on(Store store) {
        FindLocation find = FindLocation.on(store.locations());
        CallingContentsReader contents = CallingContentsReader.on(store);
        return (org, id) -> find.byId(org, id)
                .filterOrElse(
                        location -> location.calling().isPresent(),
                        location -> new Failure.NotFound("calling location", id))
                .flatMap(location -> Failure.orTrouble(contents.of(location)))
                .map(CallingContentsReader.Found::contents);
    }
}
