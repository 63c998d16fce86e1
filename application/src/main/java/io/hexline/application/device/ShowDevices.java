package io.hexline.application.device;

import io.hexline.application.failure.Failure;
import io.hexline.application.store.DeviceFilter;
import io.hexline.application.store.DeviceFilter.DevicePageKey;
import io.hexline.application.store.DeviceProfiles;
import io.hexline.application.store.OwnedDevice;
import io.hexline.domain.value.Id;
import io.hexline.domain.value.Id.OrgId;
import io.vavr.control.Either;
import java.util.List;
import java.util.Optional;

/** Shows the devices at the locations of an organization, which are those that moves look at. */
public interface ShowDevices {

    /**
     * The first to which the filter applies, in the order of {@link DevicePageKey}.
     *
     * @param after what they follow, which need not be there any more; empty from the beginning
     * @param skip how many to leave out then; 0 or more
     * @param max how many at most
     */
    Either<Failure, List<OwnedDevice>> list(DeviceFilter filter, Optional<DevicePageKey> after, int skip, int max);

    /** {@link Failure.NotFound} where the organization has none of this owner and name. */
    Either<Failure, OwnedDevice> byKey(DeviceKey key);

    static ShowDevices on(DeviceProfiles devices) {
        return new ShowDevices() {

            @Override
            public Either<Failure, List<OwnedDevice>> list(
                    DeviceFilter filter, Optional<DevicePageKey> after, int skip, int max) {
                return Failure.orTrouble(devices.devices(filter, after, skip, max));
            }

            @Override
            public Either<Failure, OwnedDevice> byKey(DeviceKey key) {
                DeviceFilter filter =
                        DeviceFilter.of(key.org()).ownedBy(key.owner()).called(key.name());
                return Failure.orNotFound(
                        devices.devices(filter, Optional.empty(), 0, DeviceKey.MOST_OF_A_NAME)
                                .map(found -> found.stream()
                                        .filter(owned -> owned.owner().equals(key.owner()))
                                        .findFirst()),
                        "device",
                        key.name());
            }
        };
    }

    /**
     * What a device is asked for by.
     *
     * @param owner a person, a workspace, a virtual line or a device profile
     */
    record DeviceKey(OrgId org, Id owner, String name) {

        /** Its owner's own and those of the device profiles that it uses: more than anybody has. */
        private static final int MOST_OF_A_NAME = 100;

        /** That there is none. */
        Failure missing() {
            return new Failure.NotFound("device", name);
        }
    }
}
