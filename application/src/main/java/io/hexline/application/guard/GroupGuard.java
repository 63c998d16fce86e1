package io.hexline.application.guard;

import static io.hexline.application.access.Authorization.Permission.READ_GROUPS;
import static io.hexline.application.access.Authorization.Permission.WRITE_GROUPS;

import io.hexline.application.GroupUseCases;
import io.hexline.application.failure.Failure;
import io.hexline.application.group.GroupView;
import io.hexline.application.group.ManageGroups;
import io.hexline.application.group.ShowGroups;
import io.hexline.application.store.GroupFilter;
import io.hexline.domain.user.UserGroup;
import io.hexline.domain.user.UserGroup.Member;
import io.hexline.domain.value.Id.GroupId;
import io.hexline.domain.value.Id.OrgId;
import io.hexline.domain.value.Id.PersonId;
import io.vavr.control.Either;
import java.util.Collection;
import java.util.List;
import java.util.Map;

final class GroupGuard {

    private GroupGuard() {}

    static GroupUseCases of(Caller caller, GroupUseCases guarded) {
        return new GroupUseCases(new Shown(caller, guarded.showGroups()), new Managed(caller, guarded.manageGroups()));
    }

    private record Shown(Caller caller, ShowGroups guarded) implements ShowGroups {

        @Override
        public Either<Failure, List<GroupView>> list(GroupFilter filter, int skip, int max, int members) {
            return caller.may(READ_GROUPS, filter.org()).flatMap(allowed -> guarded.list(filter, skip, max, members));
        }

        @Override
        public Either<Failure, Integer> count(GroupFilter filter) {
            return caller.may(READ_GROUPS, filter.org()).flatMap(allowed -> guarded.count(filter));
        }

        @Override
        public Either<Failure, GroupView> byId(OrgId org, GroupId group, int members) {
            return caller.may(READ_GROUPS, org).flatMap(allowed -> guarded.byId(org, group, members));
        }

        @Override
        public Either<Failure, GroupView> byName(OrgId org, String name, int members) {
            return caller.may(READ_GROUPS, org).flatMap(allowed -> guarded.byName(org, name, members));
        }

        @Override
        public Either<Failure, List<Member>> members(OrgId org, GroupId group, int skip, int max) {
            return caller.may(READ_GROUPS, org).flatMap(allowed -> guarded.members(org, group, skip, max));
        }

        @Override
        public Either<Failure, Map<PersonId, List<UserGroup>>> ofPeople(
                OrgId org, Collection<PersonId> people, int max) {
            return caller.may(READ_GROUPS, org).flatMap(allowed -> guarded.ofPeople(org, people, max));
        }
    }

    private record Managed(Caller caller, ManageGroups guarded) implements ManageGroups {

        @Override
        public Either<Failure, UserGroup> create(OrgId org, GroupDraft draft) {
            return caller.may(WRITE_GROUPS, org).flatMap(allowed -> guarded.create(org, draft));
        }

        @Override
        public Either<Failure, UserGroup> update(OrgId org, GroupId group, GroupDraft draft) {
            return caller.may(WRITE_GROUPS, org).flatMap(allowed -> guarded.update(org, group, draft));
        }

        @Override
        public Either<Failure, UserGroup> remove(OrgId org, GroupId group) {
            return caller.may(WRITE_GROUPS, org).flatMap(allowed -> guarded.remove(org, group));
        }
    }
}
