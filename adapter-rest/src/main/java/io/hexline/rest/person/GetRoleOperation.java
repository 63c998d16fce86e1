package io.hexline.rest.person;

import io.hexline.rest.call.Operation;
import io.hexline.rest.problem.Problem;
import io.vavr.control.Either;

/** {@code GET /roles/{roleId}}. */
public record GetRoleOperation() implements Operation {

    @Override
    public Either<Problem, Answer> handle(Call call) {
        String id = call.request().variables().get("roleId");
        return RoleFields.parse(id)
                .bimap(unknown -> Problem.of(404, "Not found: role " + id + "."), role -> Answer.ok(RoleBody.of(role)));
    }
}
