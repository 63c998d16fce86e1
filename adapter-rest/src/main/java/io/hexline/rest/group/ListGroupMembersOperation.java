package io.hexline.rest.group;

import io.hexline.application.group.GroupView;
import io.hexline.application.group.ShowGroups;
import io.hexline.domain.user.UserGroup.Member;
import io.hexline.rest.call.Operation;
import io.hexline.rest.page.IndexedPage;
import io.hexline.rest.page.PageSize;
import io.hexline.rest.problem.Problem;
import io.vavr.control.Either;
import java.util.List;

/** {@code GET} of the members of a group, in either form: a page of them, by their ids. */
public record ListGroupMembersOperation(ShowGroups showGroups, GroupInPath where, Form form) implements Operation {

    private static final PageSize SIZE = new PageSize(GroupBody.MOST_MEMBERS, GroupBody.MOST_MEMBERS);

    /** The body of a page. */
    @FunctionalInterface
    interface Form {

        Object of(Call call, GroupView group, IndexedPage page, List<Member> members);
    }

    /** {@code GET /groups/{groupId}/members}. */
    public static ListGroupMembersOperation own(ShowGroups showGroups) {
        return new ListGroupMembersOperation(
                showGroups, GroupInPath.OWN, (call, group, page, members) -> GroupBody.of(group, members));
    }

    /** {@code GET /identity/scim/{orgId}/v2/Groups/{groupId}/Members}. */
    public static ListGroupMembersOperation scim(ShowGroups showGroups) {
        return new ListGroupMembersOperation(showGroups, GroupInPath.SCIM, ScimMembers::of);
    }

    @Override
    public Either<Problem, Answer> handle(Call call) {
        return IndexedPage.of(call.request().query(), SIZE)
                .flatMap(page -> where.find(call, showGroups, 0)
                        .flatMap(group -> showGroups
                                .members(group.group().org(), group.group().id(), page.skip(), page.count())
                                .mapLeft(Problem::of)
                                .map(members -> page.answer(
                                        call.request(), group.size(), form.of(call, group, page, members)))));
    }
}
