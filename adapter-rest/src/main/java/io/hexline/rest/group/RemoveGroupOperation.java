package io.hexline.rest.group;

import io.hexline.application.GroupUseCases;
import io.hexline.rest.call.Operation;
import io.hexline.rest.problem.Problem;
import io.vavr.control.Either;

/** {@code DELETE} of a group, in either form: 204. */
public record RemoveGroupOperation(GroupUseCases groups, GroupInPath where) implements Operation {

    /** {@code DELETE /groups/{groupId}}. */
    public static RemoveGroupOperation own(GroupUseCases groups) {
        return new RemoveGroupOperation(groups, GroupInPath.OWN);
    }

    /** {@code DELETE /identity/scim/{orgId}/v2/Groups/{groupId}}. */
    public static RemoveGroupOperation scim(GroupUseCases groups) {
        return new RemoveGroupOperation(groups, GroupInPath.SCIM);
    }

    @Override
    public Either<Problem, Answer> handle(Call call) {
        return where.find(call, groups.showGroups(), 0)
                .flatMap(view -> groups.manageGroups()
                        .remove(view.group().org(), view.group().id())
                        .mapLeft(Problem::of))
                .map(gone -> Answer.nothing());
    }
}
