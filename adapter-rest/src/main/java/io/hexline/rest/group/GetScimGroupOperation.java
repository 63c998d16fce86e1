package io.hexline.rest.group;

import io.hexline.application.group.ShowGroups;
import io.hexline.rest.call.Operation;
import io.hexline.rest.problem.Problem;
import io.vavr.control.Either;

/** {@code GET /identity/scim/{orgId}/v2/Groups/{groupId}}, with members unless {@code excludedAttributes} has them. */
public record GetScimGroupOperation(ShowGroups showGroups) implements Operation {

    @Override
    public Either<Problem, Answer> handle(Call call) {
        boolean excluded = call.texts("excludedAttributes").stream().anyMatch("members"::equalsIgnoreCase);
        return GroupInPath.SCIM
                .find(call, showGroups, excluded ? 0 : GroupBody.MOST_MEMBERS)
                .map(view -> Answer.ok(ScimGroup.of(call, view)));
    }
}
