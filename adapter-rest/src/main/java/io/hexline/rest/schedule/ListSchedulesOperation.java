package io.hexline.rest.schedule;

import io.hexline.application.schedule.ShowSchedules;
import io.hexline.rest.call.Operation.Answer;
import io.hexline.rest.call.Operation.Call;
import io.hexline.rest.call.Operation;
import io.hexline.rest.problem.Problem;
import io.vavr.control.Either;
import java.util.List;

/** {@code GET /telephony/config/locations/{locationId}/schedules}: those of the location, by name; a location has few. */
public record ListSchedulesOperation(ShowSchedules showSchedules) implements Operation {

    /** The body, on the wire. */
    private record Listed(List<ScheduleBody.Item> schedules) {}

    @Override
    public Either<Problem, Answer> handle(Call call) {
        return call.organizationInQuery()
                .flatMap(org -> call.locationInPath(org)
                        .flatMap(location -> call.inQuery("type", SchedulePath::type)
                                .flatMap(type -> showSchedules
                                        .at(org, location, type, call.text("name").orElse(""))
                                        .bimap(
                                                Problem::of,
                                                found -> Answer.ok(new Listed(ScheduleBody.Item.of(found)))))));
    }
}
