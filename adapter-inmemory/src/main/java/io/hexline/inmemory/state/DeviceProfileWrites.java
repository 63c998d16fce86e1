package io.hexline.inmemory.state;

import static io.hexline.inmemory.state.CommittedState.WriteApplier.known;

import com.google.common.collect.Iterables;
import io.hexline.application.failure.PortFailure;
import io.hexline.application.store.Write;
import io.hexline.domain.user.DeviceProfile;
import io.hexline.domain.user.Subscriber;
import io.hexline.domain.value.Id.LocationId;
import io.hexline.inmemory.index.NameIndex.ProfileGroup;
import io.vavr.control.Either;
import java.util.List;
import java.util.Optional;

/** Writes of device profiles. */
final class DeviceProfileWrites {

    private DeviceProfileWrites() {}

    static Either<PortFailure, StoreState> put(StoreState state, DeviceProfile profile) {
        return known(state.locations().has(profile.location()), "location of device profile " + profile.id())
                .flatMap(sound -> state.deviceProfiles().put(profile))
                .map(state::withDeviceProfiles);
    }

    /** The state without the profiles of the location, which nobody uses. */
    static Either<PortFailure, StoreState> removeAt(StoreState state, LocationId location) {
        Either<PortFailure, StoreState> left = Either.right(state);
        for (DeviceProfile profile : state.deviceProfiles()
                .select(index -> index.members(new ProfileGroup.At(location)))
                .toList()) {
            left = left.flatMap(
                    before -> before.deviceProfiles().remove(profile).map(before::withDeviceProfiles));
        }
        return left;
    }

    /** A profile that the write is about, or whose user it moves, and that has users elsewhere afterwards. */
    static Optional<DeviceProfile> parted(Write write, StoreState before, StoreState after) {
        return Iterables.tryFind(touched(write, before, after), profile -> !isAtHome(after, profile))
                .toJavaUtil();
    }

    private static List<DeviceProfile> touched(Write write, StoreState before, StoreState after) {
        if (write instanceof Write.PutDeviceProfile written) {
            return after.deviceProfiles().find(written.profile().id()).stream().toList();
        }
        return write instanceof Write.PutSubscriber written
                ? before.subscribers()
                        .find(written.subscriber().person())
                        .filter(known ->
                                !known.location().equals(written.subscriber().location()))
                        .map(moved -> after.deviceProfiles()
                                .select(index -> index.members(new ProfileGroup.UsedBy(moved.person())))
                                .toList())
                        .orElse(List.of())
                : List.of();
    }

    /** Whether all users of the profile call from where it is. */
    private static boolean isAtHome(StoreState state, DeviceProfile profile) {
        Optional<LocationId> home = Optional.of(profile.location());
        return profile.users().stream()
                .allMatch(user -> state.subscribers()
                        .find(user)
                        .flatMap(Subscriber::location)
                        .equals(home));
    }
}
