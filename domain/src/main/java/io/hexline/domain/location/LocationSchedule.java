package io.hexline.domain.location;

import static com.google.common.base.Preconditions.checkArgument;

import com.google.common.collect.ImmutableList;
import java.util.List;
import java.util.Optional;

/**
 * Times of a location at which services take effect. Whoever means it names it.
 *
 * @param name that no other of its type has at its location
 * @param events each with a name of its own
 */
public record LocationSchedule(ScheduleType type, String name, List<ScheduleEvent> events) {

    public static final int MOST_EVENTS = 200;

    public LocationSchedule {
        events = ImmutableList.copyOf(events);
        checkArgument(events.size() <= MOST_EVENTS, "The schedule %s has too many events", name);
        checkArgument(
                events.stream().map(ScheduleEvent::name).distinct().count() == events.size(),
                "The schedule %s has an event twice",
                name);
    }

    /** What a schedule is about. */
    public enum ScheduleType {
        BUSINESS_HOURS,
        HOLIDAYS
    }

    /** Business hours of which only the name is known. */
    public static LocationSchedule named(String name) {
        return new LocationSchedule(ScheduleType.BUSINESS_HOURS, name, List.of());
    }

    public boolean is(ScheduleType wantedType, String wantedName) {
        return type == wantedType && name.equals(wantedName);
    }

    public Optional<ScheduleEvent> event(String wanted) {
        return events.stream().filter(event -> event.name().equals(wanted)).findFirst();
    }
}
