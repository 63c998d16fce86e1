package io.hexline.application.guard;

import static io.hexline.application.access.Authorization.Permission.READ_FEATURES;
import static io.hexline.application.access.Authorization.Permission.UPDATE_CALLING;

import io.hexline.application.access.Authorization;
import io.hexline.application.failure.Failure;
import io.hexline.application.schedule.ManageSchedules;
import io.hexline.application.schedule.ScheduleKey;
import io.hexline.application.schedule.ShowSchedules;
import io.hexline.domain.location.LocationSchedule;
import io.hexline.domain.location.LocationSchedule.ScheduleType;
import io.hexline.domain.location.ScheduleEvent;
import io.hexline.domain.value.Id.LocationId;
import io.hexline.domain.value.Id.OrgId;
import io.vavr.control.Either;
import java.util.Optional;

final class ScheduleGuard {

    private ScheduleGuard() {}

    static ShowSchedules of(Caller caller, ShowSchedules guarded) {
        return new Shown(caller, guarded);
    }

    static ManageSchedules of(Caller caller, ManageSchedules guarded) {
        return new Managed(caller, guarded);
    }

    private record Shown(Caller caller, ShowSchedules guarded) implements ShowSchedules {

        @Override
        public Either<Failure, Schedules> at(OrgId org, LocationId location, Optional<ScheduleType> type, String part) {
            return caller.may(READ_FEATURES, org, location).flatMap(allowed -> guarded.at(org, location, type, part));
        }

        @Override
        public Either<Failure, LocationSchedule> byKey(ScheduleKey key) {
            return caller.may(READ_FEATURES, key.org(), key.location()).flatMap(allowed -> guarded.byKey(key));
        }
    }

    private record Managed(Caller caller, ManageSchedules guarded) implements ManageSchedules {

        private Either<Failure, Authorization> may(ScheduleKey key) {
            return caller.may(UPDATE_CALLING, key.org(), key.location());
        }

        @Override
        public Either<Failure, LocationSchedule> create(OrgId org, LocationId location, LocationSchedule schedule) {
            return caller.may(UPDATE_CALLING, org, location)
                    .flatMap(allowed -> guarded.create(org, location, schedule));
        }

        @Override
        public Either<Failure, LocationSchedule> update(ScheduleKey key, ScheduleUpdate update) {
            return may(key).flatMap(allowed -> guarded.update(key, update));
        }

        @Override
        public Either<Failure, LocationSchedule> remove(ScheduleKey key) {
            return may(key).flatMap(allowed -> guarded.remove(key));
        }

        @Override
        public Either<Failure, ScheduleEvent> addEvent(ScheduleKey key, ScheduleEvent event) {
            return may(key).flatMap(allowed -> guarded.addEvent(key, event));
        }

        @Override
        public Either<Failure, ScheduleEvent> updateEvent(ScheduleKey key, String event, ScheduleEvent changed) {
            return may(key).flatMap(allowed -> guarded.updateEvent(key, event, changed));
        }

        @Override
        public Either<Failure, ScheduleEvent> removeEvent(ScheduleKey key, String event) {
            return may(key).flatMap(allowed -> guarded.removeEvent(key, event));
        }
    }
}
