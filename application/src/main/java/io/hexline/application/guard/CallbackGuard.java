package io.hexline.application.guard;

import static io.hexline.application.access.Authorization.Permission.READ_CALLING;
import static io.hexline.application.access.Authorization.Permission.SET_CALLBACKS;
import static io.hexline.application.access.Authorization.Permission.UPDATE_CALLING;

import io.hexline.application.callback.LocationCallback;
import io.hexline.application.callback.ManageCallbacks;
import io.hexline.application.callback.UserCallback;
import io.hexline.application.failure.Failure;
import io.hexline.application.user.CallingUser;
import io.hexline.domain.location.Location;
import io.hexline.domain.value.Id.LocationId;
import io.hexline.domain.value.Id.OrgId;
import io.vavr.control.Either;

record CallbackGuard(Caller caller, ManageCallbacks guarded) implements ManageCallbacks {

    @Override
    public Either<Failure, UserCallback> ofUser(CallingUser.Key user) {
        return caller.may(READ_CALLING, user.org())
                .flatMap(authorization -> guarded.ofUser(PeopleGuard.confined(user, authorization)));
    }

    @Override
    public Either<Failure, CallingUser> setForUser(SetUserCallbackCommand command) {
        return caller.may(SET_CALLBACKS, command.user().org())
                .flatMap(authorization -> guarded.setForUser(new SetUserCallbackCommand(
                        PeopleGuard.confined(command.user(), authorization),
                        command.member(),
                        command.atLocation(),
                        command.locatedByDevices(),
                        command.locatedByApp())));
    }

    @Override
    public Either<Failure, LocationCallback> ofLocation(OrgId org, LocationId location) {
        return caller.may(READ_CALLING, org, location).flatMap(allowed -> guarded.ofLocation(org, location));
    }

    @Override
    public Either<Failure, Location> setForLocation(SetLocationCallbackCommand command) {
        return caller.may(UPDATE_CALLING, command.org(), command.location())
                .flatMap(allowed -> guarded.setForLocation(command));
    }
}
