package io.hexline.application.guard;

import static io.hexline.application.access.Authorization.Permission.CREATE_OR_DELETE_LOCATIONS;
import static io.hexline.application.access.Authorization.Permission.ENABLE_CALLING;
import static io.hexline.application.access.Authorization.Permission.READ_LOCATIONS;
import static io.hexline.application.access.Authorization.Permission.SET_UP_PSTN;
import static io.hexline.application.access.Authorization.Permission.UPDATE_CALLING;
import static io.hexline.application.access.Authorization.Permission.UPDATE_LOCATION;

import io.hexline.application.LocationUseCases;
import io.hexline.application.access.Authorization;
import io.hexline.application.store.LocationFilter;

final class LocationGuard {

    private LocationGuard() {}

    static LocationUseCases of(Caller caller, LocationUseCases guarded) {
        return new LocationUseCases(
                (org, id) -> caller.may(READ_LOCATIONS, org, id)
                        .flatMap(allowed -> guarded.findLocation().byId(org, id)),
                (filter, after, skip, max) -> caller.may(READ_LOCATIONS, filter.org())
                        .flatMap(authorization ->
                                guarded.listLocations().handle(confined(filter, authorization), after, skip, max)),
                command -> caller.may(CREATE_OR_DELETE_LOCATIONS, command.org())
                        .flatMap(allowed -> guarded.createLocation().handle(command)),
                command -> caller.may(UPDATE_LOCATION, command.org(), command.location())
                        .flatMap(allowed -> guarded.updateLocation().handle(command)),
                (org, id) -> caller.may(CREATE_OR_DELETE_LOCATIONS, org)
                        .flatMap(allowed -> guarded.removeLocation().handle(org, id)),
                (org, id, language) -> caller.may(ENABLE_CALLING, org)
                        .flatMap(allowed -> guarded.enableCalling().handle(org, id, language)),
                command -> caller.may(UPDATE_CALLING, command.org(), command.location())
                        .flatMap(allowed -> guarded.updateCalling().handle(command)),
                command -> caller.may(SET_UP_PSTN, command.org(), command.location())
                        .flatMap(allowed -> guarded.setUpPstn().handle(command)));
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
