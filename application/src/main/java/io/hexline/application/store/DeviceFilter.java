package io.hexline.application.store;

import com.google.common.collect.ImmutableSet;
import io.hexline.domain.user.Device;
import io.hexline.domain.value.Id;
import io.hexline.domain.value.Id.LocationId;
import io.hexline.domain.value.Id.OrgId;
import io.hexline.domain.value.Id.PersonId;
import io.hexline.domain.value.MacAddress;
import java.util.Comparator;
import java.util.Optional;
import java.util.Set;

/**
 * Which devices at locations of an organization are meant.
 *
 * @param within only those at these locations; empty for any
 * @param owner whose they are; a person has those of the device profiles that it uses, too
 * @param name what they are called
 * @param types empty for any
 */
public record DeviceFilter(
        OrgId org,
        Optional<Set<LocationId>> within,
        Optional<Id> owner,
        Optional<String> name,
        Optional<MacAddress> mac,
        Set<Device.Type> types) {

    public DeviceFilter {
        within = within.map(ImmutableSet::copyOf);
        types = ImmutableSet.copyOf(types);
    }

    /** All of the organization. */
    public static DeviceFilter of(OrgId org) {
        return new DeviceFilter(org, Optional.empty(), Optional.empty(), Optional.empty(), Optional.empty(), Set.of());
    }

    public DeviceFilter within(Optional<Set<LocationId>> places) {
        return new DeviceFilter(org, places, owner, name, mac, types);
    }

    public DeviceFilter ownedBy(Id someone) {
        return new DeviceFilter(org, within, Optional.of(someone), name, mac, types);
    }

    public DeviceFilter called(String wanted) {
        return new DeviceFilter(org, within, owner, Optional.of(wanted), mac, types);
    }

    /** Whether a device of the organization is meant. */
    public boolean fits(OwnedDevice owned) {
        Device device = owned.device();
        return within.filter(places -> !places.contains(owned.location())).isEmpty()
                && owner.filter(someone -> !isOf(owned, someone)).isEmpty()
                && name.filter(wanted -> !wanted.equals(device.name())).isEmpty()
                && mac.filter(wanted -> !device.mac().equals(Optional.of(wanted)))
                        .isEmpty()
                && (types.isEmpty() || types.contains(device.type()));
    }

    private static boolean isOf(OwnedDevice owned, Id someone) {
        return owned.owner().equals(someone)
                || someone instanceof PersonId person && owned.users().contains(person);
    }

    /**
     * Where a device stands in a list: by location, owner and name.
     *
     * @param owner its id
     */
    public record DevicePageKey(LocationId location, String owner, String name) {

        public static final Comparator<DevicePageKey> ORDER = Comparator.comparing(
                        (DevicePageKey place) -> place.location().value())
                .thenComparing(DevicePageKey::owner)
                .thenComparing(DevicePageKey::name);

        public static DevicePageKey of(OwnedDevice owned) {
            return new DevicePageKey(
                    owned.location(), owned.owner().value(), owned.device().name());
        }
    }
}
