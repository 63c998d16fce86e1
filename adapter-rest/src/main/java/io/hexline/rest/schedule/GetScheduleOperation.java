package io.hexline.rest.schedule;

import io.hexline.application.schedule.ShowSchedules;
import io.hexline.rest.call.Operation;
import io.hexline.rest.call.Operation.Answer;
import io.hexline.rest.call.Operation.Call;
import io.hexline.rest.problem.Problem;
import io.vavr.control.Either;

/** {@code GET /telephony/config/locations/{locationId}/schedules/{type}/{scheduleId}}. */
public record GetScheduleOperation(ShowSchedules showSchedules) implements Operation {

    @Override
    public Either<Problem, Answer> handle(Call call) {
        return SchedulePath.schedule(call)
                .flatMap(key ->
                        showSchedules.byKey(key).bimap(Problem::of, schedule -> Answer.ok(ScheduleBody.of(schedule))));
    }
}
