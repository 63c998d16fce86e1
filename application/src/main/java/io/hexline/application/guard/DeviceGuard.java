package io.hexline.application.guard;

import static io.hexline.application.access.Authorization.Permission.READ_DEVICES;

import io.hexline.application.device.DeviceAccess;
import io.hexline.application.device.ShowDevices;
import io.hexline.application.failure.Failure;
import io.hexline.application.store.DeviceFilter;
import io.hexline.application.store.DeviceFilter.DevicePageKey;
import io.hexline.application.store.OwnedDevice;
import io.vavr.control.Either;
import java.util.List;
import java.util.Optional;

record DeviceGuard(Caller caller, ShowDevices guarded) implements ShowDevices {

    @Override
    public Either<Failure, List<OwnedDevice>> list(
            DeviceFilter filter, Optional<DevicePageKey> after, int skip, int max) {
        return caller.may(READ_DEVICES, filter.org())
                .flatMap(authorization -> new DeviceAccess(authorization).confined(filter))
                .flatMap(seen -> guarded.list(seen, after, skip, max));
    }

    @Override
    public Either<Failure, OwnedDevice> byKey(DeviceKey key) {
        return caller.may(READ_DEVICES, key.org())
                .map(DeviceAccess::new)
                .flatMap(access -> access.asked(key).flatMap(guarded::byKey).flatMap(found -> access.seen(key, found)));
    }
}
