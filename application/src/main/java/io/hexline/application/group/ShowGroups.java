package io.hexline.application.group;

import io.hexline.application.failure.Failure;
import io.hexline.application.store.GroupFilter;
import io.hexline.application.store.Groups;
import io.hexline.domain.user.UserGroup;
import io.hexline.domain.user.UserGroup.Member;
import io.hexline.domain.value.Id.GroupId;
import io.hexline.domain.value.Id.OrgId;
import io.hexline.domain.value.Id.PersonId;
import io.vavr.control.Either;
import java.util.Collection;
import java.util.List;
import java.util.Map;

/** Shows the groups of an organization. */
public interface ShowGroups {

    /**
     * Groups to which the filter applies, in its order.
     *
     * @param skip how many of the first to leave out; 0 or more
     * @param max how many at most
     * @param members how many members of each to tell at most
     */
    Either<Failure, List<GroupView>> list(GroupFilter filter, int skip, int max, int members);

    /** To how many groups the filter applies. */
    Either<Failure, Integer> count(GroupFilter filter);

    /**
     * {@link Failure.NotFound} where the organization has none with this id.
     *
     * @param members how many members to tell at most
     */
    Either<Failure, GroupView> byId(OrgId org, GroupId group, int members);

    /** The group of this name, whatever case it is in, likewise; {@link Failure.NotFound} where there is none. */
    Either<Failure, GroupView> byName(OrgId org, String name, int members);

    /**
     * Members of a group, by their ids; {@link Failure.NotFound} where the organization has no group with this id.
     *
     * @param skip how many of the first to leave out; 0 or more
     * @param max how many at most
     */
    Either<Failure, List<Member>> members(OrgId org, GroupId group, int skip, int max);

    /**
     * The groups to which each of these people belongs, by their ids. Whoever belongs to none is left out.
     *
     * @param max how many of each at most
     */
    Either<Failure, Map<PersonId, List<UserGroup>>> ofPeople(OrgId org, Collection<PersonId> people, int max);

    static ShowGroups on(Groups groups) {
        return new ShowGroupsService(groups);
    }
}
