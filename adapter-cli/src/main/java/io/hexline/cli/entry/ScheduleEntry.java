package io.hexline.cli.entry;

import com.fasterxml.jackson.databind.node.ObjectNode;
import io.hexline.application.schedule.ShowSchedules.Schedules;
import io.hexline.domain.location.LocationSchedule.ScheduleType;
import java.util.List;

/**
 * A schedule of a location, which its type and its name tell from the others there.
 *
 * @param type in the words of the public API
 */
public record ScheduleEntry(String name, String type, Named location) implements Entry {

    public static List<ScheduleEntry> of(Schedules schedules) {
        Named location = LocationEntry.of(schedules.location()).named();
        return schedules.found().stream()
                .map(schedule -> new ScheduleEntry(schedule.name(), word(schedule.type()), location))
                .toList();
    }

    private static String word(ScheduleType type) {
        return switch (type) {
            case BUSINESS_HOURS -> "businessHours";
            case HOLIDAYS -> "holidays";
        };
    }

    @Override
    public void write(ObjectNode node) {
        node.put("name", name);
        node.put("type", type);
        node.put("locationId", location.id());
        node.put("location", location.name());
    }
}
