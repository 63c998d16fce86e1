package io.hexline.application.schedule;

import com.google.common.collect.ImmutableList;
import io.hexline.application.failure.Failure;
import io.hexline.application.location.FindLocation;
import io.hexline.application.store.Store;
import io.hexline.domain.location.LocationSchedule;
import io.hexline.domain.location.ScheduleEvent;
import io.hexline.domain.value.Id.LocationId;
import io.hexline.domain.value.Id.OrgId;
import io.vavr.control.Either;
import java.util.List;

/**
 * Adds schedules to locations, changes and removes them. All fails with {@link Failure.NotFound} where calling is not enabled
 * at the location, or the schedule or event is not there, and with {@link Failure.NotPossible} where a name is taken or there
 * are too many.
 */
public interface ManageSchedules {

    int MOST_SCHEDULES = 100;

    /** The new schedule. */
    Either<Failure, LocationSchedule> create(OrgId org, LocationId location, LocationSchedule schedule);

    /** The schedule as it is then. */
    Either<Failure, LocationSchedule> update(ScheduleKey key, ScheduleUpdate update);

    /** The schedule as it was; what it was the time for is so at all times. */
    Either<Failure, LocationSchedule> remove(ScheduleKey key);

    /** The event, which is the last one now. */
    Either<Failure, ScheduleEvent> addEvent(ScheduleKey key, ScheduleEvent event);

    /**
     * The event as it is then.
     *
     * @param event its name today
     */
    Either<Failure, ScheduleEvent> updateEvent(ScheduleKey key, String event, ScheduleEvent changed);

    /** The event as it was. */
    Either<Failure, ScheduleEvent> removeEvent(ScheduleKey key, String event);

    static ManageSchedules on(Store store) {
        return new ManageSchedulesService(FindLocation.on(store.locations()), store.unitOfWork());
    }

    /**
     * What a schedule is to be from now on.
     *
     * @param events those that change or come; others stay as they are
     */
    record ScheduleUpdate(String name, List<EventUpdate> events) {

        public ScheduleUpdate {
            events = ImmutableList.copyOf(events);
        }
    }

    /**
     * What an event is to be from now on.
     *
     * @param today its name; it is added where the schedule has none of this name
     */
    record EventUpdate(String today, ScheduleEvent event) {}
}
