package io.hexline.rest.person;

import io.hexline.application.user.FindUser;
import io.hexline.rest.call.Operation;
import io.hexline.rest.call.Operation.Answer;
import io.hexline.rest.call.Operation.Call;
import io.hexline.rest.problem.Problem;
import io.vavr.control.Either;

/** {@code GET /people/{personId}}. */
public record GetPersonOperation(FindUser findUser) implements Operation {

    @Override
    public boolean isBrief(Call call) {
        return true;
    }

    @Override
    public Either<Problem, Answer> handle(Call call) {
        return call.personInPath()
                .flatMap(id -> call.inAnyOrganization(org -> findUser.byId(org, id)))
                .map(user -> Answer.ok(PersonBody.of(user, call.flag("callingData"))));
    }
}
