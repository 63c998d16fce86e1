package io.hexline.application.device;

import io.hexline.application.access.Authorization;
import io.hexline.application.device.ShowDevices.DeviceKey;
import io.hexline.application.failure.Failure;
import io.hexline.application.store.DeviceFilter;
import io.hexline.application.store.OwnedDevice;
import io.hexline.domain.value.Id;
import io.hexline.domain.value.Id.PersonId;
import io.vavr.control.Either;

/** Which devices somebody sees who may look at devices: all, those at some locations, or the own ones. */
public record DeviceAccess(Authorization authorization) {

    /** Of the devices that are wanted those that the caller sees; refused where they are somebody else's. */
    public Either<Failure, DeviceFilter> confined(DeviceFilter wanted) {
        DeviceFilter within = wanted.within(authorization.confined(wanted.org(), wanted.within()));
        if (!authorization.isForOneself()) {
            return Either.right(within);
        }
        Id owner = wanted.owner().orElse(authorization.caller().person());
        return authorization.on(new PersonId(owner.value())).map(within::ownedBy);
    }

    /** What is asked for; refused where it is somebody else's, whether it is there or not. */
    public Either<Failure, DeviceKey> asked(DeviceKey key) {
        return authorization.isForOneself() && key.owner() instanceof PersonId person
                ? authorization.on(person).map(own -> key)
                : Either.right(key);
    }

    /** The device, unless it is hidden from the caller. */
    public Either<Failure, OwnedDevice> seen(DeviceKey key, OwnedDevice found) {
        boolean own = !authorization.isForOneself()
                || found.users().contains(authorization.caller().person());
        return own
                ? authorization.at(key.org(), found.location()).bimap(hidden -> key.missing(), place -> found)
                : Either.left(key.missing());
    }
}
