package io.hexline.rest.scim;

import io.hexline.application.user.FindUser;
import io.hexline.rest.call.Operation;
import io.hexline.rest.problem.Problem;
import io.vavr.control.Either;

/** {@code GET /identity/scim/v2/Users/me}. */
public record GetOwnUserOperation(FindUser findUser) implements Operation {

    @Override
    public boolean isBrief(Call call) {
        return true;
    }

    @Override
    public Either<Problem, Answer> handle(Call call) {
        return findUser.byId(call.caller().org(), call.caller().person())
                .bimap(Problem::of, user -> ScimUsers.answer(call, user));
    }
}
