package io.hexline.domain.user;

import com.google.common.collect.ImmutableSet;
import com.google.common.collect.Sets;
import io.hexline.domain.user.Subscriber.UserFile;
import io.hexline.domain.value.Id.DeviceProfileId;
import io.hexline.domain.value.Id.LocationId;
import io.hexline.domain.value.Id.PersonId;
import io.hexline.domain.value.Version;
import java.util.Set;

/**
 * A group-level device profile: it belongs to its location, and all who use it share it.
 *
 * @param device under which name, and of what kind
 * @param users who use it; all of them call from its location
 */
public record DeviceProfile(
        DeviceProfileId id, LocationId location, Device device, Set<PersonId> users, Version version) {

    public DeviceProfile {
        users = ImmutableSet.copyOf(users);
    }

    public String name() {
        return device.name();
    }

    /** Whether somebody else than this user uses it too. */
    public boolean isSharedBy(PersonId user) {
        return !Sets.difference(users, Set.of(user)).isEmpty();
    }

    /** The file of its device, which goes where the profile goes. */
    public UserFile file() {
        return new UserFile(FileMove.Kind.DEVICE_MANAGEMENT, "devices/" + name(), 0);
    }

    public DeviceProfile withUsers(Set<PersonId> newUsers) {
        return new DeviceProfile(id, location, device, newUsers, version);
    }

    public DeviceProfile withoutUser(PersonId gone) {
        return withUsers(Sets.difference(users, Set.of(gone)));
    }

    /** The same at another location, to which its users go. */
    public DeviceProfile movedTo(LocationId target) {
        return new DeviceProfile(id, target, device, users, version);
    }

    /** The same profile as the store has it after a write. */
    public DeviceProfile at(Version stored) {
        return new DeviceProfile(id, location, device, users, stored);
    }
}
