package io.hexline.rest.schedule;

import io.hexline.application.schedule.ManageSchedules;
import io.hexline.rest.call.Operation;
import io.hexline.rest.call.Operation.Answer;
import io.hexline.rest.call.Operation.Call;
import io.hexline.rest.problem.Problem;
import io.vavr.control.Either;

/** {@code DELETE /telephony/config/locations/{locationId}/schedules/{type}/{scheduleId}}: 204. */
public record RemoveScheduleOperation(ManageSchedules manageSchedules) implements Operation {

    @Override
    public Either<Problem, Answer> handle(Call call) {
        return SchedulePath.schedule(call)
                .flatMap(key -> manageSchedules.remove(key).bimap(Problem::of, removed -> Answer.nothing()));
    }
}
