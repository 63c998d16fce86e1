package io.hexline.application.group;

import io.hexline.domain.user.UserGroup;
import io.hexline.domain.user.UserGroup.Member;
import java.util.List;

/**
 * A group, and who belongs to it.
 *
 * @param size how many do
 * @param members the first of them by their ids, as many as were asked for
 */
public record GroupView(UserGroup group, int size, List<Member> members) {

    public GroupView {
        members = List.copyOf(members);
    }
}
