package io.hexline.world.snapshot.change;

import com.fasterxml.jackson.databind.JsonNode;
import io.hexline.domain.location.LocationSchedule.ScheduleType;
import io.hexline.world.snapshot.entry.EncodedId;
import java.util.List;
import java.util.Optional;
import java.util.stream.Stream;

/** By what the elements of lists in a snapshot file are told apart. */
final class Keys {

    /** The first of these that an element has. */
    private static final List<String> NAMES = List.of("id", "phoneNumber", "token", "clientId", "locationId", "name");

    private static final List<String> CALLED = List.of("name", "displayName");

    /** Elements of this list are told apart by their type, too. */
    private static final String SCHEDULES = "timetables";

    private Keys() {}

    /**
     * The key of an element, however an id is encoded; empty for what has none.
     *
     * @param list the name of the list in which it is
     */
    static Optional<String> of(String list, JsonNode element) {
        return plain(element).map(key -> list.equals(SCHEDULES) ? type(element) + ":" + key : key);
    }

    private static String type(JsonNode schedule) {
        return schedule.path("type").asText(ScheduleType.BUSINESS_HOURS.name());
    }

    private static Optional<String> plain(JsonNode element) {
        return NAMES.stream()
                .filter(name -> element.path(name).isTextual())
                .findFirst()
                .map(name -> EncodedId.plain(element.path(name).textValue()));
    }

    /** Whether people call an element so, by its name or by an e-mail of its own. */
    static boolean isCalled(JsonNode element, String name) {
        return Stream.concat(
                        CALLED.stream().map(element::path),
                        element.path("emails").valueStream())
                .anyMatch(called -> called.isTextual() && called.textValue().equalsIgnoreCase(name));
    }
}
