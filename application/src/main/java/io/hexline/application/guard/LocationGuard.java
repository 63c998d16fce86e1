package io.hexline.application.guard;

import static io.hexline.application.access.Authorization.Permission.CREATE_OR_DELETE_LOCATIONS;
import static io.hexline.application.access.Authorization.Permission.ENABLE_CALLING;
import static io.hexline.application.access.Authorization.Permission.READ_CALLING;
import static io.hexline.application.access.Authorization.Permission.READ_FEATURES;
import static io.hexline.application.access.Authorization.Permission.READ_LOCATIONS;
import static io.hexline.application.access.Authorization.Permission.READ_PSTN;
import static io.hexline.application.access.Authorization.Permission.SET_UP_PSTN;
import static io.hexline.application.access.Authorization.Permission.UPDATE_CALLING;
import static io.hexline.application.access.Authorization.Permission.UPDATE_LOCATION;

import io.hexline.application.LocationUseCases;
import io.hexline.application.access.Authorization;
import io.hexline.application.calling.ManageInternalDialing;
import io.hexline.application.calling.ShowPstn;
import io.hexline.application.failure.Failure;
import io.hexline.application.store.LocationFilter;
import io.hexline.application.store.RouteFilter.Route;
import io.hexline.domain.carrier.Carrier;
import io.hexline.domain.location.Location;
import io.hexline.domain.value.Id.LocationId;
import io.hexline.domain.value.Id.OrgId;
import io.vavr.control.Either;
import java.util.List;
import java.util.Optional;

final class LocationGuard {

    private LocationGuard() {}

    static LocationUseCases of(Caller caller, LocationUseCases guarded) {
        return new LocationUseCases(
                (org, id) -> caller.may(READ_LOCATIONS, org, id)
                        .flatMap(allowed -> guarded.findLocation().byId(org, id)),
                (filter, after, skip, max) -> caller.may(READ_LOCATIONS, filter.org())
                        .flatMap(authorization ->
                                guarded.listLocations().handle(confined(filter, authorization), after, skip, max)),
                (org, id) -> caller.may(READ_CALLING, org, id)
                        .flatMap(allowed -> guarded.countAtLocation().handle(org, id)),
                command -> caller.may(CREATE_OR_DELETE_LOCATIONS, command.org())
                        .flatMap(allowed -> guarded.createLocation().handle(command)),
                command -> caller.may(UPDATE_LOCATION, command.org(), command.location())
                        .flatMap(allowed -> guarded.updateLocation().handle(command)),
                (org, id) -> caller.may(CREATE_OR_DELETE_LOCATIONS, org)
                        .flatMap(allowed -> guarded.removeLocation().handle(org, id)),
                new FloorGuard(caller, guarded.manageFloors()),
                (org, id, language) -> caller.may(ENABLE_CALLING, org)
                        .flatMap(allowed -> guarded.enableCalling().handle(org, id, language)),
                command -> caller.may(UPDATE_CALLING, command.org(), command.location())
                        .flatMap(allowed -> guarded.updateCalling().handle(command)),
                new Pstn(caller, guarded.showPstn()),
                command -> caller.may(SET_UP_PSTN, command.org(), command.location())
                        .flatMap(allowed -> guarded.setUpPstn().handle(command)),
                new InternalDialing(caller, guarded.manageInternalDialing()),
                ScheduleGuard.of(caller, guarded.showSchedules()),
                ScheduleGuard.of(caller, guarded.manageSchedules()));
    }

    private record Pstn(Caller caller, ShowPstn guarded) implements ShowPstn {

        @Override
        public Either<Failure, List<Carrier>> options(OrgId org, LocationId location) {
            return caller.may(READ_PSTN, org, location).flatMap(allowed -> guarded.options(org, location));
        }

        @Override
        public Either<Failure, ShownPstn> connection(OrgId org, LocationId location) {
            return caller.may(READ_PSTN, org, location).flatMap(allowed -> guarded.connection(org, location));
        }
    }

    private record InternalDialing(Caller caller, ManageInternalDialing guarded) implements ManageInternalDialing {

        @Override
        public Either<Failure, Optional<Route>> of(OrgId org, LocationId location) {
            return caller.may(READ_FEATURES, org, location).flatMap(allowed -> guarded.of(org, location));
        }

        @Override
        public Either<Failure, Location> set(SetInternalDialingCommand command) {
            return caller.may(UPDATE_CALLING, command.org(), command.location())
                    .flatMap(allowed -> guarded.set(command));
        }
    }

    private static LocationFilter confined(LocationFilter filter, Authorization authorization) {
        return new LocationFilter(
                filter.org(),
                authorization.confined(filter.org(), filter.within()),
                filter.name(),
                filter.calling(),
                filter.sort());
    }
}
