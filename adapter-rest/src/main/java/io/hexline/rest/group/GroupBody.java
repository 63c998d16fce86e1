package io.hexline.rest.group;

import com.google.common.collect.Lists;
import io.hexline.application.group.GroupView;
import io.hexline.domain.user.UserGroup;
import io.hexline.domain.user.UserGroup.Member;
import io.hexline.rest.id.WireId;
import io.hexline.rest.json.Json;
import java.util.List;

/**
 * A group, on the wire.
 *
 * @param memberSize how many members it has
 * @param members those that are told; null where nobody asked for them
 */
record GroupBody(
        String id,
        String displayName,
        String orgId,
        String description,
        String created,
        String lastModified,
        int memberSize,
        List<MemberBody> members) {

    /** "The maximum number of members returned is 500." */
    static final int MOST_MEMBERS = 500;

    /** Somebody who belongs to it. */
    record MemberBody(String id, String type, String displayName) {

        static MemberBody of(Member member) {
            return new MemberBody(WireId.text(member.person()), "user", member.displayName());
        }
    }

    static GroupBody of(GroupView view) {
        return of(view, null);
    }

    static GroupBody withMembers(GroupView view) {
        return of(view, view.members());
    }

    static GroupBody of(GroupView view, List<Member> told) {
        UserGroup group = view.group();
        return new GroupBody(
                WireId.text(group.id()),
                group.name(),
                WireId.text(group.org()),
                group.description().orElse(null),
                group.dates().created().map(Json::text).orElse(null),
                group.dates().lastModified().map(Json::text).orElse(null),
                view.size(),
                told == null ? null : Lists.transform(told, MemberBody::of));
    }
}
