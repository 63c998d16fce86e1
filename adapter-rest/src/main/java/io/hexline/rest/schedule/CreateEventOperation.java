package io.hexline.rest.schedule;

import io.hexline.application.schedule.ManageSchedules;
import io.hexline.rest.call.Operation;
import io.hexline.rest.call.Operation.Answer;
import io.hexline.rest.call.Operation.Call;
import io.hexline.rest.problem.Problem;
import io.vavr.control.Either;
import java.util.Map;
import java.util.Optional;

/** {@code POST /telephony/config/locations/{locationId}/schedules/{type}/{scheduleId}/events}: 201 with the id of the new event. */
public record CreateEventOperation(ManageSchedules manageSchedules) implements Operation {

    @Override
    public Either<Problem, Answer> handle(Call call) {
        return SchedulePath.schedule(call)
                .flatMap(key -> call.read(EventFields::read)
                        .map(Optional::orElseThrow)
                        .flatMap(event -> manageSchedules.addEvent(key, event).mapLeft(Problem::of)))
                .map(added -> Answer.json(201, Map.of("id", SchedulePath.idOfEvent(added.name()))));
    }
}
