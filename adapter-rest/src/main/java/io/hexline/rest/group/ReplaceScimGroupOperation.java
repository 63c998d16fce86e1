package io.hexline.rest.group;

import com.fasterxml.jackson.databind.node.ObjectNode;
import io.hexline.application.GroupUseCases;
import io.hexline.application.group.GroupView;
import io.hexline.application.group.ManageGroups.GroupDraft;
import io.hexline.domain.user.UserGroup;
import io.hexline.rest.call.Operation;
import io.hexline.rest.problem.Problem;
import io.hexline.rest.scim.ScimJson;
import io.vavr.control.Either;
import java.util.function.Function;

/**
 * {@code PUT} and {@code PATCH /identity/scim/{orgId}/v2/Groups/{groupId}}: 200 with the group. All of it is applied, or
 * nothing.
 *
 * @param wanted what a body makes of a group
 */
public record ReplaceScimGroupOperation(GroupUseCases groups, Function<ObjectNode, Either<Problem, GroupDraft>> wanted)
        implements Operation {

    /** The body is the group. */
    public static ReplaceScimGroupOperation whole(GroupUseCases groups) {
        return new ReplaceScimGroupOperation(groups, body -> Call.read(ScimJson.named(body), ScimGroupFields::read));
    }

    /** The body has operations. */
    public static ReplaceScimGroupOperation patching(GroupUseCases groups) {
        return new ReplaceScimGroupOperation(groups, GroupPatch::read);
    }

    @Override
    public Either<Problem, Answer> handle(Call call) {
        return GroupInPath.SCIM
                .find(call, groups.showGroups(), 0)
                .flatMap(
                        today -> call.request().body().flatMap(wanted).flatMap(draft -> replaced(today.group(), draft)))
                .map(view -> ScimGroups.answer(call, view));
    }

    private Either<Problem, GroupView> replaced(UserGroup today, GroupDraft draft) {
        return new ScimGroups(groups).written(groups.manageGroups().update(today.org(), today.id(), draft));
    }
}
