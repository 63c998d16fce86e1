package io.hexline.rest.schedule;

import io.hexline.domain.location.ScheduleEvent;
import io.hexline.domain.location.ScheduleEvent.Hours;
import io.hexline.domain.value.Syntax.Malformed;
import io.hexline.rest.json.Fields;
import io.vavr.control.Either;
import io.vavr.control.Try;
import java.time.LocalDate;
import java.time.LocalTime;
import java.util.Optional;

/** The fields of an event, in the bodies of several operations. */
final class EventFields {

    static final String NAME = "name";

    private static final int LONGEST_NAME = 30;

    private EventFields() {}

    /** Empty only where there are mistakes. */
    static Optional<ScheduleEvent> read(Fields body) {
        return body.required(NAME, EventFields::name).flatMap(name -> read(body, name));
    }

    /** An event of this name. */
    static Optional<ScheduleEvent> read(Fields body, String name) {
        Optional<LocalDate> start = body.required("startDate", EventFields::date);
        Optional<LocalDate> end = body.required("endDate", EventFields::date);
        boolean whole = body.flag("allDayEnabled").orElse(false);
        Optional<Hours> hours = whole ? Optional.empty() : hours(body);
        Optional<Fields> again = body.object("recurrence");
        Optional<ScheduleEvent.Recurrence> recurrence = again.flatMap(RecurrenceFields::read);
        boolean understood = start.isPresent()
                && end.isPresent()
                && (whole || hours.isPresent())
                && again.isPresent() == recurrence.isPresent();
        boolean inOrder = understood && ScheduleEvent.endsAfterStart(start.get(), end.get(), hours);
        body.check("endDate", !understood || inOrder, "and endTime must be after the start");
        return inOrder
                ? Optional.of(new ScheduleEvent(name, start.get(), end.get(), hours, recurrence))
                : Optional.empty();
    }

    private static Optional<Hours> hours(Fields body) {
        Optional<LocalTime> from = body.required("startTime", EventFields::time);
        Optional<LocalTime> to = body.required("endTime", EventFields::time);
        return from.flatMap(begin -> to.map(end -> new Hours(begin, end)));
    }

    static Either<Malformed, String> name(String text) {
        return text.length() <= LONGEST_NAME
                ? Either.right(text)
                : Either.left(new Malformed(NAME, text, "at most " + LONGEST_NAME + " characters"));
    }

    static Either<Malformed, LocalDate> date(String text) {
        return Try.of(() -> LocalDate.parse(text))
                .filter(date -> date.getYear() > 0 && date.getYear() < 10_000)
                .toEither(() -> new Malformed("date", text, "one such as 2020-12-31"));
    }

    private static Either<Malformed, LocalTime> time(String text) {
        return Try.of(() -> LocalTime.parse(text))
                .filter(time -> time.getNano() == 0)
                .toEither(() -> new Malformed("time of day", text, "one such as 09:30"));
    }
}
