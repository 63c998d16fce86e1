package io.hexline.world.snapshot.check;

import com.google.common.collect.ImmutableSet;
import io.hexline.domain.value.Id.DeviceProfileId;
import io.hexline.domain.value.Id.LocationId;
import io.hexline.domain.value.Id.PersonId;
import io.hexline.world.snapshot.entry.LocationEntry;
import io.hexline.world.snapshot.entry.OrganizationEntry;
import io.hexline.world.snapshot.entry.PersonEntry;
import io.hexline.world.snapshot.entry.SnapshotEntry;
import java.util.Set;
import java.util.function.BiConsumer;

/** That each device profile is there once, under a name of its own, and that its users call from its location. */
public final class DeviceProfileChecks {

    private final SnapshotErrors problems;
    private final BiConsumer<DeviceProfileId, Place> ids;

    public DeviceProfileChecks(SnapshotErrors problems) {
        this.problems = problems;
        this.ids = problems.unique("this device profile id");
    }

    public void check(SnapshotEntry file) {
        Place.ROOT.each(
                "organizations",
                file.organizations(),
                (organization, place) -> place.each(
                        "locations",
                        organization.locations(),
                        (location, at) -> check(location, callers(organization, location.id()), at.at("calling"))));
    }

    private void check(LocationEntry location, Set<PersonId> callers, Place place) {
        BiConsumer<String, Place> names = problems.unique("this device profile name");
        place.each("deviceProfiles", location.deviceProfiles().toList(), (profile, at) -> {
            ids.accept(profile.id(), at.at("id"));
            names.accept(profile.name(), at.at("name"));
            at.each("users", profile.users(), problems.known("person who calls from the location", callers::contains));
        });
    }

    private static Set<PersonId> callers(OrganizationEntry organization, LocationId location) {
        return organization.people().stream()
                .filter(person -> person.calling() != null
                        && location.equals(person.calling().locationId()))
                .map(PersonEntry::id)
                .collect(ImmutableSet.toImmutableSet());
    }
}
