package io.hexline.domain.location;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertFalse;
import static org.junit.jupiter.api.Assertions.assertThrows;
import static org.junit.jupiter.api.Assertions.assertTrue;

import io.hexline.domain.location.LocationSchedule.ScheduleType;
import io.hexline.domain.location.ScheduleEvent.Hours;
import java.time.LocalDate;
import java.time.LocalTime;
import java.util.List;
import java.util.Optional;
import org.junit.jupiter.api.Test;

class ScheduleEventTest {

    private static final LocalDate MONDAY = LocalDate.of(2026, 11, 30);

    private static ScheduleEvent event(String name, LocalDate end, Optional<Hours> hours) {
        return new ScheduleEvent(name, MONDAY, end, hours, Optional.empty());
    }

    private static Optional<Hours> hours(String from, String to) {
        return Optional.of(new Hours(LocalTime.parse(from), LocalTime.parse(to)));
    }

    @Test
    void endsAfterItStarts() {
        LocalDate tuesday = MONDAY.plusDays(1);

        assertTrue(ScheduleEvent.endsAfterStart(MONDAY, MONDAY, Optional.empty()));
        assertTrue(ScheduleEvent.endsAfterStart(MONDAY, MONDAY, hours("09:00", "09:01")));
        assertTrue(ScheduleEvent.endsAfterStart(MONDAY, tuesday, hours("22:00", "06:00")));
        assertFalse(ScheduleEvent.endsAfterStart(MONDAY, MONDAY, hours("09:00", "09:00")));
        assertFalse(ScheduleEvent.endsAfterStart(tuesday, MONDAY, Optional.empty()));
        assertThrows(IllegalArgumentException.class, () -> event("never", MONDAY, hours("10:00", "09:00")));
    }

    @Test
    void standsInItsScheduleUnderItsName() {
        ScheduleEvent morning = event("morning", MONDAY, hours("09:00", "12:00"));
        LocationSchedule open = new LocationSchedule(
                ScheduleType.BUSINESS_HOURS, "open", List.of(morning, event("all", MONDAY, Optional.empty())));

        assertEquals(Optional.of(morning), open.event("morning"));
        assertEquals(Optional.empty(), open.event("evening"));
        assertTrue(open.is(ScheduleType.BUSINESS_HOURS, "open"));
        assertFalse(open.is(ScheduleType.HOLIDAYS, "open"));
        assertThrows(
                IllegalArgumentException.class,
                () -> new LocationSchedule(ScheduleType.HOLIDAYS, "closed", List.of(morning, morning)));
    }
}
