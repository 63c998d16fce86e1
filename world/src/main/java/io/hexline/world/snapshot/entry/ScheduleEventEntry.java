package io.hexline.world.snapshot.entry;

import com.fasterxml.jackson.annotation.JsonClassDescription;
import com.fasterxml.jackson.annotation.JsonProperty;
import com.fasterxml.jackson.annotation.JsonPropertyDescription;
import io.hexline.domain.location.ScheduleEvent;
import io.hexline.domain.location.ScheduleEvent.Hours;
import io.hexline.domain.location.ScheduleEvent.Recurrence;
import java.time.LocalDate;
import java.time.LocalTime;
import java.util.Optional;

@JsonClassDescription("A time of a schedule, in the time zone of its location.")
public record ScheduleEventEntry(
        @JsonProperty(required = true) @JsonPropertyDescription("What it is called; no other of the schedule is.")
        String name,

        @JsonProperty(required = true) @JsonPropertyDescription("The first day.")
        LocalDate startDate,

        @JsonProperty(required = true) @JsonPropertyDescription("The last day, not before the first.")
        LocalDate endDate,

        @JsonPropertyDescription("When it starts on the first day. Absent: it takes whole days.")
        LocalTime startTime,

        @JsonPropertyDescription("When it ends on the last day.")
        LocalTime endTime,

        @JsonPropertyDescription("When it takes place again. Absent: never.")
        RecurrenceEntry recurrence) {

    public static ScheduleEventEntry of(ScheduleEvent event) {
        return new ScheduleEventEntry(
                event.name(),
                event.start(),
                event.end(),
                event.hours().map(Hours::from).orElse(null),
                event.hours().map(Hours::to).orElse(null),
                event.recurrence().map(RecurrenceEntry::of).orElse(null));
    }

    /** Whether it ends after it starts. */
    public boolean isInOrder() {
        return (startTime == null) == (endTime == null) && ScheduleEvent.endsAfterStart(startDate, endDate, hours());
    }

    private Optional<Hours> hours() {
        return Optional.ofNullable(startTime)
                .flatMap(from -> Optional.ofNullable(endTime).map(to -> new Hours(from, to)));
    }

    ScheduleEvent event() {
        Optional<Recurrence> again = Optional.ofNullable(recurrence).map(RecurrenceEntry::recurrence);
        return new ScheduleEvent(name, startDate, endDate, hours(), again);
    }
}
