package io.hexline.rest.group;

import com.google.common.collect.Lists;
import io.hexline.application.group.GroupView;
import io.hexline.domain.user.UserGroup.Member;
import io.hexline.rest.call.Operation.Call;
import io.hexline.rest.group.ScimGroup.ScimMember;
import io.hexline.rest.page.IndexedPage;
import io.hexline.rest.scim.ScimUsers;
import java.util.List;

/** A page of the members of a group in SCIM, on the wire. */
record ScimMembers(
        List<String> schemas,
        String displayName,
        int itemsPerPage,
        int startIndex,
        int memberSize,
        List<ScimMember> members) {

    private static final String MEMBERS = "urn:scim:schemas:extension:cisco:webexidentity:2.0:GroupMembers";

    static ScimMembers of(Call call, GroupView view, IndexedPage page, List<Member> members) {
        String users = ScimUsers.address(call, view.group().org());
        return new ScimMembers(
                List.of(MEMBERS),
                view.group().name(),
                members.size(),
                page.start(),
                view.size(),
                Lists.transform(members, member -> ScimMember.of(member, users)));
    }
}
