package io.hexline.application.schedule;

import static java.util.Comparator.comparing;

import com.google.common.collect.ImmutableList;
import io.hexline.application.failure.Failure;
import io.hexline.application.location.FindLocation;
import io.hexline.application.store.Locations;
import io.hexline.domain.location.Location;
import io.hexline.domain.location.LocationSchedule;
import io.hexline.domain.location.LocationSchedule.ScheduleType;
import io.hexline.domain.location.ScheduleEvent;
import io.hexline.domain.value.Id.LocationId;
import io.hexline.domain.value.Id.OrgId;
import io.vavr.control.Either;
import java.util.Comparator;
import java.util.List;
import java.util.Locale;
import java.util.Optional;

/** Shows the schedules of a location. */
public interface ShowSchedules {

    /**
     * The schedules of the location, by their names. {@link Failure.NotFound} where calling is not enabled there.
     *
     * @param type empty for any
     * @param part what their names have in them, in whatever case; an empty text for any
     */
    Either<Failure, Schedules> at(OrgId org, LocationId location, Optional<ScheduleType> type, String part);

    /** {@link Failure.NotFound} where the location has none of this type and name. */
    Either<Failure, LocationSchedule> byKey(ScheduleKey key);

    /** {@link Failure.NotFound} where the schedule is not there, or has no event of this name. */
    default Either<Failure, ScheduleEvent> event(ScheduleKey key, String name) {
        return byKey(key)
                .flatMap(schedule -> schedule.event(name)
                        .<Either<Failure, ScheduleEvent>>map(Either::right)
                        .orElseGet(() -> Either.left(new Failure.NotFound("event", name))));
    }

    static ShowSchedules on(Locations locations) {
        FindLocation find = FindLocation.on(locations);
        return new ShowSchedules() {

            @Override
            public Either<Failure, Schedules> at(
                    OrgId org, LocationId location, Optional<ScheduleType> type, String part) {
                return find.withCalling(org, location).map(place -> Schedules.of(place, type, part));
            }

            @Override
            public Either<Failure, LocationSchedule> byKey(ScheduleKey key) {
                return find.withCalling(key.org(), key.location()).flatMap(key::in);
            }
        };
    }

    /** Schedules, and where they are. */
    record Schedules(Location location, List<LocationSchedule> found) {

        private static final Comparator<LocationSchedule> ORDER =
                comparing(LocationSchedule::name).thenComparing(LocationSchedule::type);

        public Schedules {
            found = ImmutableList.sortedCopyOf(ORDER, found);
        }

        private static Schedules of(Location place, Optional<ScheduleType> type, String part) {
            String wanted = part.toLowerCase(Locale.ROOT);
            return new Schedules(
                    place,
                    place.calling().orElseThrow().offering().schedules().stream()
                            .filter(schedule ->
                                    type.filter(one -> one != schedule.type()).isEmpty())
                            .filter(schedule ->
                                    schedule.name().toLowerCase(Locale.ROOT).contains(wanted))
                            .toList());
        }
    }
}
