package io.hexline.application.schedule;

import io.hexline.application.failure.Failure;
import io.hexline.domain.location.Location;
import io.hexline.domain.location.LocationSchedule;
import io.hexline.domain.location.LocationSchedule.ScheduleType;
import io.hexline.domain.value.Id.LocationId;
import io.hexline.domain.value.Id.OrgId;
import io.vavr.control.Either;

/** What a schedule is asked for by. */
public record ScheduleKey(OrgId org, LocationId location, ScheduleType type, String name) {

    /** That of the location, which has calling. */
    Either<Failure, LocationSchedule> in(Location place) {
        return place.calling().orElseThrow().offering().schedules().stream()
                .filter(schedule -> schedule.is(type, name))
                .findFirst()
                .<Either<Failure, LocationSchedule>>map(Either::right)
                .orElseGet(() -> Either.left(new Failure.NotFound("schedule", name)));
    }
}
