package io.hexline.domain.user;

import com.google.common.collect.ImmutableList;
import io.hexline.domain.value.PersonId;
import java.util.List;
import java.util.Optional;

/**
 * What a subscriber is for its location.
 *
 * @param services the hunt groups, call queues, pick-up and paging groups it is a member of
 * @param trunk the trunk group it belongs to
 * @param department its department at the location
 * @param ecbn the user whose number emergency services call back for this one
 */
public record GroupRoles(
        List<String> services, Optional<Trunk> trunk, Optional<String> department, Optional<PersonId> ecbn) {

    public static final GroupRoles NONE =
            new GroupRoles(List.of(), Optional.empty(), Optional.empty(), Optional.empty());

    public GroupRoles {
        services = ImmutableList.copyOf(services);
    }

    GroupRoles unlinkedFrom(PersonId other) {
        return new GroupRoles(services, trunk, department, ecbn.filter(user -> !user.equals(other)));
    }

    /** Membership of a trunk group; its pilot is the user that stands for the group. */
    public record Trunk(String group, boolean pilot) {}
}
