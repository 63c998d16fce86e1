package io.hexline.rest.person;

import io.hexline.application.PeopleUseCases;
import io.hexline.rest.call.Operation;
import io.hexline.rest.call.Operation.Answer;
import io.hexline.rest.call.Operation.Call;
import io.hexline.rest.problem.Problem;
import io.vavr.control.Either;

/** {@code DELETE /people/{personId}}: 204. */
public record RemovePersonOperation(PeopleUseCases people) implements Operation {

    @Override
    public Either<Problem, Answer> handle(Call call) {
        return call.personInPath()
                .flatMap(id -> call.inAnyOrganization(org -> people.findUser().byId(org, id)))
                .flatMap(user -> people.removePerson()
                        .handle(
                                call.caller(),
                                user.person().org(),
                                user.person().id())
                        .mapLeft(Problem::of))
                .map(gone -> Answer.nothing());
    }
}
