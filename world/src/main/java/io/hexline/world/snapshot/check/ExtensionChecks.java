package io.hexline.world.snapshot.check;

import io.hexline.domain.value.Extension;
import io.hexline.domain.value.Id.LocationId;
import io.hexline.world.snapshot.entry.LocationEntry;
import io.hexline.world.snapshot.entry.SnapshotEntry;
import io.hexline.world.snapshot.entry.SubscriberEntry;
import java.util.HashMap;
import java.util.Map;
import java.util.function.BiConsumer;

/** That an extension of a location has one owner, over all people, workspaces, virtual lines and features. */
public final class ExtensionChecks {

    private final SnapshotErrors problems;
    private final Map<LocationId, BiConsumer<Extension, Place>> taken = new HashMap<>();

    public ExtensionChecks(SnapshotErrors problems) {
        this.problems = problems;
    }

    public void check(SnapshotEntry file) {
        Place.ROOT.each("organizations", file.organizations(), (organization, place) -> {
            place.each("locations", organization.locations(), this::check);
            place.each("workspaces", organization.workspaces(), (workspace, at) -> {
                if (workspace.locationId() != null) {
                    at.some("extension", workspace.extension(), at(workspace.locationId()));
                }
            });
            place.each(
                    "virtualLines",
                    organization.virtualLines(),
                    (line, at) -> at.some("extension", line.extension(), at(line.locationId())));
            place.each("people", organization.people(), (person, at) -> {
                if (person.calling() != null && person.calling().locationId() != null) {
                    check(person.calling(), at.at("calling"));
                }
            });
        });
    }

    private void check(LocationEntry location, Place place) {
        if (location.calling() != null) {
            place.at("calling")
                    .each(
                            "features",
                            location.calling().features(),
                            (feature, at) -> at.some("extension", feature.extension(), at(location.id())));
        }
    }

    private void check(SubscriberEntry calling, Place place) {
        BiConsumer<Extension, Place> here = at(calling.locationId());
        place.some("extension", calling.extension(), here);
        place.each(
                "alternates",
                calling.alternates(),
                (alternate, at) -> at.some("extension", alternate.extension(), here));
    }

    private BiConsumer<Extension, Place> at(LocationId location) {
        return taken.computeIfAbsent(location, here -> problems.unique("this extension of the location"));
    }
}
