package io.hexline.application.group;

import static io.vavr.API.For;

import io.hexline.application.failure.Failure;
import io.hexline.application.failure.PortFailure;
import io.hexline.application.store.GroupFilter;
import io.hexline.application.store.Groups;
import io.hexline.domain.user.UserGroup;
import io.hexline.domain.user.UserGroup.Member;
import io.hexline.domain.value.Id.GroupId;
import io.hexline.domain.value.Id.OrgId;
import io.hexline.domain.value.Id.PersonId;
import io.vavr.collection.Seq;
import io.vavr.control.Either;
import java.util.Collection;
import java.util.List;
import java.util.Map;

record ShowGroupsService(Groups groups) implements ShowGroups {

    @Override
    public Either<Failure, List<GroupView>> list(GroupFilter filter, int skip, int max, int members) {
        return Failure.orTrouble(groups.list(filter, skip, max).flatMap(found -> views(found, members)));
    }

    private Either<PortFailure, List<GroupView>> views(List<UserGroup> found, int members) {
        return groups.sizes(found.stream().map(UserGroup::id).toList())
                .flatMap(sizes -> Either.traverseRight(found, group -> view(group, sizes, members)))
                .map(Seq::asJava);
    }

    private Either<PortFailure, GroupView> view(UserGroup group, Map<GroupId, Integer> sizes, int members) {
        int size = sizes.getOrDefault(group.id(), 0);
        return (Math.min(size, members) == 0
                        ? Either.<PortFailure, List<Member>>right(List.of())
                        : groups.members(group.id(), 0, members))
                .map(first -> new GroupView(group, size, first));
    }

    @Override
    public Either<Failure, Integer> count(GroupFilter filter) {
        return Failure.orTrouble(groups.count(filter));
    }

    @Override
    public Either<Failure, GroupView> byId(OrgId org, GroupId id, int members) {
        return find(org, id).flatMap(group -> view(group, members));
    }

    @Override
    public Either<Failure, GroupView> byName(OrgId org, String name, int members) {
        return Failure.orNotFound(groups.named(org, name), "group", name).flatMap(group -> view(group, members));
    }

    private Either<Failure, UserGroup> find(OrgId org, GroupId id) {
        return Failure.orNotFound(groups.find(org, id), "group", id);
    }

    private Either<Failure, GroupView> view(UserGroup group, int members) {
        return Failure.orTrouble(groups.sizes(List.of(group.id())).flatMap(sizes -> view(group, sizes, members)));
    }

    @Override
    public Either<Failure, List<Member>> members(OrgId org, GroupId id, int skip, int max) {
        return For(find(org, id), group -> Failure.orTrouble(groups.members(id, skip, max)))
                .yield((group, members) -> members);
    }

    @Override
    public Either<Failure, Map<PersonId, List<UserGroup>>> ofPeople(OrgId org, Collection<PersonId> people, int max) {
        return Failure.orTrouble(groups.ofPeople(org, people, max));
    }
}
