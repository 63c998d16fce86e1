package io.hexline.world.snapshot.check;

import com.google.common.collect.ArrayListMultimap;
import com.google.common.collect.HashMultimap;
import com.google.common.collect.ListMultimap;
import com.google.common.collect.SetMultimap;
import io.hexline.domain.value.Id;
import io.hexline.domain.value.Id.PersonId;
import io.hexline.world.snapshot.entry.DeviceEntry;
import io.hexline.world.snapshot.entry.DeviceProfileEntry;
import io.hexline.world.snapshot.entry.HostAssociationEntry;
import io.hexline.world.snapshot.entry.LocationEntry;
import io.hexline.world.snapshot.entry.OrganizationEntry;
import java.util.List;

/** That guests use devices which their hosts have, and each device has one guest at a time. */
final class AssociationChecks {

    private final SnapshotErrors problems;
    private final SetMultimap<Id, String> devices = HashMultimap.create();
    private final ListMultimap<HostDevice, Use> uses = ArrayListMultimap.create();

    private record HostDevice(Id host, String name) {}

    private record Use(HostAssociationEntry association, Place place) {}

    AssociationChecks(OrganizationEntry organization, SnapshotErrors problems) {
        this.problems = problems;
        organization.people().stream()
                .filter(person -> person.calling() != null)
                .forEach(person -> collect(person.id(), person.calling().devices()));
        organization.locations().stream().flatMap(LocationEntry::deviceProfiles).forEach(this::collect);
        organization.workspaces().forEach(workspace -> collect(workspace.id(), workspace.devices()));
    }

    private void collect(DeviceProfileEntry profile) {
        profile.users().forEach(user -> devices.put(user, profile.name()));
    }

    private void collect(Id host, List<DeviceEntry> owned) {
        owned.forEach(device -> devices.put(host, device.name()));
    }

    /** The associations in which this person is the guest. */
    void check(PersonId guest, HostAssociationEntry association, Place place) {
        problems.addIf(!association.isPeriod(), place.at("until"), "an association ends after it begins");
        if (!association.isHosted()) {
            problems.add(place, "an association has a hostId or a workspaceId, and one of them only");
            return;
        }
        Id host = association.host();
        problems.addIf(guest.equals(host), place.at("hostId"), "nobody is a guest of oneself");
        problems.addIf(
                !devices.containsEntry(host, association.device()),
                place.at("device"),
                "'" + host + "' has no device '" + association.device() + "'");
        checkAlone(new HostDevice(host, association.device()), new Use(association, place));
    }

    private void checkAlone(HostDevice device, Use use) {
        uses.get(device).stream()
                .filter(other -> other.association().overlaps(use.association()))
                .forEach(other -> problems.add(
                        use.place(),
                        "the device has another guest then, at " + other.place().path()));
        uses.put(device, use);
    }
}
