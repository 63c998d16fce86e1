package io.hexline.rest.group;

import io.hexline.application.GroupUseCases;
import io.hexline.domain.value.Id.OrgId;
import io.hexline.rest.call.Operation;
import io.hexline.rest.problem.Problem;
import io.vavr.control.Either;

/** {@code POST /groups}: 201 with the group, in the organization that the body names, or else the query. */
public record CreateGroupOperation(GroupUseCases groups) implements Operation {

    @Override
    public Either<Problem, Answer> handle(Call call) {
        return organization(call)
                .flatMap(org -> call.read(GroupFields::create)
                        .flatMap(draft -> groups.manageGroups()
                                .create(org, draft)
                                .flatMap(group -> groups.showGroups().byId(org, group.id(), GroupBody.MOST_MEMBERS))
                                .mapLeft(Problem::of)))
                .map(view -> Answer.json(201, GroupBody.withMembers(view)));
    }

    private static Either<Problem, OrgId> organization(Call call) {
        return call.read(body -> body.filled("orgId"))
                .map(named -> named.or(() -> call.text("orgId")))
                .flatMap(call::organization);
    }
}
