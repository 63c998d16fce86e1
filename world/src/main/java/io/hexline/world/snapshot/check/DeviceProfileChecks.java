package io.hexline.world.snapshot.check;

import com.google.common.base.Suppliers;
import com.google.common.collect.ImmutableSetMultimap;
import com.google.common.collect.SetMultimap;
import io.hexline.domain.value.Id.DeviceProfileId;
import io.hexline.domain.value.Id.LocationId;
import io.hexline.domain.value.Id.PersonId;
import io.hexline.world.snapshot.entry.LocationEntry;
import io.hexline.world.snapshot.entry.OrganizationEntry;
import io.hexline.world.snapshot.entry.PersonEntry;
import io.hexline.world.snapshot.entry.SnapshotEntry;
import java.util.function.BiConsumer;
import java.util.function.Supplier;

/** That each device profile is there once, under a name of its own, and that its users call from its location. */
public final class DeviceProfileChecks {

    private final SnapshotErrors problems;
    private final BiConsumer<DeviceProfileId, Place> ids;

    public DeviceProfileChecks(SnapshotErrors problems) {
        this.problems = problems;
        this.ids = problems.unique("this device profile id");
    }

    public void check(SnapshotEntry file) {
        Place.ROOT.each("organizations", file.organizations(), (organization, place) -> {
            Supplier<SetMultimap<LocationId, PersonId>> callers = Suppliers.memoize(() -> callers(organization));
            place.each(
                    "locations",
                    organization.locations(),
                    (location, at) -> check(location, callers, at.at("calling")));
        });
    }

    private void check(LocationEntry location, Supplier<SetMultimap<LocationId, PersonId>> callers, Place place) {
        BiConsumer<String, Place> names = problems.unique("this device profile name");
        place.each("deviceProfiles", location.deviceProfiles().toList(), (profile, at) -> {
            ids.accept(profile.id(), at.at("id"));
            names.accept(profile.name(), at.at("name"));
            at.each(
                    "users",
                    profile.users(),
                    problems.known(
                            "person who calls from the location",
                            user -> callers.get().containsEntry(location.id(), user)));
        });
    }

    private static SetMultimap<LocationId, PersonId> callers(OrganizationEntry organization) {
        return organization.people().stream()
                .filter(person -> person.calling() != null && person.calling().locationId() != null)
                .collect(ImmutableSetMultimap.toImmutableSetMultimap(
                        person -> person.calling().locationId(), PersonEntry::id));
    }
}
