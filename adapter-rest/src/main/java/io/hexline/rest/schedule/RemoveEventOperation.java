package io.hexline.rest.schedule;

import io.hexline.application.schedule.ManageSchedules;
import io.hexline.rest.call.Operation;
import io.hexline.rest.call.Operation.Answer;
import io.hexline.rest.call.Operation.Call;
import io.hexline.rest.problem.Problem;
import io.vavr.control.Either;

/** {@code DELETE /telephony/config/locations/{locationId}/schedules/{type}/{scheduleId}/events/{eventId}}: 204. */
public record RemoveEventOperation(ManageSchedules manageSchedules) implements Operation {

    @Override
    public Either<Problem, Answer> handle(Call call) {
        return SchedulePath.schedule(call)
                .flatMap(key -> SchedulePath.event(call)
                        .flatMap(event -> manageSchedules
                                .removeEvent(key, event)
                                .bimap(Problem::of, removed -> Answer.nothing())));
    }
}
