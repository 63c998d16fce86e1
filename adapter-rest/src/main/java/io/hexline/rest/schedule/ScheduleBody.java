package io.hexline.rest.schedule;

import io.hexline.application.schedule.ShowSchedules.Schedules;
import io.hexline.domain.location.LocationSchedule;
import io.hexline.rest.id.WireId;
import java.util.List;

/** A schedule, on the wire. */
record ScheduleBody(String id, String name, String type, List<EventBody> events) {

    static ScheduleBody of(LocationSchedule schedule) {
        return new ScheduleBody(
                SchedulePath.idOfSchedule(schedule.name()),
                schedule.name(),
                SchedulePath.text(schedule.type()),
                schedule.events().stream().map(EventBody::of).toList());
    }

    /** A schedule among others. */
    record Item(String id, String name, String type, String locationName, String locationId) {

        static List<Item> of(Schedules schedules) {
            return schedules.found().stream()
                    .map(schedule -> new Item(
                            SchedulePath.idOfSchedule(schedule.name()),
                            schedule.name(),
                            SchedulePath.text(schedule.type()),
                            schedules.location().name(),
                            WireId.text(schedules.location().id())))
                    .toList();
        }
    }
}
