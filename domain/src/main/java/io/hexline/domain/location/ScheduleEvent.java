package io.hexline.domain.location;

import static com.google.common.base.Preconditions.checkArgument;

import com.google.common.collect.ImmutableSet;
import java.time.DayOfWeek;
import java.time.LocalDate;
import java.time.LocalTime;
import java.time.Month;
import java.util.Optional;
import java.util.Set;

/**
 * A time of a schedule, such as Monday mornings, in the time zone of its location.
 *
 * @param start of the first occurrence, where there are several
 * @param end of the same, not before its start
 * @param hours empty for whole days
 */
public record ScheduleEvent(
        String name, LocalDate start, LocalDate end, Optional<Hours> hours, Optional<Recurrence> recurrence) {

    public ScheduleEvent {
        checkArgument(endsAfterStart(start, end, hours), "The event %s ends before it starts", name);
    }

    /** Whether there is any time between the two. */
    public static boolean endsAfterStart(LocalDate start, LocalDate end, Optional<Hours> hours) {
        return start.equals(end)
                ? hours.filter(day -> !day.from().isBefore(day.to())).isEmpty()
                : start.isBefore(end);
    }

    /**
     * The part of a day.
     *
     * @param from on the first day
     * @param to on the last day
     */
    public record Hours(LocalTime from, LocalTime to) {}

    /**
     * When an event takes place again.
     *
     * @param until the last day; empty for ever
     */
    public record Recurrence(Optional<LocalDate> until, Pattern pattern) {

        /** On which days. */
        public sealed interface Pattern {

            /** Every week. */
            record Weekly(Set<DayOfWeek> days) implements Pattern {

                public Weekly {
                    days = ImmutableSet.copyOf(days);
                }
            }

            /** Every year on the same date. */
            record YearlyByDate(int dayOfMonth, Month month) implements Pattern {}

            /** Every year on such a day as the fourth Thursday of November. */
            record YearlyByDay(DayOfWeek day, Week week, Month month) implements Pattern {}
        }

        /** Which of the days in a month that have one name. */
        public enum Week {
            FIRST,
            SECOND,
            THIRD,
            FOURTH,
            LAST
        }
    }
}
