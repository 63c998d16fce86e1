package io.hexline.bootstrap.access;

import io.hexline.application.location.ManageFloors.FloorDraft;
import io.hexline.application.location.ManageFloors.FloorKey;
import io.hexline.application.schedule.ManageSchedules.ScheduleUpdate;
import io.hexline.application.schedule.ScheduleKey;
import io.hexline.bootstrap.access.GuardedCalls.Asked;
import io.hexline.domain.location.Floor.FloorId;
import io.hexline.domain.location.LocationSchedule;
import io.hexline.domain.location.LocationSchedule.ScheduleType;
import io.hexline.domain.location.ScheduleEvent;
import io.hexline.domain.value.Id.OrgId;
import java.time.LocalDate;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;

/** Those of the {@link GuardedCalls} that are about schedules and floors. */
final class GuardedSchedules {

    private static final LocalDate DAY = LocalDate.of(2026, 11, 30);
    private static final ScheduleEvent EVENT = new ScheduleEvent("New", DAY, DAY, Optional.empty(), Optional.empty());

    private GuardedSchedules() {}

    static Map<String, Asked> all(OrgId org) {
        Map<String, Asked> all = new HashMap<>(schedules(org));
        all.putAll(floors(org));
        return all;
    }

    private static Map<String, Asked> floors(OrgId org) {
        FloorKey key = new FloorKey(org, GuardedCalls.LOCATION, new FloorId("none"));
        FloorDraft draft = new FloorDraft(1, Optional.empty());
        return Map.of(
                "list floors", (use, by) -> use.locations().manageFloors().at(org, GuardedCalls.LOCATION),
                "show a floor", (use, by) -> use.locations().manageFloors().byKey(key),
                "create a floor", (use, by) -> use.locations().manageFloors().create(org, GuardedCalls.LOCATION, draft),
                "update a floor", (use, by) -> use.locations().manageFloors().update(key, draft),
                "remove a floor", (use, by) -> use.locations().manageFloors().remove(key));
    }

    private static Map<String, Asked> schedules(OrgId org) {
        ScheduleKey key = new ScheduleKey(org, GuardedCalls.LOCATION, ScheduleType.HOLIDAYS, "none");
        return Map.of(
                "list schedules",
                        (use, by) ->
                                use.locations().showSchedules().at(org, GuardedCalls.LOCATION, Optional.empty(), ""),
                "show a schedule", (use, by) -> use.locations().showSchedules().byKey(key),
                "show an event", (use, by) -> use.locations().showSchedules().event(key, "none"),
                "create a schedule",
                        (use, by) -> use.locations()
                                .manageSchedules()
                                .create(org, GuardedCalls.LOCATION, LocationSchedule.named("New")),
                "update a schedule",
                        (use, by) ->
                                use.locations().manageSchedules().update(key, new ScheduleUpdate("New", List.of())),
                "remove a schedule",
                        (use, by) -> use.locations().manageSchedules().remove(key),
                "add an event", (use, by) -> use.locations().manageSchedules().addEvent(key, EVENT),
                "update an event",
                        (use, by) -> use.locations().manageSchedules().updateEvent(key, "none", EVENT),
                "remove an event",
                        (use, by) -> use.locations().manageSchedules().removeEvent(key, "none"));
    }
}
