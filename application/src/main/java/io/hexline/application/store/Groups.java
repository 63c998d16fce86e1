package io.hexline.application.store;

import io.hexline.application.failure.PortFailure;
import io.hexline.domain.user.UserGroup;
import io.hexline.domain.user.UserGroup.Member;
import io.hexline.domain.value.Id.GroupId;
import io.hexline.domain.value.Id.OrgId;
import io.hexline.domain.value.Id.PersonId;
import io.vavr.control.Either;
import java.util.Collection;
import java.util.List;
import java.util.Map;
import java.util.Optional;

/** The groups of people in directories, and who belongs to them. */
public interface Groups {

    Either<PortFailure, Optional<UserGroup>> find(OrgId org, GroupId id);

    /** The group of this name, whatever case it is in. */
    Either<PortFailure, Optional<UserGroup>> named(OrgId org, String name);

    /**
     * Groups to which the filter applies, in its order.
     *
     * @param skip how many of the first to leave out; 0 or more
     * @param max how many at most
     */
    Either<PortFailure, List<UserGroup>> list(GroupFilter filter, int skip, int max);

    /** To how many groups the filter applies. */
    Either<PortFailure, Integer> count(GroupFilter filter);

    /**
     * Members of a group, by their ids.
     *
     * @param skip how many of the first to leave out; 0 or more
     * @param max how many at most
     */
    Either<PortFailure, List<Member>> members(GroupId group, int skip, int max);

    /**
     * The groups of an organization to which each of these people belongs, by their ids. Whoever belongs to none is left out.
     *
     * @param max how many of each at most
     */
    Either<PortFailure, Map<PersonId, List<UserGroup>>> ofPeople(OrgId org, Collection<PersonId> people, int max);

    /** How many members each of the groups has. */
    Either<PortFailure, Map<GroupId, Integer>> sizes(Collection<GroupId> groups);
}
