package io.hexline.rest.scim;

import io.hexline.application.PeopleUseCases;
import io.hexline.rest.call.Operation;
import io.hexline.rest.problem.Problem;
import io.vavr.control.Either;

/** {@code DELETE /identity/scim/{orgId}/v2/Users/{userId}}: 204. */
public record RemoveUserOperation(PeopleUseCases people) implements Operation {

    @Override
    public Either<Problem, Answer> handle(Call call) {
        return ScimUsers.user(call, people.findUser())
                .flatMap(user -> people.removePerson()
                        .handle(
                                call.caller(),
                                user.person().org(),
                                user.person().id())
                        .mapLeft(Problem::of))
                .map(gone -> Answer.nothing());
    }
}
