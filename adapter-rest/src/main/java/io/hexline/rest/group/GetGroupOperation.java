package io.hexline.rest.group;

import io.hexline.application.group.ShowGroups;
import io.hexline.rest.call.Operation;
import io.hexline.rest.problem.Problem;
import io.vavr.control.Either;

/** {@code GET /groups/{groupId}}, with members where {@code includeMembers} says so. */
public record GetGroupOperation(ShowGroups showGroups) implements Operation {

    @Override
    public Either<Problem, Answer> handle(Call call) {
        boolean withMembers = call.flag("includeMembers");
        return GroupInPath.OWN
                .find(call, showGroups, withMembers ? GroupBody.MOST_MEMBERS : 0)
                .map(view -> Answer.ok(withMembers ? GroupBody.withMembers(view) : GroupBody.of(view)));
    }
}
