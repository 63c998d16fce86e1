package io.hexline.rest.schedule;

import io.hexline.application.schedule.ScheduleKey;
import io.hexline.domain.location.LocationSchedule.ScheduleType;
import io.hexline.domain.value.Syntax.Malformed;
import io.hexline.rest.call.Operation.Call;
import io.hexline.rest.id.WireId;
import io.hexline.rest.problem.Problem;
import io.vavr.control.Either;
import java.util.Map;

/** What the path names: a schedule by its type and name, an event by its name. Their ids are made of their names. */
final class SchedulePath {

    private static final String SCHEDULE = "SCHEDULE";
    private static final String EVENT = "EVENT";

    private static final Map<String, ScheduleType> TYPES =
            Map.of("businessHours", ScheduleType.BUSINESS_HOURS, "holidays", ScheduleType.HOLIDAYS);

    private SchedulePath() {}

    static Either<Problem, ScheduleKey> schedule(Call call) {
        return call.organizationInQuery()
                .flatMap(org -> call.locationInPath(org)
                        .flatMap(location -> Call.parsed("type", type(variable(call, "type")))
                                .flatMap(type -> Call.parsed(
                                                "scheduleId", WireId.readName(SCHEDULE, variable(call, "scheduleId")))
                                        .map(name -> new ScheduleKey(org, location, type, name)))));
    }

    /** The name of the event. */
    static Either<Problem, String> event(Call call) {
        return Call.parsed("eventId", WireId.readName(EVENT, variable(call, "eventId")));
    }

    private static String variable(Call call, String name) {
        return call.request().variables().get(name);
    }

    static Either<Malformed, ScheduleType> type(String text) {
        ScheduleType type = TYPES.get(text);
        return type == null
                ? Either.left(new Malformed("type of schedule", text, "businessHours or holidays"))
                : Either.right(type);
    }

    static String text(ScheduleType type) {
        return type == ScheduleType.HOLIDAYS ? "holidays" : "businessHours";
    }

    static String idOfSchedule(String name) {
        return WireId.ofName(SCHEDULE, name);
    }

    static String idOfEvent(String name) {
        return WireId.ofName(EVENT, name);
    }
}
