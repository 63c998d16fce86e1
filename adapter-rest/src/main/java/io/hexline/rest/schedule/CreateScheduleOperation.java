package io.hexline.rest.schedule;

import io.hexline.application.schedule.ManageSchedules;
import io.hexline.rest.call.Operation;
import io.hexline.rest.call.Operation.Answer;
import io.hexline.rest.call.Operation.Call;
import io.hexline.rest.problem.Problem;
import io.vavr.control.Either;
import java.util.Map;
import java.util.Optional;

/** {@code POST /telephony/config/locations/{locationId}/schedules}: 201 with the id of the new schedule. */
public record CreateScheduleOperation(ManageSchedules manageSchedules) implements Operation {

    @Override
    public Either<Problem, Answer> handle(Call call) {
        return call.organizationInQuery()
                .flatMap(org -> call.locationInPath(org)
                        .flatMap(location -> call.read(ScheduleFields::create)
                                .map(Optional::orElseThrow)
                                .flatMap(schedule -> manageSchedules
                                        .create(org, location, schedule)
                                        .mapLeft(Problem::of))))
                .map(created -> Answer.json(201, Map.of("id", SchedulePath.idOfSchedule(created.name()))));
    }
}
