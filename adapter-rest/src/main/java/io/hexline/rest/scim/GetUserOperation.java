package io.hexline.rest.scim;

import io.hexline.application.user.FindUser;
import io.hexline.rest.call.Operation;
import io.hexline.rest.problem.Problem;
import io.vavr.control.Either;

/** {@code GET /identity/scim/{orgId}/v2/Users/{userId}}. */
public record GetUserOperation(FindUser findUser) implements Operation {

    @Override
    public boolean isBrief(Call call) {
        return true;
    }

    @Override
    public Either<Problem, Answer> handle(Call call) {
        return ScimUsers.user(call, findUser).map(user -> ScimUsers.answer(call, user));
    }
}
