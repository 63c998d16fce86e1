package io.hexline.world.snapshot.entry;

import com.fasterxml.jackson.annotation.JsonClassDescription;
import com.fasterxml.jackson.annotation.JsonProperty;
import com.fasterxml.jackson.annotation.JsonPropertyDescription;
import io.hexline.domain.location.LocationSchedule;
import io.hexline.domain.location.LocationSchedule.ScheduleType;
import java.util.List;

@JsonClassDescription("A schedule of which more is known than its name.")
public record ScheduleEntry(
        @JsonProperty(required = true) @JsonPropertyDescription("What it is called.")
        String name,

        @JsonProperty(defaultValue = "BUSINESS_HOURS") @JsonPropertyDescription("What it is about.")
        ScheduleType type,

        @JsonPropertyDescription("Its times.") List<ScheduleEventEntry> events) {

    public ScheduleEntry {
        type = Absent.or(type, ScheduleType.BUSINESS_HOURS);
        events = Absent.none(events);
    }

    public static ScheduleEntry of(LocationSchedule schedule) {
        return new ScheduleEntry(
                schedule.name(),
                schedule.type(),
                schedule.events().stream().map(ScheduleEventEntry::of).toList());
    }

    LocationSchedule schedule() {
        return new LocationSchedule(
                type, name, events.stream().map(ScheduleEventEntry::event).toList());
    }
}
