package io.hexline.world.snapshot.check;

import io.hexline.domain.location.LocationSchedule;
import io.hexline.domain.location.LocationSchedule.ScheduleType;
import io.hexline.world.snapshot.entry.OfferingEntry;
import io.hexline.world.snapshot.entry.ScheduleEntry;
import io.hexline.world.snapshot.entry.ScheduleEventEntry;
import io.hexline.world.snapshot.entry.SnapshotEntry;
import java.util.List;

/** That schedules, and the events of each, have names of their own, and events an end after their start. */
record ScheduleChecks(SnapshotErrors problems) {

    void check(SnapshotEntry file) {
        Place.ROOT.each(
                "organizations",
                file.organizations(),
                (organization, place) -> place.each("locations", organization.locations(), (location, at) -> {
                    if (location.calling() != null) {
                        check(location.calling().offering(), at.at("calling").at("offering"));
                    }
                }));
    }

    private void check(OfferingEntry offering, Place place) {
        var names = problems.<LocationSchedule>unique("this schedule");
        place.each("schedules", offering.schedules(), (name, at) -> names.accept(LocationSchedule.named(name), at));
        place.each("timetables", offering.timetables(), (schedule, at) -> {
            names.accept(key(schedule.type(), schedule.name()), at.at("name"));
            problems.addIf(
                    schedule.events().size() > LocationSchedule.MOST_EVENTS,
                    at.at("events"),
                    "a schedule has at most " + LocationSchedule.MOST_EVENTS + " events");
            checkEvents(schedule, at);
        });
    }

    private static LocationSchedule key(ScheduleType type, String name) {
        return new LocationSchedule(type, name, List.of());
    }

    private void checkEvents(ScheduleEntry schedule, Place place) {
        var names = problems.<String>unique("this event");
        place.each("events", schedule.events(), (event, at) -> {
            names.accept(event.name(), at.at("name"));
            check(event, at);
        });
    }

    private void check(ScheduleEventEntry event, Place place) {
        problems.addIf(!event.isInOrder(), place, "an event has a start and an end, the one before the other");
        place.some(
                "recurrence",
                event.recurrence(),
                (recurrence, at) -> problems.addIf(
                        !recurrence.isWhole(),
                        at,
                        "an event takes place again on days of each week, or on a day of a month, by its number or its week"));
    }
}
