package io.hexline.rest.schedule;

import io.hexline.application.schedule.ManageSchedules;
import io.hexline.rest.call.Operation;
import io.hexline.rest.call.Operation.Answer;
import io.hexline.rest.call.Operation.Call;
import io.hexline.rest.problem.Problem;
import io.vavr.control.Either;
import java.util.Map;
import java.util.Optional;

/** {@code PUT /telephony/config/locations/{locationId}/schedules/{type}/{scheduleId}}: 200 with its id, which changes with its name. */
public record UpdateScheduleOperation(ManageSchedules manageSchedules) implements Operation {

    @Override
    public Either<Problem, Answer> handle(Call call) {
        return SchedulePath.schedule(call)
                .flatMap(key -> call.read(ScheduleFields::update)
                        .map(Optional::orElseThrow)
                        .flatMap(update -> manageSchedules.update(key, update).mapLeft(Problem::of)))
                .map(changed -> Answer.ok(Map.of("id", SchedulePath.idOfSchedule(changed.name()))));
    }
}
