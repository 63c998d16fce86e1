package io.hexline.application.store;

import com.google.common.collect.ImmutableSet;
import io.hexline.domain.user.Device;
import io.hexline.domain.user.DeviceProfile;
import io.hexline.domain.user.LineHolder;
import io.hexline.domain.user.Subscriber;
import io.hexline.domain.value.Id;
import io.hexline.domain.value.Id.LocationId;
import io.hexline.domain.value.Id.PersonId;
import java.util.Set;
import java.util.stream.Stream;

/**
 * A device at a location, and whose it is.
 *
 * @param owner the id of a person, a workspace or a virtual line, or of a device profile that several users can share
 * @param users the people who use it
 */
public record OwnedDevice(LocationId location, Id owner, Device device, Set<PersonId> users) {

    public OwnedDevice {
        users = ImmutableSet.copyOf(users);
    }

    /** Those of somebody who calls from somewhere. */
    public static Stream<OwnedDevice> of(Subscriber user) {
        return user.location().stream()
                .flatMap(place -> user.devices().stream()
                        .map(device -> new OwnedDevice(place, user.person(), device, Set.of(user.person()))));
    }

    /** Those of a workspace or a virtual line that calls from somewhere. */
    public static Stream<OwnedDevice> of(LineHolder holder) {
        return holder.location().stream()
                .flatMap(place ->
                        holder.devices().stream().map(device -> new OwnedDevice(place, holder.id(), device, Set.of())));
    }

    public static OwnedDevice of(DeviceProfile profile) {
        return new OwnedDevice(profile.location(), profile.id(), profile.device(), profile.users());
    }
}
