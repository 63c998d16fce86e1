package io.hexline.world.snapshot.check;

import com.google.common.collect.ArrayListMultimap;
import com.google.common.collect.ListMultimap;
import io.hexline.domain.value.Id;
import io.hexline.domain.value.PhoneNumber;
import io.hexline.world.snapshot.entry.LocationEntry;
import io.hexline.world.snapshot.entry.NumberEntry;
import io.hexline.world.snapshot.entry.OwnerEntry;
import io.hexline.world.snapshot.entry.PersonEntry;
import io.hexline.world.snapshot.entry.SnapshotEntry;
import io.hexline.world.snapshot.entry.SubscriberEntry;
import java.util.List;
import java.util.function.BiConsumer;

/** That it is clear who owns a number which several use, and that it is one of them. */
public final class OwnershipChecks {

    private final SnapshotErrors problems;
    private final ListMultimap<PhoneNumber, Use> uses = ArrayListMultimap.create();

    private record Use(Place place, OwnerEntry owner) {}

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
            place.at("calling")
                    .each(
                            "features",
                            location.calling().features(),
                            (feature, at) -> at.some(
                                    "phoneNumber", feature.phoneNumber(), use(OwnerEntry.Type.FEATURE, feature.id())));
        }
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
        return (number, place) -> uses.put(number, new Use(place, new OwnerEntry(type, user.value())));
    }

    private void check(NumberEntry number, Place place) {
        List<Use> users = uses.get(number.phoneNumber());
        problems.addIf(
                users.size() > 1 && number.owner() == null,
                place,
                "say who owns the number; it is used at "
                        + String.join(
                                ", ",
                                users.stream().map(use -> use.place().path()).toList()));
        place.some(
                "owner",
                number.owner(),
                (owner, at) -> problems.addIf(
                        users.stream().map(Use::owner).noneMatch(owner::equals),
                        at,
                        "'" + owner.id() + "' does not have the number; what the inventory says otherwise stands under"
                                + " importedNumbers"));
    }
}
