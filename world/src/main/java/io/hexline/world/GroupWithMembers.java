package io.hexline.world;

import com.google.common.collect.ImmutableSet;
import io.hexline.domain.user.UserGroup;
import io.hexline.domain.value.Id.PersonId;
import io.hexline.domain.value.Version;
import java.util.Set;

/**
 * A group, and all who belong to it.
 *
 * @param members people of its organization
 */
public record GroupWithMembers(UserGroup group, Set<PersonId> members) {

    public GroupWithMembers {
        members = ImmutableSet.copyOf(members);
    }

    GroupWithMembers at(Version version) {
        return new GroupWithMembers(group.at(version), members);
    }
}
