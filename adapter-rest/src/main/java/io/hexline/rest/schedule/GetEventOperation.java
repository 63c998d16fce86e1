package io.hexline.rest.schedule;

import io.hexline.application.schedule.ShowSchedules;
import io.hexline.rest.call.Operation;
import io.hexline.rest.call.Operation.Answer;
import io.hexline.rest.call.Operation.Call;
import io.hexline.rest.problem.Problem;
import io.vavr.control.Either;

/** {@code GET /telephony/config/locations/{locationId}/schedules/{type}/{scheduleId}/events/{eventId}}. */
public record GetEventOperation(ShowSchedules showSchedules) implements Operation {

    @Override
    public Either<Problem, Answer> handle(Call call) {
        return SchedulePath.schedule(call)
                .flatMap(key -> SchedulePath.event(call)
                        .flatMap(event -> showSchedules
                                .event(key, event)
                                .bimap(Problem::of, found -> Answer.ok(EventBody.of(found)))));
    }
}
