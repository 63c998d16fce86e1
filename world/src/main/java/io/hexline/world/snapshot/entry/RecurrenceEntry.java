package io.hexline.world.snapshot.entry;

import com.fasterxml.jackson.annotation.JsonClassDescription;
import com.fasterxml.jackson.annotation.JsonPropertyDescription;
import io.hexline.domain.location.ScheduleEvent.Recurrence;
import io.hexline.domain.location.ScheduleEvent.Recurrence.Pattern.Weekly;
import io.hexline.domain.location.ScheduleEvent.Recurrence.Pattern.YearlyByDate;
import io.hexline.domain.location.ScheduleEvent.Recurrence.Pattern.YearlyByDay;
import io.hexline.domain.location.ScheduleEvent.Recurrence.Week;
import java.time.DayOfWeek;
import java.time.LocalDate;
import java.time.Month;
import java.util.Optional;
import java.util.Set;

@JsonClassDescription(
        "When an event takes place again: each week on days of it, or each year on a day of a month, by its number or by its week.")
public record RecurrenceEntry(
        @JsonPropertyDescription("The last day. Absent: for ever.")
        LocalDate until,

        @JsonPropertyDescription("On these days of each week.")
        Set<DayOfWeek> weekDays,

        @JsonPropertyDescription("In this month of each year.")
        Month month,

        @Limits(min = 1, max = 31) @JsonPropertyDescription("On this day of the month.")
        Integer dayOfMonth,

        @JsonPropertyDescription("On this day of a week of the month.")
        DayOfWeek day,

        @JsonPropertyDescription("Which of the days of this name in the month.")
        Week week) {

    public RecurrenceEntry {
        weekDays = Absent.none(weekDays);
    }

    static RecurrenceEntry of(Recurrence recurrence) {
        LocalDate until = recurrence.until().orElse(null);
        if (recurrence.pattern() instanceof Weekly weekly) {
            return new RecurrenceEntry(until, weekly.days(), null, null, null, null);
        } else if (recurrence.pattern() instanceof YearlyByDate yearly) {
            return new RecurrenceEntry(until, null, yearly.month(), yearly.dayOfMonth(), null, null);
        }
        YearlyByDay yearly = (YearlyByDay) recurrence.pattern();
        return new RecurrenceEntry(until, null, yearly.month(), null, yearly.day(), yearly.week());
    }

    /** Whether it says in one way, and completely, on which days. */
    public boolean isWhole() {
        boolean weekly = !weekDays.isEmpty() && month == null && dayOfMonth == null && day == null && week == null;
        boolean byDate = weekDays.isEmpty() && month != null && dayOfMonth != null && day == null && week == null;
        boolean byDay = weekDays.isEmpty() && month != null && dayOfMonth == null && day != null && week != null;
        return weekly || byDate || byDay;
    }

    Recurrence recurrence() {
        return new Recurrence(
                Optional.ofNullable(until),
                month == null
                        ? new Weekly(weekDays)
                        : dayOfMonth == null ? new YearlyByDay(day, week, month) : new YearlyByDate(dayOfMonth, month));
    }
}
