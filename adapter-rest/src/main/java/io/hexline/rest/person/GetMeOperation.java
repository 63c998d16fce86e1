package io.hexline.rest.person;

import io.hexline.application.user.FindUser;
import io.hexline.rest.call.Operation;
import io.hexline.rest.call.Operation.Answer;
import io.hexline.rest.call.Operation.Call;
import io.hexline.rest.problem.Problem;
import io.vavr.control.Either;

/** {@code GET /people/me}: the person whose token it is. */
public record GetMeOperation(FindUser findUser) implements Operation {

    @Override
    public boolean isBrief(Call call) {
        return true;
    }

    @Override
    public Either<Problem, Answer> handle(Call call) {
        return findUser.byId(call.caller().org(), call.caller().person())
                .bimap(Problem::of, user -> Answer.ok(PersonBody.of(user, call.flag("callingData"))));
    }
}
