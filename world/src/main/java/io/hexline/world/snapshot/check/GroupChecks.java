package io.hexline.world.snapshot.check;

import com.google.common.base.Suppliers;
import com.google.common.collect.ImmutableSet;
import io.hexline.domain.value.Id.GroupId;
import io.hexline.domain.value.Id.PersonId;
import io.hexline.world.snapshot.entry.OrganizationEntry;
import io.hexline.world.snapshot.entry.PersonEntry;
import io.hexline.world.snapshot.entry.SnapshotEntry;
import java.util.Locale;
import java.util.Set;
import java.util.function.BiConsumer;
import java.util.function.Supplier;

/** That each group has an id and a name of its own, and that its members are people of its organization. */
final class GroupChecks {

    private final SnapshotErrors problems;
    private final BiConsumer<GroupId, Place> ids;

    GroupChecks(SnapshotErrors problems) {
        this.problems = problems;
        this.ids = problems.unique("this group id");
    }

    void check(SnapshotEntry file) {
        Place.ROOT.each("organizations", file.organizations(), this::check);
    }

    private void check(OrganizationEntry organization, Place place) {
        Supplier<Set<PersonId>> people = Suppliers.memoize(
                () -> organization.people().stream().map(PersonEntry::id).collect(ImmutableSet.toImmutableSet()));
        BiConsumer<String, Place> names = problems.unique("this group name");
        place.each("groups", organization.groups(), (group, at) -> {
            ids.accept(group.id(), at.at("id"));
            names.accept(group.displayName().toLowerCase(Locale.ROOT), at.at("displayName"));
            at.each(
                    "members",
                    group.members(),
                    problems.known(
                            "person of the organization", person -> people.get().contains(person)));
        });
    }
}
