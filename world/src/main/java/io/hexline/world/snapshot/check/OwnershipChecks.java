package io.hexline.world.snapshot.check;

import io.hexline.domain.value.Id;
import io.hexline.domain.value.PhoneNumber;
import io.hexline.world.snapshot.entry.FeatureEntry;
import io.hexline.world.snapshot.entry.LocationEntry;
import io.hexline.world.snapshot.entry.NumberEntry;
import io.hexline.world.snapshot.entry.OwnerEntry;
import io.hexline.world.snapshot.entry.PersonEntry;
import io.hexline.world.snapshot.entry.SnapshotEntry;
import io.hexline.world.snapshot.entry.SubscriberEntry;
import java.util.HashMap;
import java.util.Map;
import java.util.function.BiConsumer;

/** That it is clear who owns a number which several use, and that it is one of them. */
public final class OwnershipChecks {

    private final SnapshotErrors problems;
    private final Map<PhoneNumber, Use> uses = new HashMap<>();

    /** Each use knows the one before it: nearly all numbers have one. */
    private record Use(Place place, OwnerEntry.Type type, Id user, Use before) {

        boolean isBy(OwnerEntry owner) {
            return type == owner.type() && user.value().equals(owner.id()) || before != null && before.isBy(owner);
        }

        String paths() {
            return before == null ? place.path() : before.paths() + ", " + place.path();
        }
    }

    public OwnershipChecks(SnapshotErrors problems) {
        this.problems = problems;
    }

    public void check(SnapshotEntry file) {
        Place.ROOT.each("organizations", file.organizations(), (organization, place) -> {
            place.each("locations", organization.locations(), this::collect);
            place.each(
                    "workspaces",
                    organization.workspaces(),
                    (workspace, at) -> at.some(
                            "phoneNumber", workspace.phoneNumber(), use(OwnerEntry.Type.PLACE, workspace.id())));
            place.each(
                    "virtualLines",
                    organization.virtualLines(),
                    (line, at) ->
                            at.some("phoneNumber", line.phoneNumber(), use(OwnerEntry.Type.VIRTUAL_LINE, line.id())));
            place.each(
                    "people",
                    organization.people(),
                    (person, at) ->
                            at.some("calling", person.calling(), (calling, there) -> collect(person, calling, there)));
        });
        Place.ROOT.each(
                "organizations",
                file.organizations(),
                (organization, place) -> place.each("numbers", organization.numbers(), this::check));
    }

    private void collect(LocationEntry location, Place place) {
        if (location.calling() != null) {
            place.at("calling").each("features", location.calling().features(), this::collect);
        }
    }

    private void collect(FeatureEntry feature, Place place) {
        BiConsumer<PhoneNumber, Place> use = use(OwnerEntry.Type.FEATURE, feature.id());
        place.some("phoneNumber", feature.phoneNumber(), use);
        place.each(
                "alternateNumbers",
                feature.alternateNumbers(),
                (alternate, at) -> at.some("phoneNumber", alternate.phoneNumber(), use));
    }

    private void collect(PersonEntry person, SubscriberEntry calling, Place place) {
        BiConsumer<PhoneNumber, Place> use = use(OwnerEntry.Type.PEOPLE, person.id());
        place.some("phoneNumber", calling.phoneNumber(), use);
        place.each(
                "alternates",
                calling.alternates(),
                (alternate, at) -> at.some("phoneNumber", alternate.phoneNumber(), use));
        place.some("faxNumber", calling.faxNumber(), use);
    }

    private BiConsumer<PhoneNumber, Place> use(OwnerEntry.Type type, Id user) {
        return (number, place) -> uses.compute(number, (any, before) -> new Use(place, type, user, before));
    }

    private void check(NumberEntry number, Place place) {
        Use use = uses.get(number.phoneNumber());
        if (number.owner() == null) {
            if (use != null && use.before() != null) {
                problems.add(place, "say who owns the number; it is used at " + use.paths());
            }
        } else if (use == null || !use.isBy(number.owner())) {
            problems.add(
                    place.at("owner"),
                    "'" + number.owner().id()
                            + "' does not have the number; what the inventory says otherwise stands under"
                            + " importedNumbers");
        }
    }
}
