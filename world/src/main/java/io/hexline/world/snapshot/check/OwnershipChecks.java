package io.hexline.world.snapshot.check;

import com.google.common.collect.ArrayListMultimap;
import com.google.common.collect.ListMultimap;
import io.hexline.domain.value.PhoneNumber;
import io.hexline.world.snapshot.entry.LocationEntry;
import io.hexline.world.snapshot.entry.NumberEntry;
import io.hexline.world.snapshot.entry.SnapshotEntry;
import io.hexline.world.snapshot.entry.SubscriberEntry;
import java.util.List;

/** That it is clear who owns a number which several use. */
public final class OwnershipChecks {

    private final SnapshotErrors problems;
    private final ListMultimap<PhoneNumber, Place> uses = ArrayListMultimap.create();

    public OwnershipChecks(SnapshotErrors problems) {
        this.problems = problems;
    }

    public void check(SnapshotEntry file) {
        Place.ROOT.each("organizations", file.organizations(), (organization, place) -> {
            place.each("locations", organization.locations(), this::collect);
            place.each(
                    "workspaces",
                    organization.workspaces(),
                    (workspace, at) -> at.some("phoneNumber", workspace.phoneNumber(), uses::put));
            place.each(
                    "virtualLines",
                    organization.virtualLines(),
                    (line, at) -> at.some("phoneNumber", line.phoneNumber(), uses::put));
            place.each(
                    "people",
                    organization.people(),
                    (person, at) -> at.some("calling", person.calling(), this::collect));
        });
        Place.ROOT.each(
                "organizations",
                file.organizations(),
                (organization, place) -> place.each("numbers", organization.numbers(), this::check));
    }

    private void collect(LocationEntry location, Place place) {
        if (location.calling() != null) {
            place.at("calling")
                    .each(
                            "features",
                            location.calling().features(),
                            (feature, at) -> at.some("phoneNumber", feature.phoneNumber(), uses::put));
        }
    }

    private void collect(SubscriberEntry calling, Place place) {
        place.some("phoneNumber", calling.phoneNumber(), uses::put);
        place.each(
                "alternates",
                calling.alternates(),
                (alternate, at) -> at.some("phoneNumber", alternate.phoneNumber(), uses::put));
        place.some("faxNumber", calling.faxNumber(), uses::put);
    }

    private void check(NumberEntry number, Place place) {
        List<Place> users = uses.get(number.phoneNumber());
        problems.addIf(
                users.size() > 1 && number.owner() == null,
                place,
                "say who owns the number; it is used at "
                        + String.join(", ", users.stream().map(Place::path).toList()));
    }
}
