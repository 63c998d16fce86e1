package io.hexline.rest.group;

import io.hexline.application.GroupUseCases;
import io.hexline.application.failure.Failure;
import io.hexline.application.group.GroupView;
import io.hexline.application.group.ManageGroups.GroupDraft;
import io.hexline.domain.user.UserGroup;
import io.hexline.rest.call.Operation;
import io.hexline.rest.problem.Problem;
import io.vavr.control.Either;

/** {@code PATCH /groups/{groupId}}: 200 with the group and its members. */
public record UpdateGroupOperation(GroupUseCases groups) implements Operation {

    @Override
    public Either<Problem, Answer> handle(Call call) {
        return GroupInPath.OWN
                .find(call, groups.showGroups(), 0)
                .flatMap(today -> call.read(GroupFields::update)
                        .flatMap(draft -> updated(today.group(), draft).mapLeft(Problem::of)))
                .map(view -> Answer.ok(GroupBody.withMembers(view)));
    }

    private Either<Failure, GroupView> updated(UserGroup today, GroupDraft draft) {
        return groups.manageGroups()
                .update(today.org(), today.id(), draft)
                .flatMap(group -> groups.showGroups().byId(group.org(), group.id(), GroupBody.MOST_MEMBERS));
    }
}
