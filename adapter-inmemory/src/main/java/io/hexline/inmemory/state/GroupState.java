package io.hexline.inmemory.state;

import static io.hexline.inmemory.state.CommittedState.WriteApplier.known;

import com.google.common.collect.ImmutableSet;
import io.hexline.application.failure.PortFailure;
import io.hexline.application.store.GroupFilter;
import io.hexline.application.store.GroupWrite;
import io.hexline.domain.user.MemberChanges;
import io.hexline.domain.user.UserGroup;
import io.hexline.domain.value.Id.GroupId;
import io.hexline.domain.value.Id.OrgId;
import io.hexline.domain.value.Id.PersonId;
import io.hexline.inmemory.index.NameIndex;
import io.hexline.inmemory.table.Index;
import io.hexline.inmemory.table.Table.Entity;
import io.hexline.inmemory.table.Table.Indexed;
import io.hexline.world.GroupWithMembers;
import io.vavr.control.Either;
import java.util.Comparator;
import java.util.List;
import java.util.Optional;
import java.util.Set;
import java.util.stream.Stream;

/**
 * The groups of people, and who belongs to which.
 *
 * @param all by their organizations, in the order of their names
 * @param members of each, by their ids
 * @param ofPeople to which somebody belongs
 */
public record GroupState(
        Indexed<GroupId, UserGroup, NameIndex<UserGroup, GroupId, OrgId>> all,
        Index<GroupId, PersonId> members,
        Index<PersonId, GroupId> ofPeople) {

    static final GroupState EMPTY = new GroupState(
            Indexed.of(Entity.USER_GROUP, NameIndex.GROUPS),
            Index.by(Comparator.comparing(PersonId::value)),
            Index.by(Comparator.comparing(GroupId::value)));

    /** All groups with their members, in the order in which they came. */
    public Stream<GroupWithMembers> withMembers() {
        return all.all().map(group -> new GroupWithMembers(group, ImmutableSet.copyOf(members.list(group.id()))));
    }

    /** The group that has a name of its organization, which is written as in a list. */
    public Optional<UserGroup> named(OrgId org, String place) {
        return all.select(index -> index.from(org, place))
                .findFirst()
                .filter(group -> GroupFilter.place(group).equals(place));
    }

    static Either<PortFailure, StoreState> put(StoreState state, GroupWrite.PutGroup write) {
        UserGroup group = write.group();
        GroupState groups = state.groups();
        boolean ownName = groups.named(group.org(), GroupFilter.place(group))
                .filter(other -> !other.id().equals(group.id()))
                .isEmpty();
        boolean membersAreThere = write.members().joining().stream().allMatch(state.people()::has);
        return known(state, group.org())
                .flatMap(sound -> known(ownName, "name of group " + group.id()))
                .flatMap(sound -> known(membersAreThere, "member of group " + group.id()))
                .flatMap(sound -> groups.all().put(group))
                .map(all ->
                        new GroupState(all, groups.members(), groups.ofPeople()).changed(group.id(), write.members()))
                .map(changed -> state.with(state.catalogue().with(changed)));
    }

    static Either<PortFailure, StoreState> remove(StoreState state, UserGroup group) {
        GroupState groups = state.groups();
        return groups.all()
                .remove(group)
                .map(all -> new GroupState(all, groups.members(), groups.ofPeople())
                        .changed(group.id(), MemberChanges.to(Set.of())))
                .map(changed -> state.with(state.catalogue().with(changed)));
    }

    private GroupState changed(GroupId group, MemberChanges changes) {
        List<PersonId> leaving = changes.replacing()
                ? members.list(group)
                : changes.leaving().stream().toList();
        GroupState changed = this;
        for (PersonId person : leaving) {
            changed = changed.without(group, person);
        }
        for (PersonId person : changes.joining()) {
            changed = new GroupState(
                    all,
                    changed.members().with(Set.of(group), person),
                    changed.ofPeople().with(Set.of(person), group));
        }
        return changed;
    }

    /** Without somebody who is gone. */
    GroupState without(PersonId person) {
        GroupState left = this;
        for (GroupId group : ofPeople.list(person)) {
            left = left.without(group, person);
        }
        return left;
    }

    private GroupState without(GroupId group, PersonId person) {
        return new GroupState(all, members.without(Set.of(group), person), ofPeople.without(Set.of(person), group));
    }
}
