package io.hexline.rest.schedule;

import io.hexline.domain.location.ScheduleEvent.Recurrence;
import io.hexline.domain.location.ScheduleEvent.Recurrence.Pattern;
import io.hexline.domain.location.ScheduleEvent.Recurrence.Pattern.Weekly;
import io.hexline.domain.location.ScheduleEvent.Recurrence.Pattern.YearlyByDate;
import io.hexline.domain.location.ScheduleEvent.Recurrence.Pattern.YearlyByDay;
import io.hexline.domain.location.ScheduleEvent.Recurrence.Week;
import io.hexline.domain.value.Syntax.Malformed;
import io.hexline.rest.json.Fields;
import io.vavr.control.Either;
import java.time.DayOfWeek;
import java.time.LocalDate;
import java.time.Month;
import java.util.Arrays;
import java.util.Locale;
import java.util.Optional;
import java.util.OptionalInt;
import java.util.Set;
import java.util.function.Function;
import java.util.stream.Collectors;
import java.util.stream.Stream;

/** The fields of a recurrence: until when, and one of three patterns. */
final class RecurrenceFields {

    private static final int MOST_DAYS = 31;

    private RecurrenceFields() {}

    /** Empty only where there are mistakes. */
    static Optional<Recurrence> read(Fields body) {
        boolean forEver = body.flag("recurForEver").orElse(false);
        Optional<LocalDate> until = body.value("recurEndDate", EventFields::date);
        body.check("recurEndDate", !forEver || until.isEmpty(), "must not be there where recurForEver is true");
        long patterns = Stream.of("recurWeekly", "recurYearlyByDate", "recurYearlyByDay")
                .filter(body::has)
                .count();
        body.check("recurWeekly", patterns == 1, "or recurYearlyByDate or recurYearlyByDay is required, one of them");
        Optional<Pattern> pattern = body.object("recurWeekly")
                .<Pattern>flatMap(RecurrenceFields::weekly)
                .or(() -> body.object("recurYearlyByDate").flatMap(RecurrenceFields::byDate))
                .or(() -> body.object("recurYearlyByDay").flatMap(RecurrenceFields::byDay));
        return pattern.map(days -> new Recurrence(until, days));
    }

    private static Optional<Pattern> weekly(Fields body) {
        body.number("recurInterval", 1, 1);
        Set<DayOfWeek> days = Arrays.stream(DayOfWeek.values())
                .filter(day -> body.flag(day.name().toLowerCase(Locale.ROOT)).orElse(false))
                .collect(Collectors.toSet());
        body.check("monday", !days.isEmpty(), "or another day must be true");
        return days.isEmpty() ? Optional.empty() : Optional.of(new Weekly(days));
    }

    private static Optional<Pattern> byDate(Fields body) {
        Optional<Month> month = body.required("month", one("month", Month.values()));
        body.check("dayOfMonth", body.has("dayOfMonth"), "is required");
        OptionalInt day =
                body.number("dayOfMonth", 1, month.map(Month::maxLength).orElse(MOST_DAYS));
        return month.filter(there -> day.isPresent()).map(there -> new YearlyByDate(day.getAsInt(), there));
    }

    private static Optional<Pattern> byDay(Fields body) {
        Optional<DayOfWeek> day = body.required("day", one("day of the week", DayOfWeek.values()));
        Optional<Week> week = body.required("week", one("week", Week.values()));
        Optional<Month> month = body.required("month", one("month", Month.values()));
        return day.flatMap(on -> week.flatMap(which -> month.map(in -> new YearlyByDay(on, which, in))));
    }

    private static <E extends Enum<E>> Function<String, Either<Malformed, E>> one(String what, E[] all) {
        return text -> Arrays.stream(all)
                .filter(value -> value.name().equals(text))
                .findFirst()
                .<Either<Malformed, E>>map(Either::right)
                .orElseGet(() -> Either.left(new Malformed(
                        what, text, Arrays.stream(all).map(Enum::name).collect(Collectors.joining(", ")))));
    }
}
