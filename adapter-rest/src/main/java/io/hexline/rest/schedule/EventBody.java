package io.hexline.rest.schedule;

import io.hexline.domain.location.ScheduleEvent;
import io.hexline.domain.location.ScheduleEvent.Hours;
import io.hexline.domain.location.ScheduleEvent.Recurrence;
import io.hexline.domain.location.ScheduleEvent.Recurrence.Pattern.Weekly;
import io.hexline.domain.location.ScheduleEvent.Recurrence.Pattern.YearlyByDate;
import io.hexline.domain.location.ScheduleEvent.Recurrence.Pattern.YearlyByDay;
import java.time.DayOfWeek;
import java.util.Arrays;
import java.util.Locale;
import java.util.Map;
import java.util.Optional;
import java.util.stream.Collectors;

/**
 * An event of a schedule, on the wire.
 *
 * @param startTime null for whole days, like {@code endTime}
 * @param recurrence null where it takes place once
 */
record EventBody(
        String id,
        String name,
        String startDate,
        String endDate,
        String startTime,
        String endTime,
        boolean allDayEnabled,
        RecurrenceBody recurrence) {

    static EventBody of(ScheduleEvent event) {
        return new EventBody(
                SchedulePath.idOfEvent(event.name()),
                event.name(),
                event.start().toString(),
                event.end().toString(),
                event.hours().map(Hours::from).map(Object::toString).orElse(null),
                event.hours().map(Hours::to).map(Object::toString).orElse(null),
                event.hours().isEmpty(),
                event.recurrence().map(RecurrenceBody::of).orElse(null));
    }

    /**
     * When an event takes place again; one of the last three is there.
     *
     * @param recurEndDate null for ever
     * @param recurWeekly whether on each day of the week, by its name in small letters
     */
    record RecurrenceBody(
            boolean recurForEver,
            String recurEndDate,
            Map<String, Boolean> recurWeekly,
            ByDate recurYearlyByDate,
            ByDay recurYearlyByDay) {

        record ByDate(int dayOfMonth, String month) {}

        record ByDay(String day, String week, String month) {}

        static RecurrenceBody of(Recurrence recurrence) {
            Optional<Recurrence.Pattern> pattern = Optional.of(recurrence.pattern());
            return new RecurrenceBody(
                    recurrence.until().isEmpty(),
                    recurrence.until().map(Object::toString).orElse(null),
                    pattern.filter(Weekly.class::isInstance)
                            .map(Weekly.class::cast)
                            .map(RecurrenceBody::days)
                            .orElse(null),
                    pattern.filter(YearlyByDate.class::isInstance)
                            .map(YearlyByDate.class::cast)
                            .map(date ->
                                    new ByDate(date.dayOfMonth(), date.month().name()))
                            .orElse(null),
                    pattern.filter(YearlyByDay.class::isInstance)
                            .map(YearlyByDay.class::cast)
                            .map(day -> new ByDay(
                                    day.day().name(),
                                    day.week().name(),
                                    day.month().name()))
                            .orElse(null));
        }

        private static Map<String, Boolean> days(Weekly weekly) {
            return Arrays.stream(DayOfWeek.values())
                    .collect(Collectors.toMap(day -> day.name().toLowerCase(Locale.ROOT), weekly.days()::contains));
        }
    }
}
