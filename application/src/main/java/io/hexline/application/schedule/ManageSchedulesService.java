package io.hexline.application.schedule;

import static io.vavr.API.For;

import com.google.common.collect.ImmutableList;
import io.hexline.application.failure.Failure;
import io.hexline.application.failure.Failure.Retry;
import io.hexline.application.location.FindLocation;
import io.hexline.application.store.UnitOfWork;
import io.hexline.application.store.Write;
import io.hexline.domain.location.CallingProfile;
import io.hexline.domain.location.Location;
import io.hexline.domain.location.LocationSchedule;
import io.hexline.domain.location.ScheduleEvent;
import io.hexline.domain.value.Id.LocationId;
import io.hexline.domain.value.Id.OrgId;
import io.vavr.control.Either;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import java.util.function.Function;

record ManageSchedulesService(FindLocation find, UnitOfWork unitOfWork) implements ManageSchedules {

    @Override
    public Either<Failure, LocationSchedule> create(OrgId org, LocationId location, LocationSchedule schedule) {
        return Retry.onConflict(() -> find.withCalling(org, location)
                .flatMap(place -> commit(place, with(place, Optional.empty(), schedule)))
                .mapTo(schedule));
    }

    @Override
    public Either<Failure, LocationSchedule> update(ScheduleKey key, ScheduleUpdate update) {
        return change(
                key,
                schedule -> events(schedule, update)
                        .map(events -> new LocationSchedule(schedule.type(), update.name(), events)));
    }

    private static Either<Failure, List<ScheduleEvent>> events(LocationSchedule schedule, ScheduleUpdate update) {
        List<ScheduleEvent> events = new ArrayList<>(schedule.events());
        for (EventUpdate change : update.events()) {
            Optional<ScheduleEvent> today = schedule.event(change.today());
            today.ifPresentOrElse(
                    event -> events.set(schedule.events().indexOf(event), change.event()),
                    () -> events.add(change.event()));
        }
        return sound(schedule, events);
    }

    @Override
    public Either<Failure, LocationSchedule> remove(ScheduleKey key) {
        return Retry.onConflict(() -> For(
                        find.withCalling(key.org(), key.location()),
                        key::in,
                        (place, schedule) -> commit(place, Either.right(without(place, schedule))))
                .yield((place, schedule, committed) -> schedule));
    }

    @Override
    public Either<Failure, ScheduleEvent> addEvent(ScheduleKey key, ScheduleEvent event) {
        return change(key, schedule -> with(schedule, Optional.empty(), Optional.of(event)))
                .mapTo(event);
    }

    @Override
    public Either<Failure, ScheduleEvent> updateEvent(ScheduleKey key, String event, ScheduleEvent changed) {
        return change(
                        key,
                        schedule -> event(schedule, event)
                                .flatMap(today -> with(schedule, Optional.of(today), Optional.of(changed))))
                .mapTo(changed);
    }

    @Override
    public Either<Failure, ScheduleEvent> removeEvent(ScheduleKey key, String event) {
        return Retry.onConflict(() -> For(
                        find.withCalling(key.org(), key.location()),
                        key::in,
                        (place, schedule) -> event(schedule, event),
                        (place, schedule, today) -> with(schedule, Optional.of(today), Optional.empty())
                                .flatMap(changed -> commit(place, with(place, Optional.of(schedule), changed))))
                .yield((place, schedule, today, committed) -> today));
    }

    private static Either<Failure, ScheduleEvent> event(LocationSchedule schedule, String name) {
        return schedule.event(name)
                .<Either<Failure, ScheduleEvent>>map(Either::right)
                .orElseGet(() -> Either.left(new Failure.NotFound("event", name)));
    }

    /** The schedule with another event in the place of one, or without it; an event that comes is the last. */
    private static Either<Failure, LocationSchedule> with(
            LocationSchedule schedule, Optional<ScheduleEvent> before, Optional<ScheduleEvent> after) {
        List<ScheduleEvent> events = replaced(schedule.events(), before, after);
        return sound(schedule, events).map(all -> new LocationSchedule(schedule.type(), schedule.name(), all));
    }

    private static <T> List<T> replaced(List<T> all, Optional<T> before, Optional<T> after) {
        ImmutableList.Builder<T> changed = ImmutableList.builder();
        for (T one : all) {
            if (before.equals(Optional.of(one))) {
                after.ifPresent(changed::add);
            } else {
                changed.add(one);
            }
        }
        if (before.isEmpty()) {
            after.ifPresent(changed::add);
        }
        return changed.build();
    }

    private static Either<Failure, List<ScheduleEvent>> sound(LocationSchedule schedule, List<ScheduleEvent> events) {
        if (events.size() > LocationSchedule.MOST_EVENTS) {
            return Either.left(new Failure.NotPossible("The schedule " + schedule.name() + " would have "
                    + events.size() + " events: it can have at most " + LocationSchedule.MOST_EVENTS));
        }
        return twice(events.stream().map(ScheduleEvent::name).toList())
                .<Either<Failure, List<ScheduleEvent>>>map(name -> Either.left(new Failure.NotPossible(
                        "The schedule " + schedule.name() + " would have two events of the name " + name)))
                .orElseGet(() -> Either.right(events));
    }

    private static Optional<String> twice(List<String> names) {
        return names.stream()
                .filter(name -> names.indexOf(name) != names.lastIndexOf(name))
                .findFirst();
    }

    private Either<Failure, LocationSchedule> change(
            ScheduleKey key, Function<LocationSchedule, Either<Failure, LocationSchedule>> changed) {
        return Retry.onConflict(() -> For(
                        find.withCalling(key.org(), key.location()),
                        key::in,
                        (place, schedule) -> changed.apply(schedule),
                        (place, schedule, after) -> commit(place, with(place, Optional.of(schedule), after)))
                .yield((place, schedule, after, committed) -> after));
    }

    /** The schedules of the location with another in the place of one, or with one more. */
    private static Either<Failure, List<LocationSchedule>> with(
            Location place, Optional<LocationSchedule> before, LocationSchedule after) {
        List<LocationSchedule> all = replaced(calling(place).offering().schedules(), before, Optional.of(after));
        if (all.size() > MOST_SCHEDULES) {
            return Either.left(
                    new Failure.NotPossible(place.name() + " can have at most " + MOST_SCHEDULES + " schedules"));
        }
        return all.stream().filter(one -> one.is(after.type(), after.name())).count() > 1
                ? Either.left(new Failure.NotPossible(place.name() + " has a schedule of the name " + after.name()))
                : Either.right(all);
    }

    private static List<LocationSchedule> without(Location place, LocationSchedule schedule) {
        return replaced(calling(place).offering().schedules(), Optional.of(schedule), Optional.empty());
    }

    private static CallingProfile calling(Location place) {
        return place.calling().orElseThrow();
    }

    private Either<Failure, Integer> commit(Location place, Either<Failure, List<LocationSchedule>> schedules) {
        return schedules.flatMap(all -> {
            CallingProfile calling = calling(place);
            Location after =
                    place.withCalling(calling.withOffering(calling.offering().withSchedules(all)));
            return Failure.orTrouble(unitOfWork.commit(List.of(new Write.PutLocation(after))));
        });
    }
}
