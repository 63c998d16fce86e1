package io.hexline.rest.person;

import io.hexline.application.PeopleUseCases;
import io.hexline.application.user.UserView;
import io.hexline.rest.call.Operation;
import io.hexline.rest.call.Operation.Answer;
import io.hexline.rest.call.Operation.Call;
import io.hexline.rest.problem.Problem;
import io.vavr.control.Either;
import java.util.Optional;

/**
 * {@code PUT /people/{personId}}: 200 with the person, or 204 where {@code minResponse} asks for nothing. All of it is
 * applied, or nothing.
 */
public record UpdatePersonOperation(PeopleUseCases people) implements Operation {

    @Override
    public Either<Problem, Answer> handle(Call call) {
        return call.personInPath()
                .flatMap(id -> call.inAnyOrganization(org -> people.findUser().byId(org, id)))
                .flatMap(user -> call.read(body -> PersonUpdate.read(body, user.person(), call.flag("callingData")))
                        .map(Optional::orElseThrow)
                        .flatMap(update -> people.updatePerson()
                                .handle(update.command(call.caller(), user.person()))
                                .mapLeft(Problem::of))
                        .flatMap(changed -> answer(call, user)));
    }

    private Either<Problem, Answer> answer(Call call, UserView before) {
        return call.flag("minResponse")
                ? Either.right(Answer.nothing())
                : people.findUser()
                        .byId(before.person().org(), before.person().id())
                        .bimap(Problem::of, user -> Answer.ok(PersonBody.of(user, call.flag("callingData"))));
    }
}
