package io.hexline.inmemory.read;

import com.google.common.collect.ImmutableMap;
import com.google.common.collect.Maps;
import io.hexline.application.failure.PortFailure;
import io.hexline.application.store.GroupFilter;
import io.hexline.application.store.Groups;
import io.hexline.domain.user.UserGroup;
import io.hexline.domain.user.UserGroup.Member;
import io.hexline.domain.value.Id.GroupId;
import io.hexline.domain.value.Id.OrgId;
import io.hexline.domain.value.Id.PersonId;
import io.hexline.inmemory.state.CommittedState;
import io.hexline.inmemory.state.GroupState;
import io.hexline.inmemory.state.StoreState;
import io.vavr.control.Either;
import java.util.Collection;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.stream.Stream;

/** The groups of people in the store, and who belongs to them. */
public record GroupReads(CommittedState store) implements Groups {

    @Override
    public Either<PortFailure, Optional<UserGroup>> find(OrgId org, GroupId id) {
        return Either.right(store.state()
                .groups()
                .all()
                .find(id)
                .filter(group -> group.org().equals(org)));
    }

    @Override
    public Either<PortFailure, Optional<UserGroup>> named(OrgId org, String name) {
        return Either.right(store.state().groups().named(org, GroupFilter.place(name)));
    }

    @Override
    public Either<PortFailure, List<UserGroup>> list(GroupFilter filter, int skip, int max) {
        return Either.right(select(filter).skip(skip).limit(max).toList());
    }

    @Override
    public Either<PortFailure, Integer> count(GroupFilter filter) {
        return Either.right(
                filter.namePrefix().isEmpty()
                        ? store.state().groups().all().index().count(filter.org())
                        : (int) select(filter).count());
    }

    private Stream<UserGroup> select(GroupFilter filter) {
        String prefix = filter.namePrefix();
        return store.state()
                .groups()
                .all()
                .select(index -> filter.descending()
                        ? index.backFrom(filter.org(), prefix + Character.MAX_VALUE)
                        : index.from(filter.org(), prefix))
                .takeWhile(group -> GroupFilter.place(group).startsWith(prefix));
    }

    @Override
    public Either<PortFailure, List<Member>> members(GroupId group, int skip, int max) {
        StoreState state = store.state();
        return Either.right(state.groups()
                .members()
                .without(group, skip)
                .limit(max)
                .flatMap(id -> state.people().find(id).stream())
                .map(person -> new Member(person.id(), person.name().display()))
                .toList());
    }

    @Override
    public Either<PortFailure, Map<PersonId, List<UserGroup>>> ofPeople(
            OrgId org, Collection<PersonId> people, int max) {
        GroupState groups = store.state().groups();
        ImmutableMap.Builder<PersonId, List<UserGroup>> found = ImmutableMap.builder();
        for (PersonId person : Set.copyOf(people)) {
            List<UserGroup> own = groups.ofPeople().list(person).stream()
                    .flatMap(id -> groups.all().find(id).stream())
                    .filter(group -> group.org().equals(org))
                    .limit(max)
                    .toList();
            if (!own.isEmpty()) {
                found.put(person, own);
            }
        }
        return Either.right(found.build());
    }

    @Override
    public Either<PortFailure, Map<GroupId, Integer>> sizes(Collection<GroupId> groups) {
        StoreState state = store.state();
        return Either.right(Maps.toMap(Set.copyOf(groups), state.groups().members()::size));
    }
}
