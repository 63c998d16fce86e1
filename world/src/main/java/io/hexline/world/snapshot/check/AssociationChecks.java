package io.hexline.world.snapshot.check;

import com.google.common.collect.ArrayListMultimap;
import com.google.common.collect.ImmutableMap;
import com.google.common.collect.ImmutableSet;
import com.google.common.collect.ListMultimap;
import io.hexline.domain.value.Id.PersonId;
import io.hexline.world.snapshot.entry.DeviceEntry;
import io.hexline.world.snapshot.entry.HostAssociationEntry;
import io.hexline.world.snapshot.entry.OrganizationEntry;
import io.hexline.world.snapshot.entry.PersonEntry;
import java.util.Map;
import java.util.Set;

/** That guests use devices which their hosts have, and each device has one guest at a time. */
final class AssociationChecks {

    private final SnapshotErrors problems;
    private final Map<PersonId, Set<String>> devices;
    private final ListMultimap<HostDevice, Use> uses = ArrayListMultimap.create();

    private record HostDevice(PersonId host, String name) {}

    private record Use(HostAssociationEntry association, Place place) {}

    AssociationChecks(OrganizationEntry organization, SnapshotErrors problems) {
        this.problems = problems;
        this.devices = organization.people().stream()
                .filter(person -> person.calling() != null)
                .collect(ImmutableMap.toImmutableMap(
                        PersonEntry::id,
                        person -> person.calling().devices().stream()
                                .map(DeviceEntry::name)
                                .collect(ImmutableSet.toImmutableSet()),
                        (one, other) -> one));
    }

    /** The associations in which this person is the guest. */
    void check(PersonId guest, HostAssociationEntry association, Place place) {
        problems.addIf(!association.isPeriod(), place.at("until"), "an association ends after it begins");
        if (association.hostId() != null) {
            problems.addIf(guest.equals(association.hostId()), place.at("hostId"), "nobody is a guest of oneself");
            problems.addIf(
                    !devices.getOrDefault(association.hostId(), Set.of()).contains(association.device()),
                    place.at("device"),
                    "'" + association.hostId() + "' has no device '" + association.device() + "'");
            checkAlone(new HostDevice(association.hostId(), association.device()), new Use(association, place));
        }
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
