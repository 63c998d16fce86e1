package io.hexline.rest.group;

import io.hexline.application.GroupUseCases;
import io.hexline.rest.call.Operation;
import io.hexline.rest.problem.Problem;
import io.hexline.rest.scim.ScimJson;
import io.hexline.rest.scim.ScimUsers;
import io.vavr.control.Either;

/** {@code POST /identity/scim/{orgId}/v2/Groups}: 201 with the group; 409 where its name is taken. */
public record CreateScimGroupOperation(GroupUseCases groups) implements Operation {

    @Override
    public Either<Problem, Answer> handle(Call call) {
        return ScimUsers.organization(call)
                .flatMap(org -> call.request()
                        .body()
                        .map(ScimJson::named)
                        .flatMap(body -> Call.read(body, ScimGroupFields::read))
                        .flatMap(draft -> new ScimGroups(groups)
                                .written(groups.manageGroups().create(org, draft))))
                .map(view -> ScimGroup.of(call, view))
                .map(body -> Answer.json(201, body)
                        .withHeader("Location", body.meta().location()));
    }
}
