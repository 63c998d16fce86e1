package io.hexline.rest.schedule;

import io.hexline.application.schedule.ManageSchedules.EventUpdate;
import io.hexline.application.schedule.ManageSchedules.ScheduleUpdate;
import io.hexline.domain.location.LocationSchedule;
import io.hexline.domain.location.LocationSchedule.ScheduleType;
import io.hexline.domain.location.ScheduleEvent;
import io.hexline.rest.json.Fields;
import java.util.List;
import java.util.Optional;
import java.util.function.Function;

/** The fields of a schedule, in the bodies of several operations. */
final class ScheduleFields {

    private static final String EVENTS = "events";

    private ScheduleFields() {}

    /** A new schedule; empty only where there are mistakes. */
    static Optional<LocationSchedule> create(Fields body) {
        Optional<ScheduleType> type = body.required("type", SchedulePath::type);
        Optional<String> name = body.required(EventFields.NAME, EventFields::name);
        List<ScheduleEvent> events = events(body, EventFields::read);
        boolean differ = events.stream().map(ScheduleEvent::name).distinct().count() == events.size();
        body.check(EVENTS, differ, "must not have two events of one name");
        return type.flatMap(
                kind -> name.filter(called -> differ).map(called -> new LocationSchedule(kind, called, events)));
    }

    /** Empty only where there are mistakes. */
    static Optional<ScheduleUpdate> update(Fields body) {
        List<EventUpdate> events = events(body, ScheduleFields::event);
        return body.required(EventFields.NAME, EventFields::name).map(name -> new ScheduleUpdate(name, events));
    }

    /** An event that is called by its name today, and by {@code newName} from now on. */
    private static Optional<EventUpdate> event(Fields event) {
        Optional<String> then = event.value("newName", EventFields::name);
        return event.required(EventFields.NAME, EventFields::name)
                .flatMap(today ->
                        EventFields.read(event, then.orElse(today)).map(changed -> new EventUpdate(today, changed)));
    }

    private static <T> List<T> events(Fields body, Function<Fields, Optional<T>> read) {
        List<Fields> events = body.objects(EVENTS, LocationSchedule.MOST_EVENTS).orElse(List.of());
        boolean few = events.size() <= LocationSchedule.MOST_EVENTS;
        body.check(EVENTS, few, "can have at most " + LocationSchedule.MOST_EVENTS + " elements");
        return few
                ? events.stream().flatMap(event -> read.apply(event).stream()).toList()
                : List.of();
    }
}
